import type {Link} from './panels.js';

/** All drawn figures, and separately the rows not drawn, each with the reason. The rows are made when they are first read. */
export interface FactTable {
  readonly caption: string;
  /** Text of the button that opens it; '' if there is nothing to open. */
  readonly label: string;
  readonly columns: readonly string[];
  readonly rows: readonly FactRow[];
  readonly rest: readonly RestRow[];
}

/** A figure as a number, or a day as a text: `2022-09-26T09:51`. Undefined if the cell has neither, or is unknown. */
export type SortKey = number | string | undefined;

/** What a reader chose: the column that the rows are sorted by, and whether the largest or last comes first. */
export interface SortOrder {
  readonly column: number;
  readonly isDown: boolean;
}

export interface FactRow {
  readonly head: string;
  readonly cells: readonly string[];
  /** What each column is sorted by, the head first. Without a key a cell is sorted by its text. */
  readonly keys?: readonly SortKey[];
  readonly link?: Link;
  /** Row numbers of the file rows in this figure. */
  readonly fileRows: readonly number[];
  /** The attribute that names their file, if it is not `src`. */
  readonly file?: string;
}

/** The main figure of a drawing. `value` and `text`, one after the other, are a sentence without its full stop. */
export interface KeyFigure {
  /** As beside a mark, with its bound: `2,400+`, `15 of 27`. */
  readonly value: string;
  /** What it counts, where and when: `detentions in Russia, 21 to 29 September 2022`. */
  readonly text: string;
  /** Who says it, and when it was known. */
  readonly by: string;
  /** The first pages of its sources; empty if the file names none. */
  readonly links: readonly Link[];
}

export interface RestRow {
  readonly row: number;
  readonly file?: string;
  readonly text: string;
  readonly reason: string;
}
