import type {Source} from '../../data/source.js';
import type {FactTable, KeyEntry, Note, Panel} from '../../model/contract.js';
import type {Column} from './columns.js';
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
