import {lineEndOf} from '../../data/reading/csv.js';

/** A line of a CSV file with its quotation marks and line end, so that unchanged cells are written back unchanged. */
export interface RawLine {
  /** As a spreadsheet numbers it. */
  readonly row: number;
  readonly cells: readonly string[];
  readonly end: string;
}

/** Line ends, as the charts read them: a carriage return alone ends lines only if it ends the first one. */
const endsOf = (text: string): RegExp => (lineEndOf(text, true) === 'return' ? /\r\n?|\n/y : /\r*\n/y);

/** Length of the line end at this position; 0 if there is none. */
function lineEnd(text: string, at: number, ends: RegExp): number {
  ends.lastIndex = at;
  return ends.exec(text)?.[0].length ?? 0;
}

/** The end of a quoted cell: after the closing quotation mark and any spaces. */
function endOfQuoted(text: string, from: number, delimiter: string, ends: RegExp): number {
  for (let at = text.indexOf('"', from + 1); at >= 0; at = text.indexOf('"', at + 1)) {
    if (text[at + 1] === '"') {
      at += 1;
      continue;
    }
    let after = at + 1;
    while (text[after] === ' ') after += 1;
    // a quotation mark in the middle of a cell is text
    if (after === text.length || text.startsWith(delimiter, after) || lineEnd(text, after, ends) > 0) return after;
  }
  return text.length;
}

function endOfPlain(text: string, from: number, delimiter: string, ends: RegExp): number {
  let at = from;
  while (at < text.length && !text.startsWith(delimiter, at) && lineEnd(text, at, ends) === 0) at += 1;
  return at;
}

export function rawLines(text: string, delimiter: string): readonly RawLine[] {
  const lines: RawLine[] = [];
  const ends = endsOf(text);
  let cells: string[] = [];
  let at = 0;
  while (at < text.length || cells.length > 0) {
    const isQuoted = text[at] === '"';
    const end = (isQuoted ? endOfQuoted : endOfPlain)(text, at, delimiter, ends);
    cells.push(text.slice(at, end));
    if (text.startsWith(delimiter, end) && end < text.length) {
      at = end + delimiter.length;
      continue;
    }
    const length = lineEnd(text, end, ends);
    lines.push({row: lines.length + 1, cells, end: text.slice(end, end + length)});
    cells = [];
    at = end + length;
  }
  return lines;
}

export const rawText = (lines: readonly RawLine[], delimiter: string): string =>
  lines.map(({cells, end}) => cells.join(delimiter) + end).join('');
