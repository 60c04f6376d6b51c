import {range} from 'd3';

/** The least distances between marks to try if there are too many, px: each a quarter more than the one before. */
const STEPS = range(40).map((power) => 1.25 ** power);

/**
 * Thins rows of marks (from left to right): the least distance in a row grows until no more than `most` marks are left. Of marks
 * that are too close, the newest is kept, which is farthest to the right. The first and the last mark of a row and those in
 * `needed` are always kept.
 */
export function thinned<T>(
  rows: readonly (readonly T[])[],
  xOf: (mark: T) => number,
  most: number,
  needed: ReadonlySet<T> = new Set(),
): readonly (readonly T[])[] {
  const countOf = (lists: readonly (readonly T[])[]): number => lists.reduce((sum, {length}) => sum + length, 0);
  let kept = rows;
  for (const apart of STEPS) {
    if (countOf(kept) <= most) break;
    kept = kept.map((marks) => apartOf(marks, xOf, apart, needed));
  }
  return kept;
}

function apartOf<T>(
  marks: readonly T[],
  xOf: (mark: T) => number,
  apart: number,
  needed: ReadonlySet<T>,
): readonly T[] {
  const [first] = marks;
  const kept: T[] = [];
  let next = Infinity;
  for (const mark of [...marks].reverse()) {
    const isFar = kept.length === 0 || next - xOf(mark) >= apart;
    if (!isFar && mark !== first && !needed.has(mark)) continue;
    // the first mark replaces one that is too close to it
    const second = kept.at(-1);
    if (!isFar && mark === first && kept.length > 1 && second !== undefined && !needed.has(second)) kept.pop();
    kept.push(mark);
    next = xOf(mark);
  }
  return kept.reverse();
}
