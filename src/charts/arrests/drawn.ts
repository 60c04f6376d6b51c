import type {Source} from '../../data/source.js';
import type {FactTable, KeyEntry, Note, Panel} from '../../model/contract.js';
import type {Column} from './columns.js';
import type {Context, PlacesContext} from './context.js';
import type {ArrestsScene} from './scene.js';

/** What a view adds to the whole. */
export interface Drawn {
  readonly columns: readonly number[];
  readonly panels: readonly Panel<ArrestsScene>[];
  readonly key: readonly KeyEntry<ArrestsScene>[];
  readonly notes: readonly Note[];
  readonly gaps: readonly string[];
  /** What the drawing is, where its title does not say it: sums of weeks. */
  readonly remark?: string;
  /** The bars, where they are sums of days. */
  readonly sums?: readonly Column[];
  /** What a view says instead of what is said of the days. */
  readonly instead?: {
    readonly subtitle: string;
    readonly summary: string;
    readonly sources?: readonly Source[];
    readonly table?: FactTable;
  };
}

/** The code for totals and places, and the context it works with. */
export interface Places {
  readonly code: typeof import('./chart-places.js');
  readonly context: PlacesContext;
}

/** Draws the days in one of their forms; with totals and cities where they are. */
export type DaysForm = (context: Context, places: Places | undefined) => Drawn;
