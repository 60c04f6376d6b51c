/** Cells of the grid of squares, and the paper between two, px. */
export const COLUMNS = 10;
export const ROWS = 9;
export const GAP = 2;
/** A cell is never larger, px. */
const LARGEST = 60;

export const cellSize = (width: number): number => Math.min(LARGEST, Math.floor((width + GAP) / COLUMNS) - GAP);

export const sizeAt = (cell: number, rows: number): readonly [width: number, height: number] => [
  COLUMNS * (cell + GAP) - GAP,
  rows * (cell + GAP) - GAP,
];
