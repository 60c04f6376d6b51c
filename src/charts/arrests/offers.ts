import type {ViewOffer} from '../../model/contract.js';
import type {PartsContext} from './context.js';
import {VIEWS, type View} from './names.js';

/** The view buttons: cities where the file names any, the map where they have coordinates and the width is there. */
export function offersOf(chosen: View, {more, size, facts}: PartsContext): readonly ViewOffer[] {
  const {list} = facts.cities;
  const hasPlaces = list.some(({place}) => place !== undefined);
  const isOffered = (view: View): boolean =>
    view === 'days' || (list.length > 0 && (view === 'cities' || (hasPlaces && size !== 'S')));
  const offered = VIEWS.filter(isOffered);
  return offered.length > 1 ? offered.map((view) => ({view, label: more.views[view], chosen: view === chosen})) : [];
}
