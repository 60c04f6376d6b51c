import {Header} from '../data/columns.js';
import type {CsvLine} from '../data/csv.js';
import {isUnknown} from '../data/number.js';
import {spell} from '../messages/en.js';

/** A cell that may tell in other words what is withheld in its row. */
export interface Telltale {
  readonly row: number;
  readonly column: number;
  readonly name: string;
}

/** Columns that mean something else by the same digits. */
const OTHER = /^(?:id|count|bound|low|high|date|date_end|as_of|as_of_time|revision|lat|lon|hours)$/;

/** Cells of the withheld rows, in other columns, in which the withheld number stands in digits or as a word. */
export function telltalesOf(lines: readonly CsvLine[], withheld: ReadonlySet<number>): readonly Telltale[] {
  const header = new Header(lines[0]?.cells ?? []);
  return lines.flatMap(({row, cells}) => {
    const count = (cells[header.place('count')] ?? '').trim();
    if (!withheld.has(row) || isUnknown(count)) return [];
    const isSaid = saying(Number(count.replace(/\D/g, '')));
    return cells.flatMap((cell, index) => {
      const name = header.names[index] ?? '';
      return OTHER.test(name.toLowerCase()) || !isSaid.test(cell) ? [] : [{row, column: index + 1, name}];
    });
  });
}

/** `3`, `three`, `1,234` and `1234`, but not the 3 of 13, 3.5 or 2,300. */
const saying = (value: number): RegExp =>
  new RegExp(`(?<!\\d|\\d[.,])(?:${value}|${value.toLocaleString('en')})(?!\\d|[.,]\\d)|\\b${spell(value)}\\b`, 'i');
