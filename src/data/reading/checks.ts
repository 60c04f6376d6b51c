import {layersByAge, speakerOf, type Dated} from '../source.js';
import type {FileRow} from '../dataset.js';
import {isCounted, type Estimate} from '../estimate.js';
import type {Problem} from '../problem.js';
import {clean} from './cell.js';

/** Warnings after all rows of a file are read: ties, figures that are far from all others, references to missing rows. */

/** The most rows of one tie that are named. */
const MOST_NAMED = 5;

/**
 * One warning for each tie: claims on the same subject, if nothing in the file says which is newer. Official claims do not
 * compete with other claims. Events compete with nothing.
 */
export function tiesOf<Row extends FileRow>(
  rows: readonly Row[],
  claimOf: ((row: Row) => string | undefined) | undefined,
): readonly Omit<Problem, 'severity'>[] {
  if (!claimOf) return [];
  const claims = new Map<string, (Row & Dated)[]>();
  // every claim has a day and a source
  for (const row of rows as readonly (Row & Dated)[]) {
    const on = claimOf(row);
    if (on === undefined) continue;
    const key = `${row.source.kind === 'official'} ${on}`;
    const found = claims.get(key);
    if (found) found.push(row);
    else claims.set(key, [row]);
  }
  return [...claims.values()]
    .flatMap((found) => (found.length > 1 ? layersByAge(found) : []))
    .filter((layer) => layer.length > 1)
    .map((layer) => [...layer].sort((a, b) => a.row - b.row))
    .sort(([a], [b]) => a!.row - b!.row)
    .map((layer) => ({
      code: 'sources',
      row: layer[0]!.row,
      detail: {
        rows: layer.slice(0, MOST_NAMED).map(({row}) => String(row)),
        all: layer.length,
        sources: [...new Set(layer.map(({source}) => speakerOf(source)))]
          .filter((name) => name !== '')
          .slice(0, MOST_NAMED),
      },
    }));
}

/** A figure as printed in a row of the file. */
export interface Printed {
  readonly row: number;
  /** 0 for none. */
  readonly size: number;
  readonly cells: readonly string[];
}

/** A figure more than this many times the median gets a warning. */
const TIMES = 1000;
/** More than there are people on earth. */
const MOST = 10_000_000_000;

/** The largest number that a figure names. */
export const sizeOf = (figure: Estimate | undefined): number =>
  !figure || !isCounted(figure)
    ? 0
    : Math.max(figure.value ?? 0, Number.isFinite(figure.high) ? figure.high : figure.low);

/**
 * Of figures that may be compared, those more than a thousand times the median, or more than there are people. The median leaves
 * out zero and unknown: in a file of mostly zeros it would be zero. If the number of figures is even, it is the lower of the two
 * in the middle, so that one of only two figures can get a warning.
 */
export function outliersOf(
  figures: readonly Printed[],
  columns: readonly {readonly name: string; readonly place: number}[],
): readonly Omit<Problem, 'severity'>[] {
  const sizes = Float64Array.from(
    figures.filter(({size}) => size > 0),
    ({size}) => size,
  ).sort();
  const median = sizes[Math.floor((sizes.length - 1) / 2)] ?? 0;
  const isFar = (size: number): boolean => size > median * TIMES && size > 0;
  return figures
    .filter(({size}) => isFar(size) || size > MOST)
    .map(({row, size, cells}) => {
      // the figure itself, else the end of its range
      const column = columns.find(({place}) => digitsOf(cells[place]) === digitsOf(String(size))) ?? columns[0]!;
      return {
        code: 'outlier' as const,
        row,
        name: column.name,
        value: clean(cells[column.place] ?? ''),
        ...(isFar(size) && {detail: {median}}),
      };
    });
}

const digitsOf = (cell = ''): string => cell.replace(/[.,]0+$/, '').replace(/\D/g, '');

/** The `id`s of other rows to which a row refers, by column; '' for none. */
export type References = Readonly<Record<string, string>>;

/** Warnings about references to an `id` that no row has. */
export function checkReferences<Row extends FileRow>(
  rows: readonly Row[],
  references: (row: Row) => References,
): readonly Omit<Problem, 'severity'>[] {
  const ids = new Set(rows.map(({id}) => id));
  return rows.flatMap((row) =>
    Object.entries(references(row))
      .filter(([, to]) => to !== '' && !ids.has(to))
      .map(([name, value]) => ({code: 'reference' as const, row: row.row, name, value})),
  );
}
