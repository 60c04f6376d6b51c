import type {Header} from './reading/columns.js';
import type {CsvLine} from './reading/csv.js';
import type {Dataset, FileRow} from './dataset.js';
import type {Day} from './day.js';
import {Problems} from './problem.js';
import {CsvRecord, type Dialect} from './reading/record.js';

/**
 * Left-out rows whose day can be read, grouped by subject. Without them, the figure of that day is not complete.
 */
export interface Lost<Row extends FileRow = FileRow> {
  /** The first of these rows in the file, and their number. */
  readonly row: number;
  readonly rows: number;
  readonly date: Day;
  readonly end: Day;
  /** The day on which they were known: `as_of` if it can be read, else the last day they are about. */
  readonly known: Day;
  /** Who counted, else who published it; undefined if `about` is undefined. */
  readonly by: string | undefined;
  /** The rest of their subject; undefined if they have too many or too few cells, because the columns are then unclear. */
  readonly about: Partial<Row> | undefined;
}

/** Beyond this many, subjects are merged; beyond twice as many, dropped. A broken file may be of any length. */
const MOST_THINGS = 10_000;

/** Collects the left-out rows of one file. Memory grows with the number of subjects, not of rows. */
export class LostRows<Row extends FileRow> {
  readonly #found = new Map<string, Omit<Lost<Row>, 'rows'> & {rows: number}>();

  constructor(
    readonly dataset: Dataset<Row>,
    readonly header: Header,
    readonly dialect: Dialect,
  ) {}

  get list(): readonly Lost<Row>[] {
    return [...this.#found.values()];
  }

  /** Adds a left-out row. Its problem is already reported, so this second parsing reports none. */
  add(line: CsvLine): void {
    const {dataset, header, dialect} = this;
    if (!dataset.about) return;
    const quiet = (cells: readonly string[]): CsvRecord =>
      new CsvRecord(header, {...line, cells}, dialect, new Problems());
    const {length} = header.names;
    const shifted = length - line.cells.length;
    const record = quiet(line.cells);
    const date = shifted === 0 ? record.day('date') : dayOfShifted(line.cells, length, quiet);
    if (date === undefined) return;
    const end = Math.max(date, (shifted === 0 ? record.day('date_end') : undefined) ?? date);
    const known = (shifted === 0 ? record.day('as_of') : undefined) ?? end;
    this.#keep({
      row: line.row,
      date,
      end,
      known,
      by: shifted === 0 ? record.text('source') || record.text('publisher') : undefined,
      about: shifted === 0 ? dataset.about(record) : undefined,
    });
  }

  #keep(one: Omit<Lost<Row>, 'rows'>): void {
    const {row, date, end} = one;
    const isFull = this.#found.size >= MOST_THINGS;
    const kept = isFull ? {row, date, end, known: date, by: undefined, about: undefined} : one;
    const key = JSON.stringify({...kept, row: 0});
    const known = this.#found.get(key);
    if (known) known.rows += 1;
    else if (this.#found.size < 2 * MOST_THINGS) this.#found.set(key, {...kept, rows: 1});
  }
}

/**
 * The day of a row with too many or too few cells. The date column is counted from the left and from the right: the result is
 * defined if only one of the two is a day, or if both are the same day.
 */
function dayOfShifted(
  cells: readonly string[],
  length: number,
  quiet: (cells: readonly string[]) => CsvRecord,
): Day | undefined {
  const fromRight =
    cells.length > length ? cells.slice(-length) : [...Array<string>(length - cells.length).fill(''), ...cells];
  const [left, right] = [quiet(cells).day('date'), quiet(fromRight).day('date')];
  return left === undefined || right === undefined || left === right ? (left ?? right) : undefined;
}
