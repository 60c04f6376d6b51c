import {isCounted, rank, type Bound, type Estimate} from '../../data/estimate.js';
import type {Claim} from '../../datasets/mobilization.js';
import {tenth} from '../../model/frame.js';
import {reachOf, type PointMark} from '../../model/point-marks.js';

/** The mark of a claim on a scale. What has no number stands `off` the scale. */
export function markOf(
  {figure, source}: Claim,
  axis: 'x' | 'y',
  across: number,
  at: (value: number) => number,
  off: number,
): PointMark {
  const along = isCounted(figure) ? tenth(at(rank(figure))) : off;
  const ends = endsOf(figure, at);
  return {
    kind: 'point',
    x: axis === 'x' ? along : across,
    y: axis === 'x' ? across : along,
    bound: figure.bound,
    ...(ends ? {ends} : {}),
    axis,
    hollow: source.kind === 'unnamed',
  };
}

/** A mark without a scale, its left edge at `left`. */
export function markAlone(bound: Bound, hollow: boolean, left: number, y: number): PointMark {
  const at = (x: number): PointMark => ({
    kind: 'point',
    x,
    y,
    bound,
    ...(bound === 'range' ? {ends: [x - 13, x + 13]} : {}),
    axis: 'x',
    hollow,
  });
  return at(left + reachOf(at(0))[0]);
}

const endsOf = ({bound, low, high}: Estimate, at: (value: number) => number): readonly [number, number] | undefined =>
  bound === 'range' ? [tenth(at(low)), tenth(at(high))] : undefined;
