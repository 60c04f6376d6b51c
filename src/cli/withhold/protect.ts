import type {Estimate} from '../../data/estimate.js';
import {givenAway, type Question} from './audit.js';
import {cellsOf, sumsOf, type Cell, type CountRow, type Nesting, type Sum} from './cells.js';
import {componentsOf, type Component} from './solve/components.js';
import {gridOf} from './solve/grid.js';
import {nextToHide} from './next.js';
import {readingsOf, settle, type EndsOf, type Settled} from './solve/settled.js';
import {TooHard, type Solver} from './solve/solver.js';
import {isWithheld, sizeOf, suppress, type Suppression} from './suppress.js';

/** The withheld rows; the `marked` ones say that they are below the threshold. */
export interface Protection extends Suppression {
  readonly marked: ReadonlySet<number>;
}

/** One way to calculate with a file, with one number for each count. */
interface Attack<Row extends CountRow> {
  readonly settled: Settled<Row>;
  readonly number: (row: Row) => number;
}

/** What an attacker knows besides the sums: that each withheld count is below the threshold, nothing, or which of them are. */
type Knowledge = 'marked' | 'unmarked' | 'told';

/** A file with more counts is refused. */
const MOST_ROWS = 20_000;

/**
 * The counts to withhold so that none of the small ones can be calculated. First the rules for single sums (`suppress`), then
 * an audit: a solver finds how small and how large each withheld count can be, given everything printed. For each count that is
 * not safe another one is withheld, and everything is solved again.
 *
 * - Counts that need no other withheld count are marked "fewer than the threshold". Each can be any number below it.
 * - All other withheld counts have no mark, so that nobody can tell the small ones from those that protect them. The smallest
 *   and the largest possible value of each differ by at least the threshold.
 * - Even an attacker who knows which ones are small is left with at least half the threshold as possible values of each, as
 *   long as there is another count to withhold.
 */
export function protect<Row extends CountRow>(
  all: readonly Row[],
  nesting: Nesting<Row>,
  claimOf: (row: Row) => string,
  threshold: number,
  solver: Solver,
): Protection {
  if (all.length > MOST_ROWS) throw new TooHard();
  const rows = all.filter(({count}) => count.bound !== 'uncounted');
  const cells = cellsOf(rows, nesting, claimOf);
  const cellOf = new Map(cells.flatMap((cell) => cell.claims.flat().map((row) => [row, cell] as const)));
  const attacks = attacksOf(cells, nesting, solver);
  const sums = sumsOf(cells, nesting);
  const passed = new Set<string>();
  for (let more: ReadonlySet<number> = new Set<number>(); ;) {
    const found = suppress(all, nesting, claimOf, threshold, more);
    const isHidden = ({row}: Row): boolean => found.small.has(row) || found.more.has(row);
    const parts = attacks.flatMap((attack, of) =>
      componentsOf(attack.settled, isHidden, attack.number).map((component) => ({attack, of, component})),
    );
    /** The first unsafe row; undefined if all are safe. */
    const check = ({attack, of, component}: (typeof parts)[number], knowledge: Knowledge): Row | undefined => {
      const key = [of, knowledge, ...component.rows.map(({row}) => row).sort((a, b) => a - b)].join(' ');
      if (passed.has(key)) return undefined;
      const ask = (row: Row): Question =>
        questionOf(row, knowledge, threshold, attack.number(row), found.small.has(row.row));
      const given = givenAway(component, ask, solver);
      if (!given) passed.add(key);
      return given;
    };
    const unmarked = besideOthers(cells, sums, found);
    const next = new Set(found.more);
    for (const group of joined(parts)) {
      const isMarked = group.every(
        (part) => !part.component.rows.some((row) => unmarked.has(row)) && !check(part, 'marked'),
      );
      if (isMarked) continue;
      for (const part of group) {
        for (const row of part.component.rows) unmarked.add(row);
        const first = check(part, 'unmarked');
        const given = first ?? check(part, 'told');
        if (!given) continue;
        const cell = nextToHide(cellOf.get(given)!, part.attack.settled.relations, part.component.relations, isHidden);
        // nothing printed is left to withhold: that is accepted only against an attacker who knows which are small
        if (!cell && first) throw new TooHard();
        for (const row of cell?.claims.flat() ?? []) next.add(row.row);
      }
    }
    if ([...next].every((row) => found.small.has(row) || found.more.has(row))) {
      const marked = rows.filter((row) => isHidden(row) && !unmarked.has(row)).map(({row}) => row);
      return {...found, marked: new Set(marked)};
    }
    more = next;
  }
}

