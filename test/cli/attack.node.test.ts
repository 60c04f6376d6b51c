import {expect} from 'chai';
import {nestingOfArrests} from '../../src/cli/withhold/cells.js';
import {arrests} from '../../src/datasets/arrests.js';
import {below, random} from '../data/random.js';
import {possible, type Equation, type Seen} from './attack.js';
import {suppressed} from './suppressed.js';

describe('somebody who has only the reduced file', () => {
  const THRESHOLD = 5;

  /** A table of cities and days with all of its totals, and what stays possible for each of its small counts. */
  function attack(next: () => number, cities: number, days: number) {
    const lines: string[] = [];
    const values = new Map<string, number>();
    const equations: Equation[] = [];
    const day = (at: number) => `2022-09-${21 + at}`;
    const add = (place: string, from: number, to: number, value: number): string => {
      lines.push([day(from), day(to), place ? 'city' : 'country', place, value, 'x'].join(','));
      const name = String(lines.length + 1);
      values.set(name, value);
      return name;
    };
    const sumOf = (names: readonly string[]) => names.reduce((sum, name) => sum + values.get(name)!, 0);
    const total = (place: string, from: number, to: number, parts: readonly string[]): string => {
      const name = add(place, from, to, sumOf(parts));
      equations.push([name, parts]);
      return name;
    };
    const table = Array.from({length: cities}, (_, city) =>
      Array.from({length: days}, (__, at) =>
        add(`C${city}`, at, at, next() < 0.5 ? below(next, 5) : 5 + below(next, 10)),
      ),
    );
    const ofDays = Array.from({length: days}, (_, at) =>
      total(
        '',
        at,
        at,
        table.map((row) => row[at]!),
      ),
    );
    if (days > 1) {
      const ofCities = table.map((row, city) => total(`C${city}`, 0, days - 1, row));
      equations.push([total('', 0, days - 1, ofDays), ofCities]);
    }
    const [small, more] = suppressed(
      `date,date_end,place_type,place,count,source\n${lines.join('\n')}`,
      arrests,
      nestingOfArrests,
      THRESHOLD,
    );
    const seen = new Map<string, Seen>(values);
    for (const row of small) seen.set(String(row), [0, THRESHOLD - 1]);
    for (const row of more) seen.set(String(row), [THRESHOLD, 60]);
    return {lines, left: small.map((row) => possible(String(row), seen, equations))};
  }

  for (const [what, days, least] of [
    ['a day', 1, 3],
    ['two days and their period', 2, 2],
  ] as const) {
    it(`A-48 cannot work out a withheld count of ${what}, though all totals are printed`, () => {
      const next = random(20220921 + days);
      let all = 0;
      for (let round = 0; round < 250; round++) {
        const {lines, left} = attack(next, 2 + below(next, 2), days);
        for (const values of left) expect(values.length, lines.join('\n')).to.be.at.least(least);
        all += left.length;
      }
      expect(all).to.be.above(250);
    }).timeout(30_000);
  }
});
