import {cutNumber, Header, isHeader, SEARCHED} from './columns.js';
import {CsvLines, type CsvLine} from './csv.js';
import type {Dataset, FileRow, RowsAre} from '../dataset.js';
import type {FileText} from './file-text.js';
import {KeptRows} from './kept-rows.js';
import {tiesOf} from './checks.js';
import {LostRows, type Lost} from '../lost.js';
import type {Decimal} from './cell.js';
import {Problems, type Problem, type ProblemCode} from '../problem.js';
import {CsvRecord, type Dialect} from './record.js';

/** The result of reading a file: its rows and all its problems. */
export interface Reading<Row extends FileRow = FileRow> {
  readonly rows: readonly Row[];
  readonly problems: readonly Problem[];
  /** Why nothing of the file can be drawn; undefined if it can. */
  readonly failure: Problem | undefined;
  /** Number of rows that are not empty, without the header, and how many of them were left out. */
  readonly lines: number;
  readonly leftOut: number;
  /** The left-out rows whose day can be read. */
  readonly lost: readonly Lost<Row>[];
  /** How much of the file was read; undefined if it was read to its end. */
  readonly part?: Part | undefined;
}

/** A part of a file, in bytes. */
export interface Part {
  readonly bytes: number;
  /** Length of the whole file; undefined if it is not known. */
  readonly total: number | undefined;
}

export interface ReadingOptions {
  /** Name of the file in messages. */
  readonly file?: string | undefined;
  /** The decimal sign. Default: unclear numbers are problems. */
  readonly decimal?: Decimal | undefined;
  /** What a row of the file is. Default: a claim that competes with others on the same subject. */
  readonly rows?: RowsAre | undefined;
  /** Group problems by code and column: the first ones of each, and the number of others. Default: no groups. */
  readonly byKind?: boolean | undefined;
}

// a web page, an archive or a picture instead of a table
const NOT_CSV = /^\s*<(?:!doctype|!--|html|\?xml|head|body|svg)|^PK\u0003\u0004|^%PDF|^\ufffdPNG/i;

/** Columns for dates that are not a single day. */
const PERIODS = ['date_end', 'date_precision'];

/**
 * Reads a file piece by piece into rows. Parts of one identity are added as they arrive, so that memory grows with the distinct
 * facts, not with the lines. Never throws: all errors are in `problems`.
 */
export class FileReader<Row extends FileRow> {
  readonly #csv = new CsvLines();
  readonly #problems: Problems;
  #rows: KeptRows<Row> | undefined;
  #lost: LostRows<Row> | undefined;
  #header: Header | undefined;
  /** What the first line lacks, while the next lines are searched for the header. */
  #sought: Problem['detail'];
  #seen = 0;
  #failure: Problem | undefined;
  #lines = 0;

  constructor(
    readonly dataset: Dataset<Row>,
    readonly options: ReadingOptions = {},
  ) {
    this.#problems = new Problems(options.byKind);
  }

  /** Adds the next piece of text. False once the file has failed. */
  push(piece: string): boolean {
    return this.#take(piece, false);
  }

