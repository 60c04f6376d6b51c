import type {Cell, CountRow} from '../cells.js';
import type {Grid} from './grid.js';
import {TooHard, type Line, type Solver} from './solver.js';

type Claim<Row extends CountRow> = readonly Row[];

/** One choice among competing counts: one claim for each cell. */
type Reading<Row extends CountRow = CountRow> = ReadonlyMap<Cell<Row>, Claim<Row>>;

const byTime = (a: CountRow, b: CountRow): number =>
  (a.source.revision ?? -1) - (b.source.revision ?? -1) ||
  (a.source.asOf ?? a.end) - (b.source.asOf ?? b.end) ||
  (a.source.asOfTime || '24').localeCompare(b.source.asOfTime || '24') ||
  a.row - b.row;

/**
 * All choices that a reader may make among competing counts: the newest, the oldest, those of one source, of officials, of
 * all others, or those known on a day. A cell without such a count takes its newest.
 */
export function readingsOf<Row extends CountRow>(cells: readonly Cell<Row>[]): readonly Reading<Row>[] {
  const ordered = new Map(cells.map((cell) => [cell, [...cell.claims].sort(([a], [b]) => byTime(b!, a!))]));
  const competing = [...ordered.values()].filter(({length}) => length > 1).flat();
  const sources = competing.map(([row]) => row!.source);
  const names = new Set(sources.map(({name}) => name));
  const days = new Set(sources.flatMap(({asOf}) => asOf ?? []));
  const is = (test: (row: Row) => boolean) => (claims: readonly Claim<Row>[]) => claims.find(([row]) => test(row!));
  const choices = [
    (claims: readonly Claim<Row>[]) => claims[0],
    (claims: readonly Claim<Row>[]) => claims.at(-1),
    is(({source}) => source.kind === 'official'),
    is(({source}) => source.kind !== 'official'),
    ...[...names].map((name) => is(({source}) => source.name === name)),
    ...[...days].map((day) => is(({source, end}) => (source.asOf ?? end) <= day)),
  ];
  const found = new Map<string, Reading<Row>>();
  for (const choice of choices) {
    const reading = new Map([...ordered].map(([cell, claims]) => [cell, choice(claims) ?? claims[0]!]));
    found.set([...reading.values()].map(([row]) => row!.row).join(' '), reading);
  }
  return [...found.values()];
}

/** A count as a sum of amounts; `sign` is `least` or `most` if the printed figure is only a limit. */
export interface Relation<Row extends CountRow = CountRow> {
  readonly cell: Cell<Row>;
  readonly claim: readonly Row[];
  readonly amounts: readonly number[];
  readonly sign: 'equal' | 'least' | 'most';
}

/** The counts of a reading that agree with each other, and so can be used to calculate others. */
export interface Settled<Row extends CountRow = CountRow> {
  readonly relations: readonly Relation<Row>[];
  readonly size: number;
  /** Whether all printed counts agree. */
  readonly isWhole: boolean;
}

/** The limits of a row's number, as known to the one who reduces the file. */
export type EndsOf<Row extends CountRow> = (row: Row) => readonly [low: number, high: number];

const TOLERANCE = 1e-6;
/** Leaving out a printed count costs more than treating a list as incomplete. */
const MISFIT = 1000;

/**
 * Calculates like an attacker: every list that can be complete counts as complete (nothing is left of its total), and as few
 * contradictory counts as possible are left out.
 */
export function settle<Row extends CountRow>(
  {cells, amounts, size, rest}: Grid<Row>,
  reading: Reading<Row>,
  endsOf: EndsOf<Row>,
  solver: Solver,
): Settled<Row> {
  const costs = new Map<number, number>([...rest].map((amount) => [amount, 1]));
  let columns = size;
  const add = (cost: number): number => {
    costs.set(columns, cost);
    return columns++;
  };
  const drafts = cells.map((cell, at) => {
    const claim = reading.get(cell)!;
    const has = (bound: string): boolean => claim.some(({count}) => count.bound === bound);
    const sign = has('at_least') ? 'least' : has('at_most') ? 'most' : 'equal';
    const misfit = [add(MISFIT), add(MISFIT)] as const;
    return {cell, claim, amounts: amounts[at]!, sign, misfit, slack: sign === 'equal' ? undefined : add(1)} as const;
  });
  const lines = drafts.map(({claim, amounts: own, sign, misfit, slack}): Line => {
    const ends = claim.map(endsOf);
    return {
      columns: [...own, ...misfit, ...(slack === undefined ? [] : [slack])],
      weights: [...own.map(() => 1), 1, -1, ...(slack === undefined ? [] : [sign === 'least' ? -1 : 1])],
      low: ends.reduce((sum, [low]) => sum + low, 0),
      high: ends.reduce((sum, [, high]) => sum + high, 0),
    };
  });
  const ends = Array.from({length: columns}, () => [0, Infinity] as const);
  const found = solver.with({ends, lines}, (program) => program.least(costs));
  // there is always a solution: everything can be left out
  if (!found) throw new TooHard();
  const isZero = (column: number): boolean => found[column]! < TOLERANCE;
  const fitting = drafts.filter(({misfit}) => misfit.every(isZero));
  const none = new Set([...rest].filter(isZero));
  return {
    relations: fitting.map(({cell, claim, amounts: own, sign, slack}) => ({
      cell,
      claim,
      amounts: own.filter((amount) => !none.has(amount)),
      sign: slack === undefined || isZero(slack) ? 'equal' : sign,
    })),
    size,
    isWhole: fitting.length === drafts.length,
  };
}
