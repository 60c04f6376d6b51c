import {range} from 'd3';

/** How far apart marks are kept where they are too many, px: by a quarter more with each try. */
const STEPS = range(40).map((power) => 1.25 ** power);

/**
 * Rows of marks from left to right, of which no more than `most` are kept: those of a row farther and farther apart, until they
 * are so few. Where marks are too near to each other the newest is kept, the one farthest to the right; the first and the last of
 * a row are always there, and so is what is `needed`.
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
    // the first one takes the place of one that is too near to it
    const second = kept.at(-1);
    if (!isFar && mark === first && kept.length > 1 && second !== undefined && !needed.has(second)) kept.pop();
    kept.push(mark);
    next = xOf(mark);
  }
  return kept.reverse();
}
