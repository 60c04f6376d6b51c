import type {Component} from './solve/components.js';
import type {CountRow} from './cells.js';
import type {Program, Solver} from './solve/solver.js';

/** What the audit asks about a withheld count. */
export interface Question {
  /** The range that a reader of the reduced file knows without any sum. */
  readonly low: number;
  readonly high: number;
  /** The least difference between its smallest and its largest possible value. */
  readonly wanted: number;
  /** A count of at least this much is safe even if it is known exactly; for counts that the original withholds. */
  readonly safeFrom: number;
}

/**
 * The first withheld count that can be calculated too exactly: its smallest and largest possible values are too close. For every
 * other count, two tables of whole numbers are found that agree with everything printed and differ enough in that count. The
 * sums of each table are checked again here, so that a rounding error or a mistake of the solver never makes a count look safe.
 */
export function givenAway<Row extends CountRow>(
  {rows, columns, lines}: Component<Row>,
  ask: (row: Row) => Question,
  solver: Solver,
): Row | undefined {
  const questions = rows.map(ask);
  const seen = questions.map(() => [Infinity, -Infinity]);
  const isWide = (at: number): boolean => seen[at]![1]! - seen[at]![0]! >= questions[at]!.wanted;
  const ends = [
    ...questions.map(({low, high}) => [low, high] as const),
    ...Array.from({length: columns - rows.length}, () => [0, Infinity] as const),
  ];
  const note = (program: Program, costs: ReadonlyMap<number, number>): number => {
    const least = program.least(costs);
    const [column] = costs.keys();
    if (!least) return NaN;
    const whole = program.proven(least) ?? program.proven(program.leastWhole(costs) ?? least);
    whole?.slice(0, rows.length).forEach((value, at) => {
      seen[at] = [Math.min(seen[at]![0]!, value), Math.max(seen[at]![1]!, value)];
    });
    return least[column!]!;
  };
  return solver.with({ends, lines}, (program) => {
    for (const [at, {low, high, wanted, safeFrom}] of questions.entries()) {
      if (isWide(at)) continue;
      const least = note(program, new Map([[at, 1]]));
      if (isWide(at) || least > safeFrom - 0.5) continue;
      const from = Number.isFinite(seen[at]![0]) ? seen[at]![0]! : Math.ceil(Math.max(low, least || 0));
      program.bound(at, low, Math.min(high, from + wanted));
      note(program, new Map([[at, -1]]));
      program.bound(at, low, high);
      if (!isWide(at)) return rows[at];
    }
    return undefined;
  });
}
