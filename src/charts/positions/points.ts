import type {Card, Point} from '../../model/contract.js';
import {countryName, type Context, type Said} from './context.js';
import type {Government} from './facts.js';

/** Where a country stands: it can be a point in each. */
export type Place = 'list' | 'tiles' | 'map';

export const pointId = (place: Place, country: string): string => `${place}:${country}`;

const NO_CARD: Card = {heading: '', facts: [], links: []};
/** A point of which nothing is said yet. */
export const UNTOLD: Said & Pick<Point, 'moves'> = {sentence: '', card: NO_CARD, moves: {}};

/** A government as a point: where it is and where the keys lead from it comes with its panel. */
export const pointOf = (government: Government, place: Place, context: Context): Point => ({
  id: pointId(place, government.country),
  keys: {country: government.country},
  name: countryName(government, context.words),
  ...UNTOLD,
  ...context.telling?.tell(government, context),
});
