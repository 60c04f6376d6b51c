import type {Dataset, RowsAre} from '../../data/dataset.js';
import type {Decimal} from '../../data/reading/cell.js';
import type {Problem} from '../../data/problem.js';

export interface FileRequest {
  /** Absolute URL; undefined if the text is in the page. */
  readonly address?: string;
  readonly text?: string;
  /** Why there is nothing to read: the tag names no file, or the address is not valid. */
  readonly failure?: Problem;
  /** The name of the file in sentences. */
  readonly name: string;
  readonly dataset: Dataset;
  readonly decimal: Decimal | undefined;
  /** The encoding that the tag says; '' for none. */
  readonly encoding: string;
  /** Whether its rows are claims or events. */
  readonly rows?: RowsAre | undefined;
}

/** The files of a tag, by attribute. */
export type Requests = Readonly<Record<string, FileRequest>>;
