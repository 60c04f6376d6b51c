import {sizeOf} from '../../model/frame.js';

export type View = 'days' | 'cities' | 'map' | 'revisions';
export const VIEWS: readonly View[] = ['days', 'cities', 'map', 'revisions'];

/** The view that is drawn: the map needs more width than S has. */
export const viewAt = (view: string, width: number): View => {
  const known = VIEWS.find((name) => name === view) ?? 'days';
  return known === 'map' && sizeOf(width) === 'S' ? 'cities' : known;
};
