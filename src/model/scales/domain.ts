import {extent, range} from 'd3';

/** More steps than an axis can have: one per day from the year 100 to 9999, and a little more. */
const MOST = 4_000_000;

/** The lowest and the highest value of an axis; undefined if there are no values, or one is not finite. */
export function domainOf(values: readonly (number | undefined)[]): readonly [number, number] | undefined {
  const known = values.filter((value) => value !== undefined);
  const [first, last] = extent(known);
  return first !== undefined && known.every(Number.isFinite) ? [first, last] : undefined;
}

/**
 * `from`, `from + step` and so on up to `to`, for every loop over an axis. Empty if an end is not finite, if the step is not
 * positive, or if there would be too many.
 */
export function steps(from: number, to: number, step = 1): readonly number[] {
  const count = Math.floor((to - from) / step) + 1;
  return step > 0 && count > 0 && count <= MOST ? range(count).map((i) => from + i * step) : [];
}
