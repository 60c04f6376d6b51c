import type {DatedEvent} from '../../../datasets/events.js';
import {PITCH, type Axis} from './axis.js';
import type {Lane} from '../select.js';
import {group} from '../../../model/groups.js';

/** Most signs one under the other, in one column of a lane, and in the whole drawing. */
const MOST_ROWS = 15;
const MOST_IN_CELL = 30;
const MOST_SIGNS = 1500;

/** The events of one lane in one column: those that are drawn, and the others, which are a number. */
export interface Cell {
  readonly lane: number;
  readonly column: number;
  readonly drawn: readonly DatedEvent[];
  readonly more: readonly DatedEvent[];
}

export interface Cells {
  readonly cells: readonly Cell[];
  /** Signs side by side in a column. */
  readonly across: number;
}

/** Each event in its lane and column. Where there are more than a reader could tell apart, the rest is counted. */
export function cellsOf(lanes: readonly Lane[], {columns, band}: Axis): Cells {
  const across = Math.max(1, Math.floor(band / PITCH));
  const found = lanes.flatMap(({events}, lane) =>
    [...group(events, ({date}) => columnOf(date, columns))].map(([column, inside]) => ({lane, column, inside})),
  );
  let most = Math.min(MOST_IN_CELL, across * MOST_ROWS);
  const signs = (): number => found.reduce((sum, {inside}) => sum + Math.min(most, inside.length), 0);
  while (most > 1 && signs() > MOST_SIGNS) most -= 1;
  const cells = found.map(({lane, column, inside}): Cell => {
    // the number takes the place of the last row
    const fits = inside.length <= most ? inside.length : Math.max(0, most - across);
    return {lane, column, drawn: inside.slice(0, fits), more: inside.slice(fits)};
  });
  return {cells, across};
}

/** The last column that begins on the day or before it. */
function columnOf(day: number, columns: Axis['columns']): number {
  let [low, high] = [0, columns.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (columns[middle]!.from <= day) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Rows that a cell takes: its signs, and the number of those that are not drawn. */
export const rowsOf = ({drawn, more}: Cell, across: number): number =>
  Math.ceil(drawn.length / across) + (more.length > 0 ? 1 : 0);
