import {isCounted, type Estimate} from '../../data/estimate.js';
import type {Point} from '../contract.js';

/** The printed numbers of figures: single values and the ends of ranges; none for an unknown figure. */
export const valuesOf = (figures: readonly Estimate[]): Pick<Point, 'values'> => ({
  values: figures.filter(isCounted).flatMap(({bound, value, low, high}) => {
    const ends = bound === 'at_most' ? [high] : [low, high];
    return [...(value === undefined ? [] : [value]), ...ends].filter(Number.isFinite);
  }),
});

/** The `id`s of the rows of a point; corrections refer to them. */
export function idsOf(rows: readonly {readonly id?: string | undefined}[]): Pick<Point, 'ids'> {
  const ids = rows.flatMap(({id}) => id || []);
  return ids.length > 0 ? {ids} : {};
}
