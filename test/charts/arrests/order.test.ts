import {expect} from 'chai';
import type {Selection} from '../../../src/charts/arrests/select.js';
import {below, pick, random} from '../../data/random.js';
import {shipped} from '../../shipped.js';
import {E, eAsKnown, factsOfRows, label, rowsOf, type Asked} from './drawn.js';

describe('arrests: the order of the rows', () => {
  /** All figures that are drawn, without the numbers of the rows. */
  function figuresOf(csv: string, asked: Asked): unknown {
    const found = factsOfRows(rowsOf(csv), asked) as Selection | undefined;
    if (!found) return undefined;
    const {days, totals, cities, sum, counter} = found;
    const said = (one: {readonly figure: Parameters<typeof label>[0]} | undefined): string => label(one?.figure);
    return {
      counter: counter.name,
      sum: said(sum),
      days: days.map((one) => [
        one.day,
        one.kind,
        said(one),
        said(one.official),
        one.trail.map(({count}) => label(count)),
      ]),
      lines: totals.lines.map(({start, steps}) => [start, steps.map(said)]).sort(),
      brackets: totals.brackets.map(said).sort(),
      conflicts: totals.conflicts.map((one) => [said(one.total), label(one.sum)]).sort(),
      cities: cities.list.map((one) => [one.name, said(one), said(one.official), said(one.ownTotal), one.place]),
      unnamed: cities.unnamed,
    };
  }
  const shuffled = (csv: string, seed: number): string => {
    const next = random(seed);
    const [head, ...rows] = csv.trimEnd().split('\n');
    for (let i = rows.length - 1; i > 0; i--) {
      const j = below(next, i + 1);
      [rows[i], rows[j]] = [rows[j]!, rows[i]!];
    }
    return `${[head, ...rows].join('\n')}\n`;
  };

  it('faults 1.1 makes no difference to any figure of the shipped file, in no state', async () => {
    const csv = await shipped('arrests');
    for (const asked of [{}, E, eAsKnown('2022-09-22T09:51'), eAsKnown('2022-09-25'), {rows: 'events'} as const]) {
      for (const seed of [1, 2, 3]) expect(figuresOf(shuffled(csv, seed), asked)).to.deep.equal(figuresOf(csv, asked));
    }
  });

  it('faults 1.1 makes no difference to any figure of any file', () => {
    const head = 'date,date_end,count,bound,source,source_kind,as_of,as_of_time,revision,place,place_type,cities';
    for (let seed = 1; seed <= 60; seed++) {
      const next = random(seed);
      const of = (...choices: string[]): string => pick(next, choices);
      const row = (): string => {
        const bound = of('', '', 'at_least', 'about', 'at_most', 'withheld');
        return [
          ...[`2024-01-0${of('1', '2', '3')}`, of('', '', '', '2024-01-03')],
          ...[bound === 'withheld' ? '' : of('0', '1', '5', '5', '20'), bound, of('', 'A', 'B', 'C')],
          ...[of('monitor', 'named', 'official', 'unnamed'), of('', '', '2024-01-03', '2024-01-04')],
          ...[of('', '10:00', '12:30'), of('', '', '1', '2')],
          ...[of(',', 'Perm,city', 'Ufa,city', 'Russia,country'), of('', '3', '4')],
        ].join(',');
      };
      const csv = `${head}\n${Array.from({length: 12}, row).join('\n')}\n`;
      for (const asked of [{}, {rows: 'events'} as const, {knownOn: '2024-01-03'}, {where: ['Perm']}]) {
        expect(figuresOf(shuffled(csv, seed), asked), `seed ${seed}\n${csv}`).to.deep.equal(figuresOf(csv, asked));
      }
    }
  });
});
