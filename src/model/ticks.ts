import {ticks as d3Ticks, tickIncrement} from 'd3';

/** A linear scale from zero: its round top, its ticks and the way from a value to px. */
export interface Scale {
  readonly top: number;
  readonly ticks: readonly number[];
  /** px from zero */
  at(value: number): number;
}

/** From zero to the next round number that holds the highest value, with about `count` steps over `length` px. */
export function scaleFromZero(highest: number, length: number, count = 3): Scale {
  const most = highest > 0 ? highest : 1;
  const step = Math.max(1, tickIncrement(0, most, count));
  const top = Math.ceil(most / step) * step;
  return {top, ticks: d3Ticks(0, top, Math.round(top / step)), at: (value) => (value / top) * length};
}
