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

/** What came out of a file: its rows and everything that was wrong with it. */
export interface Reading<Row extends FileRow = FileRow> {
  readonly rows: readonly Row[];
  readonly problems: readonly Problem[];
  /** Why nothing of the file can be drawn. */
  readonly failure: Problem | undefined;
  /** Rows of the file with something in them, the header apart, and how many of them were left out. */
  readonly lines: number;
  readonly leftOut: number;
  /** Of the rows left out those whose day can be read. */
  readonly lost: readonly Lost<Row>[];
}

export interface ReadingOptions {
  /** What the file is called in sentences. */
  readonly file?: string | undefined;
  readonly decimal?: Decimal | undefined;
  /** What a row of the file is; without it a claim that competes with others on the same. */
  readonly rows?: RowsAre | undefined;
  /** List problems by what is wrong in which column: the first of each, and how many more there are. */
  readonly byKind?: boolean | undefined;
}

// a page, an archive or a picture in place of a table
const NOT_CSV = /^\s*<(?:!doctype|!--|html|\?xml|head|body|svg)|^PK\u0003\u0004|^%PDF|^\ufffdPNG/i;

/** Columns in which it is said that a date is no single day. */
const PERIODS = ['date_end', 'date_precision'];

/**
 * Reads a file piece by piece into rows. Parts of one identity are added as they come, so that memory follows the
 * distinct facts and not the lines. Never throws: what is wrong is in `problems`.
 */
export class FileReader<Row extends FileRow> {
  readonly #csv = new CsvLines();
  readonly #problems: Problems;
  #rows: KeptRows<Row> | undefined;
  #lost: LostRows<Row> | undefined;
  #header: Header | undefined;
  /** What the first line lacks, while the header is looked for in those below. */
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

  /** Takes the next piece of text. False once the file is known not to be readable. */
  push(piece: string): boolean {
    return this.#take(piece, false);
  }

  /** Takes the last piece and gives what was read. */
  end(piece = ''): Reading<Row> {
    this.#take(piece, true);
    if (!this.#header && !this.#failure) this.#fail('empty');
    const kept = this.#failure ? undefined : this.#rows;
    const rows = kept?.rows ?? [];
    const ties = this.options.rows === 'events' ? [] : tiesOf(rows, this.dataset.claimOf);
    for (const one of [...ties, ...(kept?.outliers ?? []), ...(this.dataset.check?.(rows) ?? [])])
      this.#problems.warn(this.#placed(one));
    const problems = this.#problems.list.map((problem) => this.#named(this.#explained(problem)));
    // a file of which no row can be read has failed; the first row says why
    if (!this.#failure && rows.length === 0 && this.#lines > 0) this.#failure = problems[0];
    else if (this.#failure) problems.unshift(this.#failure);
    return {
      ...{rows, problems, failure: this.#failure, lines: this.#lines},
      ...{leftOut: this.#problems.leftOut, lost: this.#failure ? [] : (this.#lost?.list ?? [])},
    };
  }

  /** Takes the end of a file that came as bytes, and what is wrong with its encoding. */
  endOf(text: FileText): Reading<Row> {
    this.push(text.read(new Uint8Array(), true));
    const {failure, doubtful} = text;
    if (failure && !this.#failure) {
      const {isBinary, isBroken, bytes, ...detail} = failure;
      // only of UTF-8 is it known where it is none
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
    // the header may stand below: that is said, and nothing is read by it
    this.#sought = {missing, found: header.names, needed: firsts, known};
    return true;
  }

  #begin(header: Header): true {
    const dialect: Dialect = {decimal: this.options.decimal, semicolons: this.#csv.delimiter === ';'};
    this.#rows = new KeptRows(this.dataset, header, dialect, this.#problems, this.options.rows === 'events');
    this.#lost = new LostRows(this.dataset, header, dialect);
    return true;
  }

  /** At its second place, with all of them: nothing says which of the columns is meant. */
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

  /** A number that was cut at its commas. */
  #cut({cells}: CsvLine): Pick<Problem, 'column' | 'name' | 'value'> {
    const cut = this.#csv.delimiter === ',' ? cutNumber(this.#header!, cells) : undefined;
    return cut ? {column: cut.column, name: cut.name, value: cut.number} : {};
  }

  #fail(code: ProblemCode, where: Omit<Partial<Problem>, 'code'> = {}): false {
    this.#failure = this.#named({code, severity: 'error', ...where});
    return false;
  }

  /** With its column: a dataset knows rows and names, not where they stand in a file. */
  #placed<P extends Omit<Problem, 'severity'>>(problem: P): P {
    const place = problem.name === undefined ? -1 : this.#header!.place(problem.name);
    return place < 0 ? problem : {...problem, column: place + 1};
  }

  /** Of a cell that is no day: what other cells of its column show, and what columns there are for what is no day. */
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

// all cells of a long text at once would fill the memory with what is folded a moment later
const PIECE = 65_536;

/** Reads a whole text at once. */
export function read<Row extends FileRow>(text: string, dataset: Dataset<Row>, options?: ReadingOptions): Reading<Row> {
  const reader = new FileReader(dataset, options);
  for (let from = 0; from < text.length; from += PIECE) if (!reader.push(text.slice(from, from + PIECE))) break;
  return reader.end();
}
