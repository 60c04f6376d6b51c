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

/** A linear scale from zero: its round top, its ticks, and the function from a value to px. */
export interface Scale {
  readonly top: number;
  readonly ticks: readonly number[];
  /** px from zero */
  at(value: number): number;
}

/** A scale from zero to the next round number at or above the highest value, with about `count` steps over `length` px. */
export function scaleFromZero(highest: number, length: number, count = 3): Scale {
  const most = highest > 0 && Number.isFinite(highest) ? highest : 1;
  const step = Math.max(1, roundStep(most / count));
  const steps = Math.ceil(most / step);
  const top = steps * step;
  const ticks = Array.from({length: steps + 1}, (_, i) => i * step);
  return {top, ticks, at: (value) => (value / top) * length};
}

/** The nearest of 1, 2, 5 and 10 times a power of ten, by ratio: as d3 chooses its ticks. */
function roundStep(step: number): number {
  const power = 10 ** Math.floor(Math.log10(step));
  const ratio = step / power;
  return power * (ratio >= Math.sqrt(50) ? 10 : ratio >= Math.sqrt(10) ? 5 : ratio >= Math.SQRT2 ? 2 : 1);
}
