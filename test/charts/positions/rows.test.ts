import {expect} from 'chai';
import type {Statement} from '../../../src/datasets/positions.js';
import {europeShapes} from '../../../src/geo/europe.js';
import {drawn, shippedRows} from './drawn.js';

describe('every row of the shipped positions', () => {
  let rows: readonly Statement[];
  before(async () => {
    rows = await shippedRows();
  });

  const states: readonly [string | undefined, readonly number[]][] = [
    // in the table, said later, outside the Union
    ['2022-09-21', [21, 45, 9]],
    ['2022-09-26', [54, 12, 9]],
    ['2022-10-31', [62, 4, 9]],
    [undefined, [66, 0, 9]],
  ];
  for (const [knownOn, expected] of states) {
    for (const [view, width] of [
      ['now', 320],
      ['now', 1200],
      ['map', 600],
      ['time', 1200],
    ] as const) {
      it(`as of ${knownOn ?? 'today'} is in the table of ${view} at ${width} px, or named under it with the reason`, () => {
        const {table} = drawn(rows, {view, ...(knownOn ? {knownOn} : {})}, width, europeShapes);
        const told = table.rows.flatMap(({fileRows}) => fileRows);
        const named = table.rest.map(({row}) => row);
        expect([...told, ...named].sort((a, b) => a - b)).to.deep.equal(rows.map(({row}) => row));
        const because = (reason: RegExp): number => table.rest.filter((one) => reason.test(one.reason)).length;
        expect([told.length, because(/said after/), because(/outside the EU/)]).to.deep.equal(expected);
      });
    }
  }

  it('that stands is drawn: every government with a statement has its stance, and its badge the others', () => {
    const {panels} = drawn(rows, {knownOn: '2022-09-26'}, 1200, europeShapes);
    const list = panels.find(({id}) => id === 'list');
    const said = list?.points.map(({sentence}) => sentence).join(' ') ?? '';
    const standing = drawn(rows, {knownOn: '2022-09-26'}).table.rows.filter(({cells}) => cells.includes('current'));
    expect(standing).to.have.length(19);
    for (const {head} of standing) expect(said).to.contain(`${head}: `);
    expect(said).to.not.match(/(Germany|Spain): we found no/);
  });
});
