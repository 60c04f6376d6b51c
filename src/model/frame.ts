/** Size classes of the element: S below 480 CSS px, M below 900, L from 900. */
export type SizeClass = 'S' | 'M' | 'L';

/** Space between two columns, px. */
export const COLUMN_GAP = 40;

/** Inner margin of the element by size, px. A page can change it; the geometry always uses these values. */
const PAD: Readonly<Record<SizeClass, number>> = {S: 16, M: 24, L: 32};

/** The smallest and the largest width of each size, px. */
const WIDTHS: Readonly<Record<SizeClass, readonly [number, number]>> = {S: [0, 479], M: [480, 899], L: [900, Infinity]};

/** The widest element that is drawn in one column, px. */
export const [, WIDEST_COLUMN] = WIDTHS.M;

/** Width of a sheet of paper between its margins, CSS px: A4 and Letter have 700 to 740. */
export const SHEET = 700;

export const sizeOf = (width: number): SizeClass => (width < WIDTHS.M[0] ? 'S' : width < WIDTHS.L[0] ? 'M' : 'L');

/** The width within a size class that is nearest to `width`, px. */
export function widthOfSize(size: SizeClass, width: number): number {
  const [least, largest] = WIDTHS[size];
  return Math.min(largest, Math.max(least, width));
}

/** Width of the content of an element of this width, px; at least 200. */
export const contentWidth = (width: number): number => Math.max(200, Math.floor(width) - 2 * PAD[sizeOf(width)]);

/** Widths of the two columns at L, px; the second is `side` wide. */
export const columnsWithSide = (content: number, side: number): readonly [number, number] => [
  content - COLUMN_GAP - side,
  side,
];

/** Rounds to 0.1 px: finer steps are not visible, and the result is the same on every machine. */
export const roundPx = (value: number): number => Math.round(value * 10) / 10;
