import {expect} from 'chai';
import {isoDay} from '../../src/data/day.js';
import {FileReader, read, type Reading} from '../../src/data/reading/reading.js';
import {arrests, type Arrest} from '../../src/datasets/arrests.js';
import {crossings} from '../../src/datasets/crossings.js';
import {events} from '../../src/datasets/events.js';

const lost = ({lost: found}: Reading<Arrest>): readonly string[] =>
  found.map(({row, rows, date, end, known, about}) =>
    [row, rows, isoDay(date), isoDay(end), isoDay(known), about?.place ?? '?'].join(' '),
  );

describe('rows that were left out', () => {
  it('faults 1.3 keeps the day of a row whose count is empty or cannot be read', () => {
    const text = 'date,count,place\n2020-03-12,120,A\n2020-03-14,,A\n2020-03-15,many,B\nsoon,7,A\n';
    const reading = read(text, arrests);
    expect(reading.leftOut).to.equal(3);
    expect(lost(reading)).to.deep.equal([
      '3 1 2020-03-14 2020-03-14 2020-03-14 A',
      '4 1 2020-03-15 2020-03-15 2020-03-15 B',
    ]);
  });

  it('faults 1.3 keeps the day of a row with too many or too few cells, and does not guess its place', () => {
    const first = 'date,count,place\n2022-09-24,840,Moscow\n';
    expect(lost(read(`${first}2022-09-21,1,369,Moscow\n`, arrests))).to.deep.equal([
      '3 1 2022-09-21 2022-09-21 2022-09-21 ?',
    ]);
    expect(lost(read(`${first}2022-09-21,12\n`, arrests))).to.deep.equal(['3 1 2022-09-21 2022-09-21 2022-09-21 ?']);
    expect(lost(read(`${first}Figures of the office\n`, arrests))).to.deep.equal([]);
  });

  it('faults 1.3 finds the day behind a count that is cut in two', () => {
    const text = 'place,count,date\nMoscow,840,2022-09-24\nMoscow,1,369,2022-09-21\n';
    expect(lost(read(text, arrests))).to.deep.equal(['3 1 2022-09-21 2022-09-21 2022-09-21 ?']);
  });

  it('faults 1.3 takes no day where a row with too few cells could be about two', () => {
    const text = 'count,date,as_of\n840,2022-09-24,2022-09-24\n2022-09-21,2022-09-22\n';
    expect(lost(read(text, arrests))).to.deep.equal([]);
  });

  it('faults 1.3 knows the period, and since when the row was known', () => {
    const text =
      'date,date_end,as_of,count\n2022-09-21,,,5\n2022-09-21,2022-09-24,,x\n2022-09-21,2022-09-20,,7\n2022-09-21,,2022-09-30,-3\n';
    expect(lost(read(text, arrests))).to.deep.equal([
      '3 1 2022-09-21 2022-09-24 2022-09-24 ',
      '4 1 2022-09-21 2022-09-21 2022-09-21 ',
      '5 1 2022-09-21 2022-09-21 2022-09-30 ',
    ]);
  });

  it('faults 1.3 holds rows about the same together, however many they are', () => {
    const reader = new FileReader(arrests);
    reader.push('date,place,count,note\n2022-09-21,A,1,\n');
    for (let i = 0; i < 50; i++) reader.push(`2022-09-2${i % 2},A,x,row ${i}\n`);
    const reading = reader.end();
    expect(lost(reading)).to.deep.equal([
      '3 25 2022-09-20 2022-09-20 2022-09-20 A',
      '4 25 2022-09-21 2022-09-21 2022-09-21 A',
    ]);
    expect(reading.leftOut).to.equal(50);
  });

  it('faults 1.3 keeps no more things apart than a page can bear', () => {
    const places = Array.from({length: 25_000}, (_, i) => `2022-09-21,place ${i},x`);
    const {lost: found, leftOut} = read(`date,place,count\n2022-09-21,A,1\n${places.join('\n')}\n`, arrests);
    expect(leftOut).to.equal(25_000);
    expect(found).to.have.length(10_001);
    expect(found.at(-1)).to.deep.include({rows: 15_000, about: undefined});
  });

  it('faults 1.3 tells each problem once, though the row is read once more', () => {
    const {problems} = read('id,date,count\na,2022-09-21,5\nb,2022-09-22,x\n', arrests);
    expect(problems.map(({code, row}) => [code, row])).to.deep.equal([
      ['number', 3],
      ['source', 2],
    ]);
  });

  it('faults 1.3 knows the border of a row, and nothing of files whose rows have no figures', () => {
    const text = 'date,from,to,measure,count\n2022-09-21,ru,ge,Exits,5\n2022-09-22,ru,ge,Exits,\n';
    expect(read(text, crossings).lost.map(({about}) => about)).to.deep.equal([
      {hours: undefined, from: 'RU', to: 'GE', crossing: '', isPart: false, measure: 'exits'},
    ]);
    expect(read('date,title\n2022-09-21,A\n2022-09-22,\n', events).lost).to.deep.equal([]);
  });

  it('faults 1.3 has none of a file that failed', () => {
    expect(read('date,count\n2022-09-21,x\n', arrests)).to.deep.include({lost: [], rows: []});
  });
});
