import {safeAddress} from '../address.js';
import type {Header} from './columns.js';
import type {CsvLine} from './csv.js';
import type {Day} from '../day.js';
import {BOUNDS, estimate, type Estimate} from '../estimate.js';
import {
  clean,
  hasControls,
  isUnknown,
  readCount,
  readDay,
  readDegrees,
  readMonth,
  zoneOf,
  type Decimal,
  type WrittenDay,
} from './cell.js';
import type {Problem, ProblemCode, Problems} from '../problem.js';
import {hasSource, SOURCE_KINDS, type Source} from '../source.js';

/** How a file writes its numbers. */
export interface Dialect {
  readonly decimal: Decimal | undefined;
  readonly semicolons: boolean;
}

const HOUR = /^(?:[01]?\d|2[0-3]):[0-5]\d$/;

/** The cells of one row, by column name. The row fails at the first cell that cannot be read. */
export class CsvRecord {
  readonly row: number;
  failed = false;
  readonly cells: readonly string[];
  #warnings: Omit<Problem, 'severity'>[] | undefined;
  #id: string | undefined;

  constructor(
    readonly header: Header,
    line: CsvLine,
    readonly dialect: Dialect,
    readonly problems: Problems,
  ) {
    this.row = line.row;
    this.cells = line.cells;
  }

  /** Its `id`, if the file has that column. A repeated `id` gets a warning. */
  get id(): string | undefined {
    return (this.#id ??= this.#identify());
  }

  /** The text of a cell, trimmed and without control and direction characters; '' if the column is missing. */
  text(name: string): string {
    const cell = this.#cell(name);
    const shown = clean(cell);
    if (shown !== cell && hasControls(cell)) this.warn('control', name);
    return shown;
  }

  /** A text; the row fails if it is empty. */
  neededText(name: string): string {
    const text = this.text(name);
    if (text === '') this.fail('needed', name);
    return text;
  }

  /** A whole number; undefined for unknown. */
  count(name: string): number | undefined {
    const read = readCount(this.text(name), this.dialect.decimal, this.dialect.semicolons);
    if (typeof read !== 'string') return read;
    this.fail(read, name);
    return undefined;
  }

  day(name: string): Day | undefined {
    const written = this.#written(name);
    if (written?.zone) this.warn('zone', name);
    return written?.day;
  }

  /** A day, or a month: its first day. */
  month(name: string): Day | undefined {
    return readMonth(this.text(name)) ?? this.day(name);
  }

  /** A day; the row fails if it is empty. */
  neededDay(name: string): Day {
    const day = this.day(name);
    if (day === undefined && !this.failed) this.fail('date', name);
    return day ?? 0;
  }

  degrees(name: string, limit: number): number | undefined {
    return readDegrees(this.text(name), limit);
  }

  /** The figure of the row, from the column of its value and `bound`, `low`, `high`. The row fails if it is empty. */
  estimate(name: string): Estimate {
    const word = this.text('bound').toLowerCase();
    const bound = word === '' ? 'exact' : BOUNDS.find((known) => known === word);
    if (!bound) this.fail('bound', 'bound');
    if (bound === 'withheld') return this.#withheld(name);
    const [value, low, high] = [this.count(name), this.count('low'), this.count('high')];
    if (low !== undefined && high !== undefined && low > high) this.fail('bound', 'low', {low, high});
    const figure = estimate(bound ?? 'exact', value, low, high);
    const mayBeEmpty = figure.bound === 'range' || bound === 'uncounted';
    // a file may have its figures only in low and high
    const empty = this.header.has(name) ? name : low === undefined ? 'low' : 'high';
    if (value === undefined && !mayBeEmpty) this.fail('number', empty);
    return figure;
  }

  /** The source of the row; `name` is the column of who said or counted it. */
  source(name: string): Source {
    const kind = this.text('source_kind').toLowerCase();
    const known = this.#written('as_of');
    const hour = this.text('as_of_time');
    // programs write midnight after a day without an hour
    const clock = HOUR.test(hour) ? hour.padStart(5, '0') : known?.clock === '00:00' ? '' : (known?.clock ?? '');
    const isKept = clock !== '' && clock === known?.clock;
    if (known?.zone && !isKept) this.warn('zone', 'as_of');
    const source: Source = {
      name: this.text(name),
      kind: SOURCE_KINDS.find((known) => known === kind) ?? 'named',
      publisher: this.text('publisher'),
      url: this.#address('url'),
      archiveUrl: this.#address('archive_url'),
      verified: this.text('verified'),
      note: this.text('note'),
      asOf: known?.day,
      asOfTime: clock,
      zone: this.text('as_of_zone') || (isKept ? zoneOf(known) : ''),
      revision: this.count('revision'),
    };
    if (!hasSource(source)) this.warn('source', name);
    if (source.revision !== undefined && source.asOf === undefined) this.warn('revision', 'revision');
    return source;
  }

  /** Leaves the row out; only the first reason is reported. */
  fail(code: ProblemCode, name?: string, detail?: Problem['detail']): void {
    if (this.failed) return;
    this.failed = true;
    this.problems.row({...this.#where(code, name), ...(detail ? {detail} : {})});
  }

  /** Adds a warning, each code once per row. */
  warn(code: ProblemCode, name?: string): void {
    if (this.#warnings?.some((known) => known.code === code)) return;
    (this.#warnings ??= []).push(this.#where(code, name));
  }

  get warnings(): readonly Omit<Problem, 'severity'>[] {
    return this.#warnings ?? [];
  }

  /** Reports its warnings. They are about drawn rows, so a left-out row reports none. */
  tell(problems = this.problems): void {
    for (const warning of this.warnings) problems.warn(warning);
  }

  #written(name: string): WrittenDay | undefined {
    const cell = this.text(name);
    const written = readDay(cell);
    if (cell === '' || written) return written;
    this.problems.orders.note(name, this.row, cell);
    this.fail('date', name);
    return undefined;
  }

  #cell(name: string): string {
    const place = this.header.place(name);
    return place < 0 ? '' : (this.cells[place] ?? '');
  }

  /** If a withheld figure is printed all the same, it is not kept, and no problem repeats it. */
  #withheld(name: string): Estimate {
    if (!isUnknown(clean(this.#cell(name)))) this.warn('withheld');
    const low = readCount(clean(this.#cell('low')), this.dialect.decimal, this.dialect.semicolons);
    const high = this.count('high');
    const isRange = typeof low === 'number' && high !== undefined && low < high;
    return estimate('withheld', undefined, isRange ? low : undefined, high);
  }

  #identify(): string | undefined {
    const id = this.text('id');
    if (id === '') return undefined;
    if (!this.problems.isNew(id)) this.warn('reference', 'id');
    return id;
  }

  #address(name: string): string {
    const text = this.text(name);
    const address = safeAddress(text);
    if (text !== address) this.warn('link', name);
    return address;
  }

  #where(code: ProblemCode, name?: string): Omit<Problem, 'severity'> {
    const place = name === undefined ? -1 : this.header.place(name);
    const where = {code, row: this.row, ...(name === undefined ? {} : {name})};
    return place < 0 ? where : {...where, column: place + 1, value: clean(this.cells[place] ?? '')};
  }
}
