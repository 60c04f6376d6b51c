import {expect} from 'chai';
import {isoDay} from '../../../src/data/day.js';
import {factsOfRows, modelOfText, rowsOf, type Asked} from './drawn.js';

describe('arrests: the period where the tag names none', () => {
  const periodOf = (csv: string, asked: Asked = {}): string => {
    const {from, to} = factsOfRows(rowsOf(csv), asked).rows;
    return `${isoDay(from)} ${isoDay(to)}`;
  };

  it('faults mutant arrests/scope.ts: is from the first to the last day with a count of its own: a total that began before does not stretch it', () => {
    const csv =
      'date,date_end,count\n2024-01-03,,5\n2024-01-05,,6\n2023-12-20,2024-01-04,40\n2024-01-04,2024-02-01,70\n';
    expect(periodOf(csv)).to.equal('2024-01-03 2024-01-05');
  });

  it('faults mutant arrests/scope.ts: is that of all totals in a file of totals alone', () => {
    const csv = 'date,date_end,count\n2024-01-03,2024-01-08,5\n2023-12-20,2024-01-04,40\n';
    expect(periodOf(csv)).to.equal('2023-12-20 2024-01-08');
  });

  it('faults mutant arrests/scope.ts: begins and ends as the tag says, where it says so, with or without a count on that day', () => {
    const csv = 'date,count\n2024-01-03,5\n2024-01-05,6\n2024-01-08,7\n';
    expect(periodOf(csv, {from: '2024-01-04'})).to.equal('2024-01-04 2024-01-08');
    expect(periodOf(csv, {to: '2024-01-06'})).to.equal('2024-01-03 2024-01-06');
    expect(periodOf(csv, {from: '2024-01-01', to: '2024-01-31'})).to.equal('2024-01-01 2024-01-31');
  });
});

describe('arrests: the card of a day that is a sum of places', () => {
  const PLACES = ['Perm', 'Ufa', 'Tver', 'Omsk', 'Tomsk', 'Chita', 'Kyzyl', 'Pskov'];
  const partsOf = async (count: number): Promise<string> => {
    const rows = PLACES.slice(0, count).map((place, i) => `2024-01-05,${i + 1},${place},city`);
    const {panels} = await modelOfText(`date,count,place,place_type\n${rows.join('\n')}\n`);
    const {card} = panels[0]!.points[0]!;
    return card.facts.find(({term}) => term === 'Parts')!.text;
  };

  it('faults mutant arrests/telling-days.ts: names six places, and says how many more there are only where there are more', async () => {
    const six = 'Perm 1, Ufa 2, Tver 3, Omsk 4, Tomsk 5, Chita 6';
    expect(await partsOf(6)).to.equal(six);
    expect(await partsOf(7)).to.equal(`${six}, one more city`);
    expect(await partsOf(8)).to.equal(`${six}, two more cities`);
  });
});
