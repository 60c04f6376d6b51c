import {rank, type Estimate} from '../../data/estimate.js';
import type {Box} from '../contract.js';
import {roundPx} from '../frame.js';
import {barEnd, isOpenEnded, OPEN_END, UNFINISHED, WITHHELD, type BarMark} from './bar.js';
import {textAt, type Label} from './primitives.js';

/** The bar of a figure with the marks beside it, px on its axis. */
export interface CountBar extends BarMark {
  /** Earlier counts. */
  readonly trail: readonly number[];
  /** The official count. */
  readonly official: number | undefined;
}

/** The bar in a row of this height, from the left; `scale` converts a value to px from zero. */
export const rowBar = (
  figure: Estimate,
  height: number,
  thickness: number,
  scale: (value: number) => number,
  more: Partial<CountBar> = {},
): CountBar => ({
  kind: 'bar',
  x: 0,
  y: (height - thickness) / 2,
  width: figure.bound === 'withheld' ? WITHHELD : roundPx(scale(rank(figure))),
  height: thickness,
  grows: 'right',
  ...barEnd(figure, scale),
  part: false,
  unfinished: false,
  trail: [],
  official: undefined,
  ...more,
});

/** How far the end of a bar extends beyond its value, px. */
export const overhang = ({open, unfinished}: Pick<BarMark, 'open' | 'unfinished'>): number =>
  (open ? OPEN_END : 0) + (unfinished ? UNFINISHED : 0);

/** The label of the value in a row of this height, after a mark that ends at `end`. */
export const valueAfter = (end: number, height: number, text: string): Label =>
  textAt(end + 7, height / 2 + 5, text, 'value', 'start');

/** The box around a dot, with the slices of its open end. */
export function dotBox(x: number, y: number, figure: Estimate): Box {
  const top = y - 8 - (isOpenEnded(figure) ? OPEN_END : 0);
  return {x: roundPx(x - 8), y: roundPx(top), width: 16, height: roundPx(y + 8 - top)};
}
