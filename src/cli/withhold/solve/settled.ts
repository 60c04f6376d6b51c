import type {Cell} from '../cells.js';
import type {Grid} from './grid.js';
import type {CountRow} from '../nesting.js';
import type {Reading} from '../readings.js';
import {TooHard, type Line, type Solver} from './solver.js';

/** A count of a reading as a sum of amounts; `least` and `most` where the printed figure says only that. */
export interface Relation<Row extends CountRow = CountRow> {
  readonly cell: Cell<Row>;
  readonly claim: readonly Row[];
  readonly amounts: readonly number[];
  readonly sign: 'equal' | 'least' | 'most';
}

/** What of a reading agrees, and so can be used to work out counts. */
export interface Settled<Row extends CountRow = CountRow> {
  readonly relations: readonly Relation<Row>[];
  readonly size: number;
  /** Whether all that was printed agrees. */
  readonly isWhole: boolean;
}

/** From where to where the number of a row is known to whoever reduces the file. */
export type EndsOf<Row extends CountRow> = (row: Row) => readonly [low: number, high: number];

const TOLERANCE = 1e-6;
/** To leave a printed count out costs more than to think that a list is not complete. */
const MISFIT = 1000;

/**
 * Takes the side of the one who tries: every list is taken as complete that can be complete (what is left of its total is
 * zero), and of counts that contradict each other the fewest are left out.
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
  // there always is one: everything can be left out
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
