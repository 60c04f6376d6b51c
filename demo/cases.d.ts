import type {ChartType} from '../src/charts/index.js';

/** One chart in one state: shown in the gallery, stored as a drawing, run by the tests. */
export interface Case {
  /** For URLs and file names: `arrests-days`. */
  readonly name: string;
  /** What it shows, in a few words. */
  readonly title: string;
  /** The chart in the gallery, and the attribute `type` unless `attributes` has one. */
  readonly type: ChartType;
  /** The file, as an address relative to the demo; without it `csv`. */
  readonly src?: string;
  /** A second file, of claims on votes. */
  readonly votes?: string;
  /** The text of a file; `src` and `csv` are both missing if the tag names no file. */
  readonly csv?: string;
  /** Further attributes of the tag. */
  readonly attributes?: Readonly<Record<string, string>>;
  /** Widths of the element in CSS px. */
  readonly widths: readonly number[];
  /** Nothing is drawn: the file cannot be used, and the element says why. */
  readonly failed?: true;
}

export const cases: readonly Case[];
