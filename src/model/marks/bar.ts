import type {Estimate} from '../../data/estimate.js';

/** Sizes of the marks, px. They are part of the geometry, so a page cannot set them. */
export const OPEN_END = 12;
/** Three slices of 3, 2 and 1 px, each after a gap of 2 px: offset and thickness. */
export const SLICES: readonly (readonly [number, number])[] = [
  [2, 3],
  [7, 2],
  [11, 1],
];
export const TOTAL_DOT = 9;
export const SUM_SQUARE = 8;

/** How a bar ends and what it is filled with. */
export interface BarMark {
  readonly kind: 'bar';
  /** The solid part, px. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Which way it grows. */
  readonly grows: 'up' | 'right';
  /** An open end of slices after the solid part. */
  readonly open: boolean;
  /** Length of the uncertain end of "up to" and of a range, px: an outline with a stop line. */
  readonly maybe: number;
  /** Only one region or city: hatched. */
  readonly part: boolean;
  /** A day still being counted: a dotted top. */
  readonly unfinished: boolean;
  /** A count withheld: a grey stub. */
  readonly withheld: boolean;
}

/** Whether the mark of a figure ends open. */
export const isOpenEnded = ({bound}: Estimate): boolean => bound === 'at_least';

/** How the bar of a figure ends: open, withheld or uncertain. `scale` converts a value to px from zero. */
export function barEnd(
  figure: Estimate,
  scale: (value: number) => number,
): Pick<BarMark, 'open' | 'maybe' | 'withheld'> {
  const {bound, low, high} = figure;
  const isMaybe = bound === 'at_most' || bound === 'range';
  return {
    open: isOpenEnded(figure),
    maybe: isMaybe ? Math.round((scale(high) - scale(low)) * 10) / 10 : 0,
    withheld: bound === 'withheld',
  };
}

/** Height of the stub of a withheld count, px. */
export const WITHHELD = 8;
/** Height of the dotted top of an unfinished day, px. */
export const UNFINISHED = 8;
/** Ticks of earlier counts, px: gap and length beside a column, and under a bar that grows to the right. */
export const TRAIL = {gap: 4, length: 8, gapUnder: 3, lengthUnder: 7};
/** How far the tick of the official count extends beyond the sides of its bar, px. */
export const OFFICIAL = 3;
