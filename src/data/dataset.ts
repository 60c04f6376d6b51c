import type {Columns} from './columns.js';
import type {Estimate} from './estimate.js';
import type {CsvRecord} from './record.js';

/** What every row knows of the file it came from. */
export interface FileRow {
  /** Its row in the file; of a sum, the first one. */
  readonly row: number;
  /** How many rows of the file are in it. */
  readonly rows: number;
}

/** What the rows of one kind of file mean. */
export interface Dataset<Row extends FileRow = FileRow> {
  readonly name: string;
  readonly columns: Columns;
  /** The row of a record, or undefined once the record has failed. */
  read(record: CsvRecord): Row | undefined;
  /** Rows with the same identity are parts of one figure. Without it no rows ever add up. */
  identity?(row: Row): string;
  add?(a: Row, b: Row): Row;
  /** What is added up: parts with different bounds are told. */
  figure?(row: Row): Estimate;
}
