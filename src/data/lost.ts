import type {Header} from './reading/columns.js';
import type {CsvLine} from './reading/csv.js';
import type {Dataset, FileRow} from './dataset.js';
import type {Day} from './day.js';
import {Problems} from './problem.js';
import {CsvRecord, type Dialect} from './reading/record.js';

/**
 * Rows that were left out though it can be read which day they are about: those about the same thing together. A figure of
 * that day is not all that the file has of it.
 */
export interface Lost<Row extends FileRow = FileRow> {
  /** The first of them in the file, and how many they are. */
  readonly row: number;
  readonly rows: number;
  readonly date: Day;
  readonly end: Day;
  /** The day on which they were known: `as_of` where it can be read, else the last day they speak of. */
  readonly known: Day;
  /** Who counted, else who printed it; undefined where `about` is. */
  readonly by: string | undefined;
  /** What they are about besides; undefined where cells are too many or too few, for then nobody knows which is which. */
  readonly about: Partial<Row> | undefined;
}

/** More things than these are not told from each other, then not kept: a broken file may be of any length. */
const MOST_THINGS = 10_000;

/** Gathers the rows left out of one file, so that memory follows what they are about and not how many they are. */
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

  /** Takes a row that was left out. Its problem is told already: reading it once more tells none. */
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
 * The day of a row with too many or too few cells: that of its column, counted from the left or from the right, where only
 * one of the two is a day or both are the same.
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
