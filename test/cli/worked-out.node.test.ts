import {expect} from 'chai';
import {nestingOfArrests} from '../../src/cli/withhold/cells.js';
import {protect} from '../../src/cli/withhold/protect.js';
import {Solver} from '../../src/cli/withhold/solve/solver.js';
import {read} from '../../src/data/reading/reading.js';
import {arrests} from '../../src/datasets/arrests.js';
import {random} from '../data/random.js';
import {canBe, type Seen} from './attack.js';
import {HEADER, randomTable, type Shape, type Table} from './table.js';

const THRESHOLD = 5;
/** More than any count of these tables. */
const MOST = 400;

describe('somebody who knows the regions and has only the reduced file', () => {
  let solver: Solver;
  before(async () => {
    solver = (await Solver.load())!;
  });

  /** The withheld cells of a table that are given away, and how many are withheld. */
  function attack({lines, cells, values, equations}: Table): {given: string[]; withheld: number} {
    const {rows} = read([HEADER, ...lines].join('\n'), {...arrests, identity: undefined});
    const found = protect(rows, nestingOfArrests, (row) => arrests.identity!(row), THRESHOLD, solver);
    const seen = new Map<string, Seen>([...values.keys()].map((name) => [name, [0, MOST]]));
    const withheld: string[] = [];
    cells.forEach((name, at) => {
      const row = at + 2;
      const isAway = found.small.has(row) || found.more.has(row);
      if (isAway) withheld.push(name);
      seen.set(name, isAway ? (found.marked.has(row) ? [0, THRESHOLD - 1] : [0, MOST]) : values.get(name)!);
    });
    const given = withheld.filter((name) => {
      const [, most] = seen.get(name) as readonly [number, number];
      const wanted = Math.min(THRESHOLD, most);
      let least = 0;
      while (!canBe(name, least, least, seen, equations)) least += 1;
      return !canBe(name, least + wanted, most, seen, equations);
    });
    return {given, withheld: withheld.length};
  }

  const shapes: [string, Shape][] = [
    ['all totals are', {cities: 1, totals: 1}],
    ['some totals are', {cities: 1, totals: 0.6}],
    ['some counts and some totals are', {cities: 0.8, totals: 0.8}],
  ];
  for (const [what, shape] of shapes) {
    it(`faults 3 cannot work out a withheld count of 500 random tables of which ${what} printed`, () => {
      const next = random(20220921);
      let all = 0;
      for (let round = 0; round < 500; round++) {
        const table = randomTable(next, shape);
        const {given, withheld} = attack(table);
        expect(given, `round ${round}\n${table.lines.join('\n')}`).to.deep.equal([]);
        all += withheld;
      }
      expect(all).to.be.above(4000);
      // some ten seconds where nothing else runs
    }).timeout(300_000);
  }
});
