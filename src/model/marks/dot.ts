import type {Estimate} from '../../data/estimate.js';
import {OPEN_END} from './bar.js';

/** Sizes of the marks of claims, px. They are part of the geometry, so a page cannot set them. */
export const POINT = 13;
export const STOP = {width: 2.5, height: 18, gap: 2};
export const ARC = 10;
export const RANGE = {bar: 6, cap: 16, line: 2};
export const DIAMOND = 13;
/** The line of a second figure: its width across the axis, its thickness, and how far its open end reaches. */
export const SECOND = {width: 17, thick: 3, open: 11.5};

/** A claim on a scale that grows to the right (or up): its end shows the bound, its fill the kind of source. */
export interface DotMark {
  readonly kind: 'point';
  readonly x: number;
  readonly y: number;
  readonly bound: Estimate['bound'];
  /** Both ends of a range, px on its axis. */
  readonly ends?: readonly [number, number];
  readonly axis: 'x' | 'y';
  /** A source without a name: an outline. */
  readonly hollow: boolean;
  /** Only a part of what is counted: hatched. */
  readonly part?: boolean;
  /** The second figure of one place on the axis: a line across it, which can be told from the dot that it crosses. */
  readonly second?: boolean;
  /** How far its open end may reach, px: to zero. Default: as far as it is long. */
  readonly room?: number;
  /** Size relative to the usual one, smaller if there are too many marks. Default: 1. */
  readonly size?: number;
}

/** How far a mark extends before and after its position, px along its axis. */
export function reachOf(mark: Omit<DotMark, 'kind' | 'hollow'>): readonly [number, number] {
  const {bound, ends, x, y, axis, second, room = Infinity} = mark;
  const half = POINT / 2;
  const open = Math.max(half, Math.min(half + OPEN_END, room));
  if (ends) {
    const [low, high] = axis === 'x' ? [x - ends[0], ends[1] - x] : [ends[0] - y, y - ends[1]];
    return [low + RANGE.line / 2, high + RANGE.line / 2];
  }
  if (second) return [bound === 'at_most' ? SECOND.open : half, bound === 'at_least' ? SECOND.open : half];
  if (bound === 'at_least') return [half, open];
  if (bound === 'at_most') return [open, half + STOP.gap + STOP.width];
  return bound === 'about' ? [ARC, ARC] : [half, half];
}
