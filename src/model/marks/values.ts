import {isCounted, type Estimate} from '../../data/estimate.js';
import type {Point} from '../contract.js';

/** The numbers of figures as they are printed: single ones, and the ends of ranges; of what is not known none. */
export const valuesOf = (figures: readonly Estimate[]): Pick<Point, 'values'> => ({
  values: figures.filter(isCounted).flatMap(({bound, value, low, high}) => {
    const ends = bound === 'at_most' ? [high] : [low, high];
    return [...(value === undefined ? [] : [value]), ...ends].filter(Number.isFinite);
  }),
});

/** The ids by which corrections name the rows of a point. */
export function idsOf(rows: readonly {readonly id?: string | undefined}[]): Pick<Point, 'ids'> {
  const ids = rows.flatMap(({id}) => id || []);
  return ids.length > 0 ? {ids} : {};
}
