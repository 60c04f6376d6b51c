import type {Dataset, RowsAre} from '../../data/dataset.js';
import type {Decimal} from '../../data/reading/cell.js';
import type {Problem} from '../../data/problem.js';

export interface FileRequest {
  /** Absolute address, or undefined for a text that is at hand. */
  readonly address?: string;
  readonly text?: string;
  /** Why there is nothing to read: the tag names no file at all, or what it names is no address. */
  readonly failure?: Problem;
  /** What the file is called in sentences. */
  readonly name: string;
  readonly dataset: Dataset;
  readonly decimal: Decimal | undefined;
  /** What its bytes are said to be by the tag; '' for nothing. */
  readonly encoding: string;
  /** What its rows are. */
  readonly rows?: RowsAre | undefined;
}

/** The files of a tag, by attribute. */
export type Requests = Readonly<Record<string, FileRequest>>;
