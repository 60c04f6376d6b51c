import type {Cell, Sum} from '../cells.js';

export type Ends = readonly [low: number, high: number];

/** Further rounds change nothing that matters. */
const ROUNDS = 100;

/**
 * The limits of withheld counts that follow from all sums together. The limits of each cell start at `own` and are narrowed
 * as long as some sum allows it. If the parts cannot add up to the whole, the list of parts is not complete, and the sum is not
 * used.
 */
export function drawIn(
  sums: readonly Sum[],
  own: ReadonlyMap<Cell, Ends>,
  fixed: (cell: Cell) => Ends,
): ReadonlyMap<Cell, Ends> {
  const known = new Map(own);
  const endsOf = (cell: Cell): Ends => known.get(cell) ?? fixed(cell);
  const narrow = (cell: Cell, low: number, high: number): boolean => {
    const ends = known.get(cell);
    if (!ends) return false;
    const next: Ends = [Math.max(ends[0], low), Math.min(ends[1], high)];
    if (next[0] > next[1] || (next[0] === ends[0] && next[1] === ends[1])) return false;
    known.set(cell, next);
    return true;
  };
  for (let round = 0, isChanged = true; isChanged && round < ROUNDS; round++) {
    isChanged = false;
    for (const {whole, parts} of sums) {
      const ends = parts.map(endsOf);
      const low = ends.reduce((sum, [least]) => sum + least, 0);
      const high = ends.reduce((sum, [, most]) => sum + most, 0);
      const [least, most] = endsOf(whole);
      if (low > most || high < least) continue;
      isChanged = narrow(whole, low, high) || isChanged;
      parts.forEach((part, index) => {
        const [from, to] = ends[index]!;
        const others = to === Infinity ? withoutOpen(ends, index) : high - to;
        isChanged = narrow(part, least - others, most - (low - from)) || isChanged;
      });
    }
  }
  return known;
}

/** The most that the other parts can be, if this one has no upper limit. */
const withoutOpen = (ends: readonly Ends[], without: number): number =>
  ends.reduce((sum, [, most], index) => (index === without ? sum : sum + most), 0);
