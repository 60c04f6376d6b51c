import {expect} from 'chai';
import type {Selection} from '../../../src/charts/arrests/select.js';
import {drawingOf, E, factsOfRows, modelOf, plain, sceneOf, shippedRows, type Asked, type Model} from './drawn.js';

/** Every row of the file and what becomes of it: drawn, folded into a mark that is drawn, or named with its reason. */
function accountOf({table}: Model, rows: readonly number[]): ReadonlyMap<number, string> {
  const inRows = new Set(table.rows.flatMap(({fileRows}) => fileRows));
  const reasons = new Map(table.rest.map(({row, reason}) => [row, reason]));
  return new Map(rows.map((row) => [row, inRows.has(row) ? 'drawn' : (reasons.get(row) ?? 'LOST')]));
}

const count = (fates: Iterable<string>): Readonly<Record<string, number>> => {
  const counts: Record<string, number> = {};
  for (const fate of fates) counts[fate] = (counts[fate] ?? 0) + 1;
  return counts;
};

/** Rows of the earlier counts that are ticks beside a bar. */
const trailOf = ({days}: Selection): readonly number[] => days.flatMap(({trail}) => trail.map(({row}) => row));

const cases: readonly (readonly [string, Asked, Readonly<Record<string, number>>])[] = [
  ['nine days', E, {drawn: 41, 'earlier count': 57, 'other counter': 1, 'outside the period': 93}],
  [
    'the whole file',
    {},
    {
      drawn: 95,
      'earlier count': 93,
      'official count for a part of what is drawn': 2,
      'other counter': 1,
      'part of a figure that is drawn for the whole': 1,
    },
  ],
  ['6 March', {from: '2022-03-06', to: '2022-03-06'}, {drawn: 10, 'earlier count': 15, 'outside the period': 166}],
];

describe('arrests: no row vanishes', () => {
  for (const [name, asked, expected] of cases) {
    it(`A-26 accounts for all 192 rows: ${name}`, async () => {
      const rows = await shippedRows();
      expect(rows.reduce((sum, one) => sum + one.rows, 0)).to.equal(192);
      const account = accountOf(
        await modelOf(rows, asked, 1200),
        rows.map(({row}) => row),
      );
      const fates = count(account.values());
      expect(fates).not.to.have.property('LOST');
      for (const [fate, number] of Object.entries(expected)) expect([fate, fates[fate]]).to.deep.equal([fate, number]);
    });
  }

  it('A-26 accounts for all rows in every view, at every width and in every state', async () => {
    const rows = await shippedRows();
    const all = rows.map(({row}) => row);
    for (const view of ['days', 'cities', 'map', 'revisions']) {
      for (const width of [320, 600]) {
        for (const asked of [E, {}, {...E, knownOn: '2022-09-24'}, {...E, knownOn: '2022-09-22T09:51'}]) {
          const fates = count(accountOf(await modelOf(rows, {...asked, view}, width), all).values());
          expect(fates['LOST'], `${view} ${width} ${JSON.stringify(asked)}`).to.equal(undefined);
        }
      }
    }
  });

  it('N3 draws the 21 earlier counts of the nine days as ticks, and names them as what they are', async () => {
    const rows = await shippedRows();
    const model = await modelOf(rows, E, 600);
    const trail = trailOf(factsOfRows(rows, E));
    expect(trail).to.have.length(21);
    const ticks = sceneOf(drawingOf(model, 'days').scene, 'days').bars.reduce((sum, bar) => sum + bar.trail.length, 0);
    expect(ticks).to.equal(21);
    const account = accountOf(model, trail);
    expect(count(account.values())).to.deep.equal({'earlier count': 21});
  });
});

describe('arrests: the table of weeks and months', () => {
  it('A-26 has a row for each bar, with the days in it', async () => {
    const rows = await shippedRows();
    const model = await modelOf(rows, {}, 320);
    const {points} = drawingOf(model, 'days');
    const weeks = model.table.rows.slice(0, points.length);
    expect(weeks).to.have.length(9);
    expect([plain(weeks[1]!.head), weeks[1]!.cells[0], weeks[1]!.cells[1]]).to.deep.equal([
      '28 February to 6 March 2022, 2 of 7 days found',
      '5,657+',
      'at least',
    ]);
    expect(weeks[1]!.fileRows).to.have.length(2);
    expect(plain(weeks[7]!.head)).to.equal('26 to 29 September 2022, 0 of 4 days found');
    expect(weeks[7]!.cells[0]).to.equal('no figure found');
    expect(plain(model.table.rows[points.length]!.head)).to.match(/^Total, /);
  });

  it('A-26 names days that are in no sum with the reason', async () => {
    const rows = await shippedRows();
    const inCities = new Set(
      factsOfRows(rows).cities.list.flatMap(({days}) => days.map(({chosen}) => chosen.rows[0]!.row)),
    );
    const parts = factsOfRows(rows)
      .days.filter(({kind}) => kind === 'part')
      .flatMap(({chosen}) => chosen.map(({rows: [drawn]}) => drawn!.row));
    const {table} = await modelOf(rows, {}, 320);
    const named = table.rest
      .filter(({reason}) => reason === 'for a part of the country only, so in no sum')
      .map(({row}) => row);
    expect(named).to.deep.equal(parts.filter((row) => !inCities.has(row)));
    expect(named.length).to.be.greaterThan(0);
  });
});
