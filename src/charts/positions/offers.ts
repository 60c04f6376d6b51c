import type {ViewOffer} from '../../model/contract.js';
import type {Context} from './context.js';
import type {View} from './needs.js';

/** The view buttons: at L map and list stand side by side, at S the map is only a picture. */
export function offersOf(view: View, {facts, say, size}: Context): readonly ViewOffer[] {
  const {views} = say;
  const offers: readonly ViewOffer[] = [
    {
      view: 'now',
      label: size === 'M' ? views.tiles : views.now,
      chosen: size === 'M' ? view === 'now' || view === 'tiles' : view !== 'time',
    },
    ...(size === 'M' ? [{view: 'map', label: views.map, chosen: view === 'map'}] : []),
    ...(facts.days.length > 0
      ? [{view: 'time', label: size === 'S' ? views.changes : views.time, chosen: view === 'time'}]
      : []),
  ];
  return offers.length > 1 ? offers : [];
}
