import {isCounted, rank, type Estimate} from '../../data/estimate.js';
import type {Claim} from '../../datasets/mobilization.js';
import {tenth} from '../../model/frame.js';
import type {PointMark} from '../../model/marks.js';

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

const endsOf = ({bound, low, high}: Estimate, at: (value: number) => number): readonly [number, number] | undefined =>
  bound === 'range' ? [tenth(at(low)), tenth(at(high))] : undefined;
