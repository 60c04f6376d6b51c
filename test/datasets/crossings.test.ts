import {expect} from 'chai';
import {isoDay} from '../../src/data/day.js';
import {read} from '../../src/data/reading/reading.js';
import {crossings} from '../../src/datasets/crossings.js';

const HEAD =
  'date,date_end,hours,from,to,crossing,scope,measure,count,low,high,bound,word,id,source,source_kind,as_of\n';
const of = (...rows: string[]) => read(HEAD + rows.join('\n'), crossings);

describe('the crossings file', () => {
  it('is read column by column', () => {
    const [row] = of(
      '2022-09-28,2022-09-29,24,ru,GE,Lars,Part,Entries,9642,,,about,many,c1,Ministry,official,2022-09-30',
    ).rows;
    const {date, end, source, ...rest} = row!;
    expect([isoDay(date), isoDay(end), isoDay(source.asOf!)]).to.deep.equal(['2022-09-28', '2022-09-29', '2022-09-30']);
    expect([source.name, source.kind]).to.deep.equal(['Ministry', 'official']);
    expect(rest).to.deep.equal({
      ...{row: 2, rows: 1, id: 'c1', hours: 24, from: 'RU', to: 'GE', crossing: 'Lars', isPart: true},
      ...{measure: 'entries', word: 'many', count: {value: 9642, low: 9642, high: 9642, bound: 'about'}},
    });
  });

  it('needs a date and a count only: a small file counts entries', () => {
    const [row] = read('date,count\n2024-01-05,5', crossings).rows;
    expect(row).to.include({measure: 'entries', from: '', to: '', crossing: '', isPart: false, hours: undefined});
    expect(row?.id).to.equal(undefined);
  });

  it('keeps a name in place of a code as it is written', () => {
    const [row] = read('date,count,from,to\n2024-01-05,5,Russia,eu', crossings).rows;
    expect([row?.from, row?.to]).to.deep.equal(['Russia', 'EU']);
  });

  it('needs no number for what is named and not counted, or withheld', () => {
    const {rows, leftOut} = of(
      '2022-09-25,,,RU,GE,Lars,,entries,,,,uncounted,significant influx,,Article,,',
      '2022-09-25,,,RU,GE,Lars,,exits,,,5,withheld,,,Article,,',
      '2022-09-25,,,RU,GE,Lars,,entries,,,,,,,Article,,',
    );
    expect([rows.map(({count}) => count.bound), leftOut]).to.deep.equal([['uncounted', 'withheld'], 1]);
  });

  const bad: [string, string][] = [
    ['2022-09-24,2022-09-23,,RU,GE,,,,1,,,,,,a,,', 'period date_end'],
    ['2022-09-24,,,RU,GE,,,,1,,,,,,a,,2022-09-23', 'period as_of'],
    ['2022-09-24,24.9.,,RU,GE,,,,1,,,,,,a,,', 'date date_end'],
    [',,,RU,GE,,,,1,,,,,,a,,', 'date date'],
    ['2022-09-24,,all day,RU,GE,,,,1,,,,,,a,,', 'number hours'],
    ['2022-09-24,,,RU,GE,,,,many,,,,,,a,,', 'number count'],
    ['2022-09-24,,,RU,GE,,,,,9,5,,,,a,,', 'bound low'],
    ['2022-09-24,,,RU,GE,,,,-3,,,,,,a,,', 'negative count'],
  ];
  for (const [row, expected] of bad) {
    it(`leaves out ${row}: ${expected}`, () =>
      expect(of(row).problems.map(({code, name}) => `${code} ${name}`)).to.deep.equal([expected]));
  }

  it('adds up what is equal in all that tells claims apart', () => {
    const base = '2022-09-24,2022-09-25,,RU,GE,Lars,,entries,3,,,,,,Ministry,,2022-09-26';
    const others = [
      base.replace('24,2022', '23,2022'),
      base.replace('25,,RU', '26,,RU'),
      base.replace('RU', 'BY'),
      base.replace('GE', 'KZ'),
      base.replace('Lars', 'Roki'),
      base.replace('entries', 'exits'),
      base.replace('Ministry', 'Police'),
      base.replace(/26$/, '27'),
    ];
    const {rows} = of(base, ...others, base.replace(',3,', ',4,'));
    expect(rows.map(({count}) => count.value)).to.deep.equal([7, ...others.map(() => 3)]);
    expect([rows[0]?.row, rows[0]?.rows]).to.deep.equal([2, 2]);
    const bounds = of(base, base.replace(',3,,,,', ',4,,,at_least,'));
    expect([bounds.rows[0]?.count.bound, bounds.rows[0]?.count.low]).to.deep.equal(['at_least', 7]);
    expect(bounds.problems.map(({code}) => code)).to.deep.equal(['parts']);
  });
});