  /** The number of rows read, and of those that can be drawn. */
  get counts(): {readonly lines: number; readonly drawn: number} {
    return {lines: this.#lines, drawn: this.#lines - this.#problems.leftOut};
  }

  /** The result so far, after which the reading can go on. Only whole rows, and no warnings that take all rows of the file. */
  soFar(part: Part): Reading<Row> {
    return {...this.#found(this.#rows?.rows ?? [], undefined), part};
  }

  /** Adds the last piece and returns the result. */
  end(piece = ''): Reading<Row> {
    this.#take(piece, true);
    if (!this.#header && !this.#failure) this.#fail('empty');
    const kept = this.#failure ? undefined : this.#rows;
    const rows = kept?.rows ?? [];
    const ties = this.options.rows === 'events' ? [] : tiesOf(rows, this.dataset.claimOf);
    for (const one of [...ties, ...(kept?.outliers ?? []), ...(this.dataset.check?.(rows) ?? [])])
      this.#problems.warn(this.#placed(one));
    const found = this.#found(rows, this.#failure);
    // a file without a readable row has failed; its first problem says why
    const isLost = !this.#failure && rows.length === 0 && this.#lines > 0;
    return isLost ? {...found, failure: found.problems[0], lost: []} : found;
  }

  #found(rows: readonly Row[], failure: Problem | undefined): Reading<Row> {
    const problems = this.#problems.list.map((problem) => this.#named(this.#explained(problem)));
    return {
      ...{rows, failure, problems: failure ? [failure, ...problems] : problems, lines: this.#lines},
      ...{leftOut: this.#problems.leftOut, lost: failure ? [] : (this.#lost?.list ?? [])},
    };
  }

  /** Ends a file that came as bytes, with the problems of its encoding. */
  endOf(text: FileText): Reading<Row> {
    this.push(text.read(new Uint8Array(), true));
    const {failure, doubtful} = text;
    if (failure && !this.#failure) {
      const {isBinary, isBroken, bytes, ...detail} = failure;
      // the place of the failure is known only in UTF-8
      const row = failure.read === 'utf-8' && {row: this.#csv.nextRow};
      const found = {...row, ...(bytes && {bytes}), detail: {...detail, broken: isBroken ? 'yes' : ''}};
      this.#fail(isBinary ? 'not-csv' : 'encoding', found);
    }
    if (doubtful) this.#problems.warn({code: 'charset', detail: doubtful});
    return this.end();
  }

  #take(piece: string, last: boolean): boolean {
    if (this.#failure) return false;
    if (!this.#header && NOT_CSV.test(piece)) return this.#fail('not-csv');
    const {lines, openQuote} = this.#csv.read(piece, last);
    for (const line of lines) if (!this.#line(line)) return false;
    if (last && this.#sought) return this.#fail('columns', {detail: this.#sought});
    if (openQuote) {
      const name = this.#header?.names[openQuote.column - 1];
      return this.#fail('quote', {...openQuote, ...(name ? {name} : {})});
    }
    return true;
  }

  #line(line: CsvLine): boolean {
    if (this.#sought) return this.#seek(line);
    if (!this.#header) return this.#open(line);
    this.#record(line);
    return true;
  }

  #open(line: CsvLine): boolean {
    // the pieces of the file may have been too small to tell
    const text = line.cells.join(',');
    if (NOT_CSV.test(text) || text.includes('\u0000')) return this.#fail('not-csv');
    const header = (this.#header = new Header(line.cells));
    const person = header.personColumn;
    if (person) return this.#fail('person', {name: person, column: header.place(person) + 1, row: line.row});
    const repeated = header.repeated(this.dataset.columns);
    if (repeated) return this.#fail('duplicate', this.#twice(line, repeated));
    const missing = header.missing(this.dataset.columns);
    const [first] = missing;
    if (first === undefined) return this.#begin(header);
    const {needed, known} = this.dataset.columns;
    const firsts = needed.flatMap((need) => need[0] ?? []);
    // the header may be in a line below: the problem then names that line, but nothing is read
    this.#sought = {missing, found: header.names, needed: firsts, known};
    return true;
  }

  #begin(header: Header): true {
    const dialect: Dialect = {decimal: this.options.decimal, semicolons: this.#csv.delimiter === ';'};
    this.#rows = new KeptRows(this.dataset, header, dialect, this.#problems, this.options.rows === 'events');
    this.#lost = new LostRows(this.dataset, header, dialect);
    return true;
  }

  /** A repeated column: reported at its second place, with all its places, because it is unclear which one is meant. */
  #twice({row}: CsvLine, {name, places}: NonNullable<ReturnType<Header['repeated']>>): Omit<Partial<Problem>, 'code'> {
    const columns = places.map((place) => String(place + 1));
    return {row, column: places[1]! + 1, name, detail: {columns}};
  }

  #seek(line: CsvLine): boolean {
    const isFound = isHeader(line, this.#csv.delimiter, this.dataset.columns);
    this.#seen += 1;
    if (isFound) return this.#fail('columns', {detail: {...this.#sought, header: line.row}});
    return this.#seen < SEARCHED || this.#fail('columns', {detail: this.#sought!});
  }

  #record(line: CsvLine): void {
    const [{names}, rows, lost] = [this.#header!, this.#rows!, this.#lost!];
    this.#lines += 1;
    if (line.cells.length !== names.length) {
      const detail = {cells: line.cells.length, columns: names.length};
      this.#problems.row({code: 'cells', row: line.row, ...this.#cut(line), detail});
      lost.add(line);
    } else if (!rows.fold(line)) {
      const record = new CsvRecord(this.#header!, line, rows.dialect, this.#problems);
      const row = this.dataset.read(record);
      if (row && !record.failed) rows.add(row, record);
      else lost.add(line);
    }
  }

  /** A number that was split at its commas. */
  #cut({cells}: CsvLine): Pick<Problem, 'column' | 'name' | 'value'> {
    const cut = this.#csv.delimiter === ',' ? cutNumber(this.#header!, cells) : undefined;
    return cut ? {column: cut.column, name: cut.name, value: cut.number} : {};
  }

  #fail(code: ProblemCode, where: Omit<Partial<Problem>, 'code'> = {}): false {
    this.#failure = this.#named({code, severity: 'error', ...where});
    return false;
  }

  /** Adds the column number: a dataset knows the names of columns, not their places in a file. */
  #placed<P extends Omit<Problem, 'severity'>>(problem: P): P {
    const place = problem.name === undefined ? -1 : this.#header!.place(problem.name);
    return place < 0 ? problem : {...problem, column: place + 1};
  }

  /** Adds to a date problem what other cells of the column show, and the columns for dates that are not a single day. */
  #explained(problem: Problem): Problem {
    const {code, name = ''} = problem;
    if (code !== 'date' || problem.detail) return problem;
    const {first, value, row} = this.#problems.orders.of(name) ?? {};
    const columns = name === 'date' ? this.dataset.columns.known.filter((one) => PERIODS.includes(one)) : [];
    return {...problem, detail: {columns, ...(first && {first, proof: value!, proofRow: row!})}};
  }

  readonly #named = (problem: Problem): Problem =>
    this.options.file === undefined ? problem : {...problem, file: this.options.file};
}

// in pieces, because all cells of a long text at once would fill the memory
const PIECE = 65_536;

/** Reads a whole CSV text. Never throws: see `failure` and `problems`. */
export function read<Row extends FileRow>(text: string, dataset: Dataset<Row>, options?: ReadingOptions): Reading<Row> {
  const reader = new FileReader(dataset, options);
  for (let from = 0; from < text.length; from += PIECE) if (!reader.push(text.slice(from, from + PIECE))) break;
  return reader.end();
}
