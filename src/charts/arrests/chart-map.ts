import type {Shapes} from '../../model/shapes.js';
import type {Drawn} from './drawn.js';
import type {Places} from './places.js';
import {mapMessages} from './messages-map.js';
import {mapView} from './model-map.js';

/** The map of cities. */
export {dress} from './dress-map.js';
export {views} from './view-map.js';

export const draw = (places: Places, shapes: Shapes | undefined): Drawn =>
  mapView(places, shapes, places.context.words.of(mapMessages));
