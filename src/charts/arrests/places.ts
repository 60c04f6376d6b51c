import type {Context, PlacesContext} from './context.js';
import type {Drawn} from './drawn.js';

/** The code for totals and places, and the context it works with. */
export interface Places {
  readonly code: typeof import('./chart-places.js');
  readonly context: PlacesContext;
}

/** Draws the days in one of their forms; with totals and cities where they are. */
export type DaysForm = (context: Context, places: Places | undefined) => Drawn;
