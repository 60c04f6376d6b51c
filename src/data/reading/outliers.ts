import {clean} from './text.js';
import {isCounted, type Estimate} from '../estimate.js';
import type {Problem} from '../problem.js';

/** A figure as it stands in a row of the file. */
export interface Printed {
  readonly row: number;
  /** 0 for none. */
  readonly size: number;
  readonly cells: readonly string[];
}

/** A figure more than so many times the median is told. */
const TIMES = 1000;
/** More than there are people on earth. */
const MOST = 10_000_000_000;

/** The largest number that a figure names. */
export const sizeOf = (figure: Estimate | undefined): number =>
  !figure || !isCounted(figure)
    ? 0
    : Math.max(figure.value ?? 0, Number.isFinite(figure.high) ? figure.high : figure.low);

/**
 * Of figures that may be compared, those that are more than a thousand times the median, or more than people could be. Zero and
 * unknown are not in the median: of a file that is mostly zeros it would be zero. Of an even number of figures it is the lower
 * of the two in the middle, so that one of two can be told.
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
