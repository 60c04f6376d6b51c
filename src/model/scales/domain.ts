import {extent, range} from 'd3';

/** More steps than an axis can have: a day each from the year 100 to 9999, and a little more. */
const MOST = 4_000_000;

/** The first and the last of what an axis is to show; undefined where there is nothing, or no end of it. */
export function domainOf(values: readonly (number | undefined)[]): readonly [number, number] | undefined {
  const known = values.filter((value) => value !== undefined);
  const [first, last] = extent(known);
  return first !== undefined && known.every(Number.isFinite) ? [first, last] : undefined;
}

/**
 * `from`, a step further, and so on up to `to`: what every loop over an axis goes through. None where an end is not a finite
 * number, where the step leads nowhere or where there would be no end of them.
 */
export function steps(from: number, to: number, step = 1): readonly number[] {
  const count = Math.floor((to - from) / step) + 1;
  return step > 0 && count > 0 && count <= MOST ? range(count).map((i) => from + i * step) : [];
}
