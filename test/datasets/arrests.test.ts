import {expect} from 'chai';
import {isoDay} from '../../src/data/day.js';
import {read} from '../../src/data/reading/reading.js';
import {arrests} from '../../src/datasets/arrests.js';

const HEAD =
  'date,date_end,place,place_type,region,country,lat,lon,count,bound,cities,source,as_of,as_of_time,revision\n';
const of = (...rows: string[]) => read(HEAD + rows.join('\n'), arrests);

describe('the arrests file', () => {
  it('is read column by column', () => {
    const [row] = of(
      '2022-09-24,,Makhachkala,City,Dagestan,RU,42.98491,47.50451,100,about,1,OVD-Info,2022-09-25,09:51,2',
    ).rows;
    const {date, end, source, ...rest} = row!;
    expect([isoDay(date), isoDay(end), isoDay(source.asOf!)]).to.deep.equal(['2022-09-24', '2022-09-24', '2022-09-25']);
    expect([source.name, source.asOfTime, source.revision]).to.deep.equal(['OVD-Info', '09:51', 2]);
    expect(rest).to.deep.equal({
      ...{row: 2, rows: 1, id: undefined, place: 'Makhachkala', placeType: 'city', region: 'Dagestan', country: 'RU'},
      ...{latitude: 42.98, longitude: 47.5, cities: 1, count: {value: 100, low: 100, high: 100, bound: 'about'}},
    });
  });

  it('needs a date and a count only', () => {
    const [row] = read('date,count\n2022-09-21,5', arrests).rows;
    expect([row?.place, row?.placeType, row?.cities, row?.source.kind]).to.deep.equal(['', '', undefined, 'named']);
  });

  it('takes no kind of place that it does not know', () => {
    expect(of('2022-09-24,,X,village,,,,,1,,,a,,,').rows[0]?.placeType).to.equal('');
  });

  const periods: [string, string][] = [
    ['2022-09-24,2022-09-23,,,,,,,1,,,a,,,', 'period date_end'],
    ['2022-09-24,,,,,,,,1,,,a,2022-09-23,,', 'period as_of'],
    ['2022-09-24,24.9.,,,,,,,1,,,a,,,', 'date date_end'],
    ['2022-09-24,,,,,,,,1,,,a,soon,,', 'date as_of'],
    ['2022-09-24,,,,,,,,1,,,a,,,last', 'number revision'],
  ];
  for (const [row, expected] of periods) {
    it(`leaves out ${row}: ${expected}`, () =>
      expect(of(row).problems.map(({code, name}) => `${code} ${name}`)).to.deep.equal([expected]));
  }

  it('adds up what is equal in all that tells claims apart', () => {
    const base = '2022-09-24,,Moscow,city,Moscow,RU,,,3,,,OVD-Info,2022-09-24,20:00,1';
    const others = [
      base.replace('2022-09-24,,', '2022-09-24,2022-09-25,'),
      base.replace('Moscow,city', 'Tver,city'),
      base.replace('city', 'region'),
      base.replace('city,Moscow', 'city,Tver'),
      base.replace('OVD-Info', 'Meduza'),
      base.replace('OVD-Info,2022-09-24', 'OVD-Info,2022-09-25'),
      base.replace('20:00', '21:00'),
      base.replace(/1$/, '2'),
    ];
    const {rows} = of(base, ...others, base.replace(',3,', ',4,'));
    expect(rows.map(({count}) => count.value)).to.deep.equal([7, ...others.map(() => 3)]);
    expect([rows[0]?.row, rows[0]?.rows]).to.deep.equal([2, 2]);
  });
});
