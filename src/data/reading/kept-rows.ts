import {group} from 'd3';
import type {Header} from './columns.js';
import type {CsvLine} from './csv.js';
import type {Dataset, FileRow} from '../dataset.js';
import {sum, unknownSum, type Bound, type Estimate} from '../estimate.js';
import {outliersOf, sizeOf, type Printed} from './checks.js';
import {Problems, type Problem} from '../problem.js';
import {CsvRecord, type Dialect} from './record.js';

/**
 * The first row of an identity, the sum of its rows, the cells of its first and latest row, and the largest figure printed in
 * one of them.
 */
interface Kept<Row> {
  row: Row;
  readonly bound: Bound | undefined;
  rows: number;
  sum: Estimate | undefined;
  readonly first: readonly string[];
  latest: readonly string[];
  largest: Printed;
}

/** The result of a line, whatever its figure is: the row to which it belongs, and its warnings. */
interface Seen<Row> {
  readonly kept: Kept<Row>;
  readonly warnings: CsvRecord['warnings'];
}

/** How many lines are kept for comparison, and how long they may be: memory grows with what is drawn, not with the file. */
const [MOST_SEEN, LONGEST_SEEN] = [10_000, 500];

const BETWEEN = '\u001f';

const added = (parts: readonly Estimate[]): Estimate => sum(parts) ?? unknownSum(parts);

function isEqual(a: readonly string[], b: readonly string[]): boolean {
  for (let place = 0; place < a.length; place++) if (a[place] !== b[place]) return false;
  return true;
}

/** Some cells of a line as one text. */
function keyOf({cells}: Pick<CsvLine, 'cells'>, places: readonly number[]): string {
  let key = '';
  for (const place of places) key += cells[place]! + BETWEEN;
  return key;
}

/** The rows of a file, by identity. Parts of one figure are added as they arrive. */
export class KeptRows<Row extends FileRow> {
  readonly #rows = new Map<string, Kept<Row>>();
  /** By their cells in the file, without those of the figure and the `id`; undefined if lines do not repeat. */
  #seen: Map<string, Seen<Row>> | undefined;
  #folded = 0;
  /** Figures by their cells, only those without a warning. */
  readonly #figures = new Map<string, Estimate>();
  readonly #ofFigure: readonly string[];
  /** The places of the cells by which lines are compared, and of those of the figure. */
  readonly #places: readonly number[];
  readonly #figurePlaces: readonly number[];
  /** Problems of a folded line go here and are dropped: the line is then read in full, and reports them. */
  readonly #unheard = new Problems();

  /** With `areEvents`, equal rows get no warning. */
  constructor(
    readonly dataset: Dataset<Row>,
    readonly header: Header,
    readonly dialect: Dialect,
    readonly problems: Problems,
    readonly areEvents: boolean,
  ) {
    const {columns, figure, identity} = dataset;
    this.#seen = identity && new Map();
    this.#ofFigure = figure ? [figure.column, 'bound', 'low', 'high'] : [];
    const placesOf = (names: readonly string[]): readonly number[] =>
      names.filter((name) => header.has(name)).map((name) => header.place(name));
    this.#places = placesOf(columns.known.filter((name) => name !== 'id' && !this.#ofFigure.includes(name)));
    this.#figurePlaces = placesOf(this.#ofFigure);
  }

  /**
   * Adds a line that differs from an earlier one only in its figure: only the figure is parsed. False if the line must be read in
   * full.
   */
  fold(line: CsvLine): boolean {
    const seen = this.#seen?.get(keyOf(line, this.#places));
    if (!seen) return false;
    const record = new CsvRecord(this.header, line, this.dialect, this.#unheard);
    const part = this.#figureOf(record);
    const id = this.header.has('id') ? record.text('id') : '';
    const isClean = !record.failed && record.warnings.length === 0;
    if (!isClean || (id !== '' && !this.problems.isNew(id))) return false;
    for (const warning of seen.warnings) this.problems.warn(warning, line.row);
    this.#addPart(seen.kept, part, record);
    record.tell(this.problems);
    this.#folded += 1;
    return true;
  }

  /** Adds a row that was read in full. */
  add(row: Row, record: CsvRecord): void {
    const {identity, figure, join} = this.dataset;
    const key = identity ? identity(row) : String(row.row);
    const {cells} = record;
    const warnings = [...record.warnings];
    const part = figure?.of(row);
    let kept = this.#rows.get(key);
    if (!kept) {
      const largest = {row: row.row, size: sizeOf(part), cells};
      kept = {row, bound: part?.bound, rows: 1, sum: part, first: cells, latest: cells, largest};
      this.#rows.set(key, kept);
    } else {
      if (join) kept.row = join(kept.row, row);
      this.#addPart(kept, part, record);
    }
    if (this.#seen) this.#see(this.#seen, record, {kept, warnings});
    record.tell(this.problems);
  }

  get rows(): readonly Row[] {
    return [...this.#rows.values()].map((kept) => this.#summed(kept));
  }

  /** Figures that are far from all others of their kind. */
  get outliers(): readonly Omit<Problem, 'severity'>[] {
    const {figure} = this.dataset;
    if (!figure) return [];
    const columns = [figure.column, 'high', 'low'].map((name) => ({name, place: this.header.place(name)}));
    const kinds = group([...this.#rows.values()], ({row}) => figure.among(row));
    return [...kinds.values()].flatMap((kept) =>
      outliersOf(
        kept.map(({largest}) => largest),
        columns,
      ),
    );
  }

  #figureOf(record: CsvRecord): Estimate | undefined {
    const key = keyOf(record, this.#figurePlaces);
    const known = this.#figures.get(key);
    const {figure} = this.dataset;
    if (known || !figure) return known;
    const read = record.estimate(figure.column);
    const isKept = !record.failed && record.warnings.length === 0 && key.length <= LONGEST_SEEN;
    if (isKept && this.#figures.size < MOST_SEEN) this.#figures.set(key, read);
    return read;
  }

  #addPart(kept: Kept<Row>, part: Estimate | undefined, record: CsvRecord): void {
    const {cells, row} = record;
    const size = sizeOf(part);
    const isClaim = !this.areEvents;
    if (isClaim && (isEqual(kept.first, cells) || isEqual(kept.latest, cells))) record.warn('repeat');
    if (isClaim && kept.bound !== part?.bound) record.warn('parts', 'bound');
    kept.latest = cells;
    kept.rows += 1;
    if (kept.sum && part) kept.sum = added([kept.sum, part]);
    if (size > kept.largest.size) kept.largest = {row, size, cells};
  }

  #see(all: Map<string, Seen<Row>>, record: CsvRecord, seen: Seen<Row>): void {
    const key = keyOf(record, this.#places);
    // a warning about the figure or the `id` does not apply to the next line
    const isForAll = seen.warnings.every(
      ({name}) => name !== undefined && name !== 'id' && !this.#ofFigure.includes(name),
    );
    // if a cell contains the separator, two different lines could have the same key
    const isClear = key.length <= LONGEST_SEEN && key.split(BETWEEN).length === this.#places.length + 1;
    if (!isForAll || !isClear) return;
    if (all.size >= MOST_SEEN) {
      all.clear();
      // if nearly all lines are different, comparing them is not worth it
      if (this.#folded < MOST_SEEN / 10) this.#seen = undefined;
      this.#folded = 0;
    }
    all.set(key, seen);
  }

  #summed({row, rows, sum: total}: Kept<Row>): Row {
    return rows > 1 && total && this.dataset.summed ? this.dataset.summed(row, rows, total) : row;
  }
}
