import type {Columns} from './reading/columns.js';
import type {Estimate} from './estimate.js';
import type {Problem} from './problem.js';
import type {CsvRecord} from './reading/record.js';

/** What a row of figures is: `claims` compete with others on the same subject; each of `events` is separate. */
export type RowsAre = 'claims' | 'events';

/** What every row knows about its file. */
export interface FileRow {
  /** Its row number in the file (the header is row 1); for a sum, the first one. */
  readonly row: number;
  /** Number of file rows in it. */
  readonly rows: number;
  /** Its `id`, if the file has that column: other rows and corrections refer to it. */
  readonly id?: string;
}

/** The meaning of the rows in one kind of file. */
export interface Dataset<Row extends FileRow = FileRow> {
  readonly name: string;
  readonly columns: Columns;
  /** Makes a row from a record; undefined if the record has failed. */
  read(record: CsvRecord): Row | undefined;
  /**
   * Rows with the same identity are parts of one figure. Without it rows never add up. If lines differ only in the figure, the
   * `id` and unknown columns, only the first is parsed in full.
   */
  identity?(row: Row): string;
  /**
   * Joins two parts of one figure, without the figure itself. Values that do not hold for all parts are dropped. Joining a part
   * again changes nothing.
   */
  join?(known: Row, next: Row): Row;
  /** The subject of a claim: rows with the same subject compete. Undefined if nothing competes with the row. */
  claimOf?(row: Row): string | undefined;
  /**
   * The figure of a row, which `read` takes from `record.estimate(column)`. Parts with different bounds get a warning. Figures
   * with the same `among` may be compared: one that is far from all others gets a warning.
   */
  readonly figure?: {readonly column: string; of(row: Row): Estimate; among(row: Row): string};
  /** The first row of an identity, with the sum of all its rows. */
  summed?(row: Row, rows: number, sum: Estimate): Row;
  /**
   * What a row is about, besides its days; also read from left-out rows. Only with this function does a reading know the days of
   * left-out rows.
   */
  about?(record: CsvRecord): Partial<Row>;
  /** Warnings after all rows are read: references to a missing row. */
  check?(rows: readonly Row[]): readonly Omit<Problem, 'severity'>[];
}
