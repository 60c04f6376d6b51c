import type {ViewOffer} from '../../model/contract.js';
import type {Context} from './context.js';
import {hasHistory} from './day-figures.js';
import {VIEWS, type View} from './names.js';

/**
 * The view buttons: cities where the file names any, the map where they have coordinates and the width is there, revisions
 * where a day has more than one count.
 */
export function offersOf(chosen: View, {say, size, facts}: Context): readonly ViewOffer[] {
  const {list} = facts.cities;
  const isOffered: Readonly<Record<View, boolean>> = {
    days: true,
    cities: list.length > 0,
    map: size !== 'S' && list.some(({place}) => place !== undefined),
    // whoever steps back from there to the first count stays there
    revisions: chosen === 'revisions' || facts.days.some((day) => day.trail.length > 0 && hasHistory(day)),
  };
  const offered = VIEWS.filter((view) => isOffered[view]);
  return offered.length > 1 ? offered.map((view) => ({view, label: say.views[view], chosen: view === chosen})) : [];
}
