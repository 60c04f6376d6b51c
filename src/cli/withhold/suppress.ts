import type {Estimate} from '../../data/estimate.js';
import {drawIn, type Ends} from './solve/bounds.js';
import {cellsOf, sumsOf, type Cell, type CountRow, type Nesting, type Sum} from './cells.js';

/** Rows whose counts are withheld: because they are small, or because a small one could be calculated from them. */
export interface Suppression {
  readonly small: ReadonlySet<number>;
  readonly more: ReadonlySet<number>;
}

type Claim = readonly CountRow[];

export const isWithheld = ({bound}: Estimate): boolean => bound === 'withheld';
/** The number in the file; 0 for a count that the original already withholds. */
export const sizeOf = ({count}: CountRow): number =>
  isWithheld(count) ? 0 : (count.value ?? (Number.isFinite(count.high) ? count.high : count.low));
/** A range that ends below the threshold is small, whatever figure is printed beside it. */
const isSmall = (row: CountRow, threshold: number): boolean =>
  sizeOf(row) < threshold || (row.count.bound === 'range' && row.count.high < threshold);
const total = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0);
const claimSize = (claim: Claim): number => total(claim.map(sizeOf));
export const smallestOf = ({claims}: Cell): number => Math.min(...claims.map(claimSize));
const bySize = (a: CountRow, b: CountRow): number => sizeOf(a) - sizeOf(b);

/**
 * The counts to withhold so that no count below the threshold is in the file or can be calculated from it.
 *
 * 1. Every count below the threshold is withheld, zero too.
 * 2. Then every possible sum is checked: the rows of one claim; the cities and regions of a day or period and the whole; the
 *    days of a place and its total over a period; two totals of a place with the same first or last day. Counter and time do not
 *    matter: every published total is compared with every published part. The total minus its published parts is the rest,
 *    which everybody can calculate.
 * 3. If the rest reveals a withheld count (`isSafe`), another part is withheld with all its counts: the smallest that is enough,
 *    else the largest, and the sum is checked again. If no part is left, the whole is withheld. A count withheld for this reason
 *    has no threshold in the file.
 * 4. A rest larger than the withheld parts can be reveals nothing, because parts are missing in the list. Neither does a
 *    total that is smaller than its published parts.
 * 5. Then all sums are used together (`drawIn`). If they reveal a small count, another count from one of its sums is withheld.
 *
 * This is repeated until nothing changes. `also` is withheld from the start. Other files and texts are not checked.
 */
export function suppress<Row extends CountRow>(
  all: readonly Row[],
  nesting: Nesting<Row>,
  claimOf: (row: Row) => string,
  threshold: number,
  also: ReadonlySet<number> = new Set(),
): Suppression {
  const rows = all.filter(({count}) => count.bound !== 'uncounted');
  const cells = cellsOf(rows, nesting, claimOf);
  const withholding = new Withholding(rows, threshold, also);
  const sums = sumsOf(cells, nesting);
  for (let before = -1; before < withholding.size;) {
    before = withholding.size;
    for (const cell of cells) for (const claim of cell.claims) withholding.mendClaim(claim, cell);
    for (const sum of sums) withholding.mendSum(sum);
    // several sums together can reveal what one does not
    if (withholding.size === before) withholding.mendTogether(sums);
  }
  return withholding.found;
}

/** The counts withheld so far; none is ever taken back. */
class Withholding {
  readonly #small: ReadonlySet<CountRow>;
  readonly #hidden: Set<CountRow>;

  constructor(
    rows: readonly CountRow[],
    readonly threshold: number,
    also: ReadonlySet<number>,
  ) {
    this.#small = new Set(rows.filter((row) => isSmall(row, threshold)));
    this.#hidden = new Set(rows.filter((row) => this.#small.has(row) || also.has(row.row)));
  }

  get size(): number {
    return this.#hidden.size;
  }

