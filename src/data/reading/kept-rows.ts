import {group} from 'd3';
import type {Dataset, FileRow} from '../dataset.js';
import {sum, unknownSum, type Bound, type Estimate} from '../estimate.js';
import {outliersOf, sizeOf, type Printed} from './outliers.js';
import type {Problem} from '../problem.js';
import type {CsvRecord} from './record.js';

/**
 * The first row of an identity, what its rows come to, the cells of the first and the latest of them, and the largest figure
 * that stands in one of them.
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

const added = (parts: readonly Estimate[]): Estimate => sum(parts) ?? unknownSum(parts);

const isEqual = (a: readonly string[], b: readonly string[]): boolean => a.every((cell, place) => cell === b[place]);

/** The rows of a file, by what they are about: parts of one figure are added as they come. */
export class KeptRows<Row extends FileRow> {
  readonly #rows = new Map<string, Kept<Row>>();

  /** Of events that are alike nothing is in doubt. */
  constructor(
    readonly dataset: Dataset<Row>,
    readonly areEvents: boolean,
  ) {}

  add(row: Row, record: CsvRecord): void {
    const {identity, figure, join} = this.dataset;
    const isEvent = this.areEvents;
    const {cells} = record;
    const part = figure?.(row);
    const key = identity ? identity(row) : String(row.row);
    const known = this.#rows.get(key);
    const printed = {row: row.row, size: sizeOf(part), cells};
    if (!known) {
      this.#rows.set(key, {row, bound: part?.bound, rows: 1, sum: part, first: cells, latest: cells, largest: printed});
    } else {
      if (!isEvent && (isEqual(known.first, cells) || isEqual(known.latest, cells))) record.warn('repeat');
      if (!isEvent && known.bound !== part?.bound) record.warn('parts', 'bound');
      if (join) known.row = join(known.row, row);
      known.latest = cells;
      known.rows += 1;
      if (known.sum && part) known.sum = added([known.sum, part]);
      if (printed.size > known.largest.size) known.largest = printed;
    }
    record.tell();
  }

  get rows(): readonly Row[] {
    return [...this.#rows.values()].map((kept) => this.#summed(kept));
  }

  /** Figures that are far from all others of their kind; `place` says where a column stands. */
  outliers(place: (name: string) => number): readonly Omit<Problem, 'severity'>[] {
    const {compared} = this.dataset;
    if (!compared) return [];
    const columns = [compared.column, 'high', 'low'].map((name) => ({name, place: place(name)}));
    const kinds = group([...this.#rows.values()], ({row}) => compared.among(row));
    return [...kinds.values()].flatMap((kept) =>
      outliersOf(
        kept.map(({largest}) => largest),
        columns,
      ),
    );
  }

  #summed({row, rows, sum: total}: Kept<Row>): Row {
    return rows > 1 && total && this.dataset.summed ? this.dataset.summed(row, rows, total) : row;
  }
}