/** Rows that share a cell or a sum with a count withheld to protect others. */
function besideOthers<Row extends CountRow>(
  cells: readonly Cell<Row>[],
  sums: readonly Sum<Row>[],
  {more}: Suppression,
): Set<Row> {
  const together = [...cells.map((cell) => [cell]), ...sums.map(({whole, parts}) => [whole, ...parts])];
  const rows = together.map((some) => some.flatMap(({claims}) => claims.flat()));
  return new Set(rows.filter((some) => some.some(({row}) => more.has(row))).flat());
}

/** Groups of parts that share withheld counts: they get the same mark. */
function joined<Row extends CountRow, Part extends {readonly component: Component<Row>}>(
  parts: readonly Part[],
): readonly (readonly Part[])[] {
  const groups = new Set<Set<Part>>();
  const ofRow = new Map<Row, Set<Part>>();
  for (const part of parts) {
    const group = new Set([part]);
    for (const other of new Set(part.component.rows.flatMap((row) => ofRow.get(row) ?? []))) {
      groups.delete(other);
      for (const one of other) group.add(one);
    }
    groups.add(group);
    for (const one of group) for (const row of one.component.rows) ofRow.set(row, group);
  }
  return [...groups].map((group) => [...group]);
}

/** What the audit asks about a row, for what an attacker knows of it. */
function questionOf(
  {count}: CountRow,
  knowledge: Knowledge,
  threshold: number,
  number: number,
  isSmallOne: boolean,
): Question {
  const safeFrom = isWithheld(count) ? threshold : Infinity;
  const open = {safeFrom, low: 0, high: Infinity, wanted: threshold};
  if (knowledge === 'unmarked') return open;
  const high = isWithheld(count) ? Math.max(count.high, threshold) : count.high < threshold ? threshold : Infinity;
  const most = isSmallOne && Number.isFinite(high) ? high - 1 : Infinity;
  if (knowledge === 'marked') return {...open, high: most, wanted: Math.min(most, threshold)};
  if (isWithheld(count)) return {...open, wanted: 0};
  if (isSmallOne) return {...open, high: most, wanted: Math.floor(threshold / 2)};
  return {...open, low: Math.min(threshold, number), wanted: 0};
}

function attacksOf<Row extends CountRow>(
  cells: readonly Cell<Row>[],
  nesting: Nesting<Row>,
  solver: Solver,
): readonly Attack<Row>[] {
  const rows = cells.flatMap(({claims}) => claims.flat());
  const levels = [...new Set(rows.map((row) => nesting.level(row)))];
  // the lower ends of ranges add up, and so do the upper ends
  const ends = rows.some(({count}) => count.bound === 'range')
    ? (['value', 'low', 'high'] as const)
    : (['value'] as const);
  const attacks: Attack<Row>[] = [];
  for (const end of ends) {
    const number = (row: Row): number => numberOf(row.count, end) ?? sizeOf(row);
    const endsOf: EndsOf<Row> = (row) => (isWithheld(row.count) ? [0, row.count.high - 1] : [number(row), number(row)]);
    for (const reading of readingsOf(cells)) {
      const of = (some: readonly Cell<Row>[]): Settled<Row> => settle(gridOf(some, nesting), reading, endsOf, solver);
      const whole = of(cells);
      attacks.push({settled: whole, number});
      // places of two kinds may overlap in an unknown way: each kind alone
      if (whole.isWhole || levels.length < 3) continue;
      for (const without of levels)
        attacks.push({settled: of(cells.filter(({claims}) => nesting.level(claims[0]![0]!) !== without)), number});
    }
  }
  return attacks;
}

const numberOf = ({bound, low, high}: Estimate, end: 'value' | 'low' | 'high'): number | undefined =>
  bound !== 'range' || end === 'value' ? undefined : end === 'low' ? low : high;