  get found(): Suppression {
    const rows = [...this.#hidden];
    const of = (isSmall: boolean): ReadonlySet<number> =>
      new Set(rows.filter((row) => this.#small.has(row) === isSmall).map(({row}) => row));
    return {small: of(true), more: of(false)};
  }

  /** Rows of one claim: their sum may be published elsewhere, so it counts as known. */
  mendClaim(claim: Claim, cell: Cell): void {
    if (claim.length < 2) return;
    while (!this.#isClaimSafe(claim)) {
      const left = claim.filter((row) => !this.#hidden.has(row)).sort(bySize);
      const next = left.find((row) => this.#isClaimSafe(claim, row)) ?? left.at(-1);
      if (next) this.#hidden.add(next);
      // only other counts of the same cell could still reveal them
      else {
        this.#hide(cell);
        return;
      }
    }
  }

  mendSum(sum: Sum): void {
    while (!this.#isSumSafe(sum)) {
      const left = sum.parts
        .filter((part) => !this.#isTouched(part))
        .map((part) => ({part, size: smallestOf(part)}))
        .sort((a, b) => a.size - b.size);
      const next = left.find(({part}) => this.#isSumSafe(sum, part)) ?? left.at(-1);
      this.#hide(next?.part ?? sum.whole);
      if (!next) return;
    }
  }

  /** Withholds another count for each small one that all sums together reveal. */
  mendTogether(sums: readonly Sum[]): void {
    const touched = new Set(sums.flatMap(({whole, parts}) => [whole, ...parts]).filter((cell) => this.#isAway(cell)));
    const own = new Map<Cell, Ends>();
    for (const cell of touched) {
      const small = this.#smallCounts(cell);
      own.set(cell, small > 0 ? [0, small * (this.threshold - 1)] : [this.threshold, Infinity]);
    }
    const found = drawIn(
      sums.filter(({whole, parts}) => touched.has(whole) || parts.some((part) => touched.has(part))),
      own,
      (cell) => {
        const sizes = this.#published(cell).map(claimSize);
        return [Math.min(...sizes), Math.max(...sizes)];
      },
    );
    for (const cell of touched) {
      const [low, high] = found.get(cell)!;
      if (this.#smallCounts(cell) === 0 || high - low >= Math.floor(this.threshold / 2)) continue;
      const around = sums.filter(({whole, parts}) => whole === cell || parts.includes(cell));
      const left = (cells: readonly Cell[]): readonly Cell[] => cells.filter((other) => !this.#isTouched(other));
      const [part] = [...left(around.flatMap(({parts}) => parts))].sort((a, b) => smallestOf(a) - smallestOf(b));
      const next = part ?? around.map(({whole}) => whole).find((whole) => !this.#isAway(whole));
      if (next) this.#hide(next);
    }
  }

  #isClaimSafe(claim: Claim, ifHidden?: CountRow): boolean {
    const away = claim.filter((row) => row === ifHidden || this.#hidden.has(row));
    const small = away.filter((row) => this.#small.has(row)).length;
    const rest = claimSize(away);
    return isSafe({low: rest, high: rest, small, others: away.length - small, mayMiss: false}, this.threshold);
  }

  #isSumSafe({whole, parts}: Sum, ifHidden?: Cell): boolean {
    const away = parts.filter((part) => part === ifHidden || this.#isTouched(part));
    const sizes = parts.filter((part) => !away.includes(part)).map(({claims}) => claims.map(claimSize));
    const low = total(sizes.map((some) => Math.min(...some)));
    const high = total(sizes.map((some) => Math.max(...some)));
    const published = this.#published(whole);
    // a withheld whole can be calculated from its parts if all of them are there
    if (published.length === 0) return away.length > 0 || low > Math.max(...whole.claims.map(claimSize));
    const counts = away.map((part) => this.#smallCounts(part));
    const [small, others] = [total(counts), counts.filter((count) => count === 0).length];
    return published.map(claimSize).every((printed) => {
      const rest = {low: printed - high, high: printed - low, small, others, mayMiss: true};
      return isSafe(rest, this.threshold);
    });
  }

  #isHidden(claim: Claim): boolean {
    return claim.some((row) => this.#hidden.has(row));
  }

  #published({claims}: Cell): readonly Claim[] {
    return claims.filter((claim) => !this.#isHidden(claim));
  }

  #isAway(cell: Cell): boolean {
    return this.#published(cell).length === 0;
  }

  #isTouched({claims}: Cell): boolean {
    return claims.some((claim) => this.#isHidden(claim));
  }

  /** The number of small counts in a cell; 0 if it contains others. */
  #smallCounts({claims}: Cell): number {
    return Math.max(
      0,
      ...claims.filter((claim) => claim.every((row) => this.#small.has(row))).map(({length}) => length),
    );
  }

  #hide({claims}: Cell): void {
    for (const row of claims.flat()) this.#hidden.add(row);
  }
}

/** A published total minus its published parts. */
interface Rest {
  /** Its limits: a part may have several counts. */
  readonly low: number;
  readonly high: number;
  /** The number of withheld counts below the threshold, and of the other withheld counts. */
  readonly small: number;
  readonly others: number;
  /** Whether parts may be missing in the list. */
  readonly mayMiss: boolean;
}

/**
 * Whether a rest does not reveal a withheld count: each small one has at least half the threshold as possible values. A reader
 * is assumed to know that the small ones are below the threshold and the others are not.
 */
function isSafe({low, high, small, others, mayMiss}: Rest, threshold: number): boolean {
  const most = threshold - 1;
  const width = Math.floor(threshold / 2);
  if (small + others === 0 || high < 0) return true;
  if (others > 0) return small + others > 1 && low - others * threshold >= width;
  // larger than all withheld counts together can be: other parts are missing too, and nobody knows how much they are
  if (mayMiss && low > small * most) return true;
  return Math.min(most, low) - Math.max(0, high - (small - 1) * most) >= width;
}
