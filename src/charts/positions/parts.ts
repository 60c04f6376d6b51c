import type {OldInput} from '../../model/old-contract.js';
import type {PositionsFiles} from './context.js';

/** Code that only some views and widths need. */
export interface Parts {
  readonly list?: typeof import('./chart-list.js') | undefined;
  readonly tiles?: typeof import('./chart-tiles.js') | undefined;
  readonly time?: typeof import('./chart-time.js') | undefined;
}
/** What is said of the marks, and the table: there once something is drawn. */
export type Telling = typeof import('./chart-telling.js');
export type PositionsInput = OldInput<PositionsFiles, Parts, Telling>;
