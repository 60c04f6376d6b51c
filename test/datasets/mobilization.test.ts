import {expect} from 'chai';
import {isoDay} from '../../src/data/day.js';
import {read} from '../../src/data/reading/reading.js';
import {mobilization} from '../../src/datasets/mobilization.js';

const of = (text: string) => read(text, mobilization);
const problems = (text: string) => of(text).problems.map(({code, name}) => `${code} ${name}`);

describe('the mobilization file', () => {
  it('is read column by column', () => {
    const [row] = of(
      'date,claimant,role,claimant_side,source_kind,measure,value,low,high,bound,place,place_iso,as_of,date_precision,publisher\n' +
        '2022-09-21,Roman Starovoit,governor of Kursk Oblast,Russia,official,Target,,2500,3000,about,Kursk Oblast,ru-krs,2022-09-22,day,Essent\n',
    ).rows;
    const {date, source, ...rest} = row!;
    expect([isoDay(date), isoDay(source.asOf!)]).to.deep.equal(['2022-09-21', '2022-09-22']);
    expect([source.name, source.kind, source.publisher]).to.deep.equal(['Roman Starovoit', 'official', 'Essent']);
    expect(rest).to.deep.equal({
      ...{
        row: 2,
        rows: 1,
        id: undefined,
        precision: 'day',
        claimant: 'Roman Starovoit',
        role: 'governor of Kursk Oblast',
        side: 'russia',
      },
      ...{measure: 'target', place: 'Kursk Oblast', placeIso: 'RU-KRS', sameAs: '', perhapsSameAs: ''},
      figure: {value: undefined, low: 2500, high: 3000, bound: 'range'},
    });
  });

  it('needs a date, a claimant and a value, or both ends of a range', () => {
    const [row] = of('date,claimant,value\n2022-09-21,Shoigu,300000').rows;
    expect([row?.measure, row?.figure.value, row?.role, row?.placeIso]).to.deep.equal(['target', 300_000, '', '']);
    expect(of('date,claimant,low,high\n2022-09-21,Forbes,600000,1000000').rows[0]?.figure.bound).to.equal('range');
    expect(of('date,claimant,low\n2022-09-21,Forbes,600000').failure?.code).to.equal('columns');
  });

  it('takes a row of no measure for none of them where the file has the column', () => {
    expect(of('date,claimant,value,measure\n2022-09-21,Shoigu,1,').rows[0]?.measure).to.equal('');
  });

  it('never adds claims up, equal ones neither', () => {
    const {rows, problems: told} = of('date,claimant,value\n2022-09-21,Shoigu,300000\n2022-09-21,Shoigu,300000');
    expect([rows.length, told.length]).to.deep.equal([2, 0]);
  });

  it('takes the last day for a month in every order and state', () => {
    const [row] = of('date,claimant,value,date_precision,as_of\n2023-02-01,Budanov,350000,month,2023-02-01').rows;
    expect([isoDay(row!.date), row?.precision, isoDay(row!.source.asOf!)]).to.deep.equal([
      '2023-02-28',
      'month',
      '2023-02-28',
    ]);
    const later = of('date,claimant,value,date_precision,as_of\n2023-02-01,Budanov,350000,Month,2023-03-05').rows[0];
    expect(isoDay(later!.source.asOf!)).to.equal('2023-03-05');
  });

  const bad: [string, string, string][] = [
    ['no claimant', 'date,claimant,value\n2022-09-21, ,1', 'claimant claimant'],
    ['no date', 'date,claimant,value\n,a,1', 'date date'],
    ['a date that is none', 'date,claimant,value\n2022-09,a,1', 'date date'],
    ['another precision', 'date,claimant,value,date_precision\n2022-09-21,a,1,year', 'date date_precision'],
    ['known before it was said', 'date,claimant,value,as_of\n2022-09-21,a,1,2022-09-20', 'period as_of'],
    [
      'known before the month',
      'date,claimant,value,as_of,date_precision\n2022-09-21,a,1,2022-08-31,month',
      'period as_of',
    ],
    ['no value', 'date,claimant,value\n2022-09-21,a,', 'number value'],
    ['half a range', 'date,claimant,low,high\n2022-09-21,a,,5', 'number low'],
  ];
  for (const [what, text, expected] of bad) {
    it(`leaves out a row with ${what}`, () => {
      expect(problems(text)).to.deep.equal([expected]);
      expect(of(text).leftOut).to.equal(1);
    });
  }

  const TIED = 'date,claimant,value,publisher,id,same_as,perhaps_same_as,denied_by,denied_on,denied_url';

  it('says who repeats whom, and who denied what', () => {
    const {rows, problems: none} = of(
      `${TIED}\n2022-09-21,A,300,P,a,,,the Office,2022-09-22,https://example.org/\n2022-09-22,B,300,P,,a,,,,\n2022-09-23,C,400,P,,,a,the Office,,\n`,
    );
    expect(none).to.deep.equal([]);
    expect(rows.map(({id, sameAs, perhapsSameAs}) => [id, sameAs, perhapsSameAs])).to.deep.equal([
      ['a', '', ''],
      [undefined, 'a', ''],
      [undefined, '', 'a'],
    ]);
    const [denied, plain, undated] = rows.map(({denial}) => denial);
    expect({...denied, on: isoDay(denied!.on!)}).to.deep.equal({
      by: 'the Office',
      on: '2022-09-22',
      url: 'https://example.org/',
    });
    expect(plain).to.equal(undefined);
    expect(undated).to.deep.equal({by: 'the Office', on: undefined, url: ''});
  });

  it('does not show a denial before the claim, and tells it', () => {
    const {rows, problems: told} = of(
      `${TIED},date_precision\n2022-09-23,A,300,P,,,,the Office,2022-09-22,,day\n2022-09-01,B,300,P,,,,the Office,2022-09-12,,month\n`,
    );
    expect(rows.map(({denial}) => denial?.by)).to.deep.equal([undefined, 'the Office']);
    expect(told.map(({code, severity, row, name, value}) => [code, severity, row, name, value])).to.deep.equal([
      ['denial', 'warning', 2, 'denied_on', '2022-09-22'],
    ]);
  });

  it('tells of a claim that is said to repeat one that is not there, and draws it', () => {
    const {rows, problems: told} = of(`${TIED}\n2022-09-23,A,300,P,,nowhere,,,,\n2022-09-24,B,300,P,,,gone,,,\n`);
    expect(rows).to.have.length(2);
    expect(told.map(({code, row, name, value, count}) => [code, row, name, value, count])).to.deep.equal([
      ['reference', 2, 'same_as', 'nowhere', 1],
      ['reference', 3, 'perhaps_same_as', 'gone', 1],
    ]);
  });

  it('follows no address of a denial that is not safe', () => {
    const {rows, problems: told} = of(`${TIED}\n2022-09-23,A,300,P,,,,the Office,,javascript:alert(1)\n`);
    expect(rows[0]!.denial!.url).to.equal('');
    expect(told.map(({code, name}) => [code, name])).to.deep.equal([['link', 'denied_url']]);
  });

  it('tells of claims for which nothing says where they can be read, in a file that says it of others', () => {
    const header = 'date,claimant,value,publisher,url';
    expect(
      problems(`${header}\n2022-09-23,A,300,,\n2022-09-23,B,300,P,\n2022-09-23,C,300,,https://c.org/\n`),
    ).to.deep.equal(['source publisher']);
    expect(problems('date,claimant,value\n2022-09-23,A,300\n')).to.deep.equal([]);
  });
});
