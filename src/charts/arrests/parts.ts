import type {DaysForm} from './places.js';

/** The code that only some widths, views or files need; what could not be loaded is not there. */
export interface Parts {
  /** The days in the form for this width: columns or rows. */
  readonly days?: {readonly draw: DaysForm} | undefined;
  readonly places?: typeof import('./chart-places.js') | undefined;
  readonly map?: typeof import('./chart-map.js') | undefined;
  readonly revisions?: typeof import('./chart-revisions.js') | undefined;
}
export type Telling = typeof import('./chart-telling.js');
