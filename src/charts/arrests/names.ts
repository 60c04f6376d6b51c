import type {Day} from '../../data/day.js';
import {sizeOf} from '../../model/frame.js';

export type View = 'days' | 'cities' | 'map' | 'revisions';
export const VIEWS: readonly View[] = ['days', 'cities', 'map', 'revisions'];

/** The view that is drawn: the map needs more width than S has. */
export const viewAt = (view: string, width: number): View => {
  const known = VIEWS.find((name) => name === view) ?? 'days';
  return known === 'map' && sizeOf(width) === 'S' ? 'cities' : known;
};

/** More days than this are columns at every width. */
export const MOST_ROWS = 10;

/** Whether a period is so short that its days are rows in a narrow element; without both ends it may have any number. */
export const areFewDays = (from: Day | undefined, to: Day | undefined, width: number): boolean =>
  sizeOf(width) === 'S' && (to ?? Infinity) - (from ?? -Infinity) < MOST_ROWS;
