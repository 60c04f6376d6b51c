import {rank} from '../../data/estimate.js';
import type {Claim} from '../../datasets/mobilization.js';
import {roundPx} from '../../model/frame.js';
import type {DotMark} from '../../model/marks/dot.js';
import {figureDot} from '../../model/marks/figure-scene.js';

/** A shorter range is one dot, in its middle: the words beside it say both ends, px. */
const LEAST_RANGE = 8;

/** The mark of a claim on a scale from zero; its open end does not pass zero. Without a number it is at `off`. */
export function claimDot(
  {figure, source}: Pick<Claim, 'figure' | 'source'>,
  axis: DotMark['axis'],
  across: number,
  at: (value: number) => number,
  off: number,
): DotMark {
  const mark = figureDot(figure, {axis, hollow: source.kind === 'unnamed'}, across, at, off);
  if (figure.bound === 'at_most') return {...mark, room: roundPx(Math.abs(at(rank(figure)) - at(0)))};
  const {ends, ...dot} = mark;
  if (!ends) return mark;
  const [low, high] = ends;
  if (Math.abs(high - low) >= LEAST_RANGE) return mark;
  return {...dot, bound: 'exact', [axis]: roundPx((low + high) / 2)};
}
