import {expect} from 'chai';
import {parseDay} from '../../src/data/day.js';
import {layersByAge, type Source} from '../../src/data/source.js';
import {latestClaims, knownAsOf, knownDay, type Claimed, type Published} from '../../src/model/as-of.js';
import {parseState} from '../../src/model/query.js';

const day = (text: string): number => parseDay(text)!;
const nowhere: Source = {
  ...{name: '', kind: 'monitor', publisher: '', url: '', archiveUrl: '', verified: '', note: '', zone: ''},
  ...{asOf: undefined, asOfTime: '', revision: undefined},
};

/** A row on 21 September: its number, when it was known, its revision. */
function row(number: number, asOf = '', revision?: number, kind: Source['kind'] = 'monitor'): Claimed {
  const [date = '', asOfTime = ''] = asOf.split(' ');
  const when = date === '' ? {} : {asOf: day(date), asOfTime};
  const count = {value: number, low: number, high: number, bound: 'exact'} as const;
  return {row: number, count, date: day('2022-09-21'), source: {...nowhere, kind, revision, ...when}};
}

const numbers = (rows: readonly Published[]): number[] => rows.map((one) => one.row);
const knownAt = (rows: readonly Published[], state: string): number[] => numbers(knownAsOf(rows, parseState(state)));

describe('what is known in a state', () => {
  it('is everything without one', () => {
    expect(numbers(knownAsOf([row(1, '2099-01-01'), row(2)], undefined))).to.deep.equal([1, 2]);
  });

  it('is every row that was known by the end of the day', () => {
    const rows = [row(1, '2022-09-21'), row(2, '2022-09-22 09:51'), row(3, '2022-09-23'), row(4, '2022-09-22')];
    expect(knownAt(rows, '2022-09-20')).to.deep.equal([]);
    expect(knownAt(rows, '2022-09-21')).to.deep.equal([1]);
    expect(knownAt(rows, '2022-09-22')).to.deep.equal([1, 2, 4]);
    expect(knownAt(rows, '2022-09-30')).to.deep.equal([1, 2, 3, 4]);
  });

  it('counts a row that does not say when from the last day it speaks of', () => {
    const total = {...row(1), end: day('2022-09-24')};
    expect([knownDay(total), knownDay(row(2)), knownDay(row(3, '2022-09-25'))]).to.deep.equal(
      ['2022-09-24', '2022-09-21', '2022-09-25'].map(day),
    );
    expect(knownAt([total, row(2)], '2022-09-23')).to.deep.equal([2]);
  });

  it('is of a minute: the rows with an hour up to it, and those before such a row in revision', () => {
    const rows = [
      row(1, '2022-09-20'),
      row(2, '2022-09-21 20:15', 1),
      row(3, '2022-09-21', 2),
      row(4, '2022-09-21 21:45', 3),
      row(5, '2022-09-21', 4),
      row(6, '2022-09-21'),
      row(7, '2022-09-22', 5),
    ];
    expect(knownAt(rows, '2022-09-21T20:14')).to.deep.equal([1]);
    expect(knownAt(rows, '2022-09-21T20:15')).to.deep.equal([1, 2]);
    expect(knownAt(rows, '2022-09-21T21:44')).to.deep.equal([1, 2]);
    expect(knownAt(rows, '2022-09-21T21:45')).to.deep.equal([1, 2, 3, 4]);
    // what has no hour and no row after it belongs to the end of the day
    expect(knownAt(rows, '2022-09-21T23:59')).to.deep.equal([1, 2, 3, 4]);
    expect(knownAt(rows, '2022-09-21')).to.deep.equal([1, 2, 3, 4, 5, 6]);
  });

  it('takes an hour of another day for nothing', () => {
    expect(knownAt([row(1, '2022-09-22 01:00')], '2022-09-21T23:00')).to.deep.equal([]);
    expect(knownAt([row(1, '2022-09-20 23:00')], '2022-09-21T01:00')).to.deep.equal([1]);
  });
});

