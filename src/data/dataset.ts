import type {Columns} from './reading/columns.js';
import type {Estimate} from './estimate.js';
import type {Problem} from './problem.js';
import type {CsvRecord} from './reading/record.js';

/** What a row of a file of figures is: a claim that competes with others on the same thing, or an event of its own. */
export type RowsAre = 'claims' | 'events';

/** What every row knows of the file it came from. */
export interface FileRow {
  /** Its row in the file; of a sum, the first one. */
  readonly row: number;
  /** How many rows of the file are in it. */
  readonly rows: number;
  /** Its `id`, where the file has that column: what other rows and corrections call it. */
  readonly id?: string;
}

/** What the rows of one kind of file mean. */
export interface Dataset<Row extends FileRow = FileRow> {
  readonly name: string;
  readonly columns: Columns;
  /** The row of a record, or undefined once the record has failed. */
  read(record: CsvRecord): Row | undefined;
  /**
   * Rows with the same identity are parts of one figure. Without it no rows ever add up. Of lines that differ in nothing but
   * the figure, the `id` and columns that are not known, only the first is read whole.
   */
  identity?(row: Row): string;
  /** Parts of one figure in one, the same however often a part is joined: what they have besides the figure and does not hold for all of them is not kept. */
  join?(known: Row, next: Row): Row;
  /** What a row is a claim on: others on the same compete with it. Undefined where nothing does. */
  claimOf?(row: Row): string | undefined;
  /**
   * The figure of a row, which `read` takes from `record.estimate(column)`: parts with different bounds are told. Figures of
   * the same `among` may be compared: one that is far from all others is told.
   */
  readonly figure?: {readonly column: string; of(row: Row): Estimate; among(row: Row): string};
  /** The first row of an identity in place of all its rows, with their sum. */
  summed?(row: Row, rows: number, sum: Estimate): Row;
  /**
   * What of a row says what it is about, besides its days; read also of a row that is left out. A file of a kind that has this
   * tells of the days of which rows were left out.
   */
  about?(record: CsvRecord): Partial<Row>;
  /** What is worth a warning once all rows are read: references to a row that is not there. */
  check?(rows: readonly Row[]): readonly Omit<Problem, 'severity'>[];
}