describe('the age of claims', () => {
  const layers = (...rows: Published[]): number[][] => layersByAge(rows).map((layer) => numbers(layer).sort());

  it('is by revision where both have one, whatever the day', () => {
    expect(layers(row(1, '2022-09-21', 2), row(2, '2022-09-22', 1))).to.deep.equal([[2], [1]]);
  });

  it('is by day and hour without', () => {
    expect(layers(row(1, '2022-09-22'), row(2, '2022-09-21'))).to.deep.equal([[2], [1]]);
    // none is the end of the day
    expect(layers(row(1, '2022-09-21'), row(2, '2022-09-21 23:59'))).to.deep.equal([[2], [1]]);
    expect(layers(row(2, '2022-09-21 23:59'), row(1, '2022-09-21'))).to.deep.equal([[2], [1]]);
    expect(layers(row(1, '2022-09-21 20:00'), row(2, '2022-09-21 09:30'))).to.deep.equal([[2], [1]]);
    expect(layers(row(1, '2022-09-22', 1), row(2, '2022-09-21'))).to.deep.equal([[2], [1]]);
  });

  it('faults 1.1 is never by the place in the file: what ties stands together', () => {
    expect(layers(row(2), row(1))).to.deep.equal([[1, 2]]);
    expect(layers(row(1, '2022-09-22', 4), row(2, '2022-09-22', 4))).to.deep.equal([[1, 2]]);
    expect(layers(row(1, '2022-09-22', 4), row(2, '2022-09-23', 4))).to.deep.equal([[1], [2]]);
    // nothing says how a row without a revision stands to those with one that were known at the same time
    expect(layers(row(1, '2022-09-22', 1), row(2, '2022-09-22', 2), row(3, '2022-09-22'))).to.deep.equal([[1], [2, 3]]);
  });

  it('faults 1.1 is the same in every order of the rows, also where only some have a revision', () => {
    // 1 before 2 before 3 by day, and 3 before 1 by revision: a sort by pairs would go round in a circle
    const rows = [row(1, '2022-09-21', 2), row(2, '2022-09-22'), row(3, '2022-09-23', 1)];
    const all = [
      [0, 1, 2],
      [0, 2, 1],
      [1, 0, 2],
      [1, 2, 0],
      [2, 0, 1],
      [2, 1, 0],
    ];
    const found = all.map((order) => JSON.stringify(layers(...order.map((i) => rows[i]!))));
    expect(new Set(found)).to.deep.equal(new Set(['[[2],[3],[1]]']));
  });
});

describe('the claim that is drawn', () => {
  it('is the newest, the rest its earlier ones', () => {
    const chosen = latestClaims([row(3, '2022-09-23'), row(1, '2022-09-21'), row(2, '2022-09-22')], undefined)!;
    expect([chosen.rows[0]!.row, numbers(chosen.earlier)]).to.deep.equal([3, [1, 2]]);
    expect(chosen).not.to.have.property('official');
  });

  it('is that of the others, with the official one beside it however new', () => {
    const rows = [row(1, '', 1, 'official'), row(2, '', 2), row(3, '', 3, 'unnamed'), row(4, '', 4, 'official')];
    const chosen = latestClaims(rows, undefined)!;
    expect([chosen.rows[0]!.row, numbers(chosen.earlier)]).to.deep.equal([3, [2]]);
    expect([chosen.official!.rows[0]!.row, numbers(chosen.official!.earlier)]).to.deep.equal([4, [1]]);
  });

  it('is the official one only where nobody else spoke', () => {
    const chosen = latestClaims([row(1, '', 1, 'official'), row(2, '', 2, 'official')], undefined)!;
    expect([chosen.rows[0]!.row, numbers(chosen.earlier), chosen.official]).to.deep.equal([2, [1], undefined]);
  });

  it('is chosen among what was known', () => {
    const rows = [row(1, '2022-09-21', 1, 'official'), row(2, '2022-09-22', 2)];
    expect(latestClaims(rows, parseState('2022-09-21'))?.rows[0]!.row).to.equal(1);
    expect(latestClaims(rows, parseState('2022-09-22'))?.rows[0]!.row).to.equal(2);
    expect(latestClaims(rows, parseState('2022-09-20'))).to.equal(undefined);
    expect(latestClaims([], undefined)).to.equal(undefined);
  });
});
