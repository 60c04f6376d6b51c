import {Header} from '../../data/reading/columns.js';
import {CsvLines, lineEndOf, type CsvLine} from '../../data/reading/csv.js';
import {FileText} from '../../data/reading/file-text.js';
import {clean} from '../../data/reading/cell.js';
import type {CountRow} from './cells.js';
import type {Protection} from './protect.js';

/** A line of a CSV file with its quotation marks and line end, so that unchanged cells are written back unchanged. */
interface RawLine {
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

/** New cells of one row, by their columns. */
type Change = Readonly<Record<string, string>>;

/**
 * The file without the counts of the withheld rows. In these rows `count`, `low`, `cities` and `word` are empty and `bound` is
 * `withheld`; `high` is the threshold if the row is `marked` and below it, else empty. Missing columns are added after the last
 * one. Figures beside `uncounted`, which are never drawn, are emptied. All other bytes stay the same. Undefined if the new file
 * does not read back as expected.
 */
export function reduce(
  original: Buffer,
  rows: readonly CountRow[],
  suppression: Protection,
  threshold: number,
  encoding?: string,
): Buffer | undefined {
  const {lines, delimiter} = linesOf(original, encoding);
  const [head] = lines;
  if (!head) return undefined;
  const header = new Header(head.cells);
  const changes = changesOf(lines, header, rows, suppression, threshold);
  const {small, more} = suppression;
  const isAny = small.size + more.size > 0;
  const added = isAny ? ['bound', 'high'].filter((name) => !header.has(name)) : [];
  const places = new Map(added.map((name, index) => [name, header.names.length + index]));
  const placeOf = (name: string): number => places.get(name) ?? header.place(name);

  const changed = (row: number, cells: readonly string[]): readonly string[] => {
    const all = [...cells, ...added.map((name) => (row === head.row ? name : ''))];
    for (const [name, cell] of Object.entries(changes.get(row) ?? {})) {
      if (placeOf(name) >= 0) all[placeOf(name)] = cell;
    }
    return all;
  };
  const isBlank = new Set(lines.map(({row}) => row));
  // one character for each byte, so that unchanged bytes stay the same
  const raw = rawLines(original.toString('latin1'), delimiter);
  const written = raw.map((line) => (isBlank.has(line.row) ? {...line, cells: changed(line.row, line.cells)} : line));
  const bytes = Buffer.from(rawText(written, delimiter), 'latin1');
  const expected = lines.map(({row, cells}) => ({row, cells: changed(row, cells)}));
  const read = linesOf(bytes, encoding).lines;
  const isSame = JSON.stringify(read) === JSON.stringify(expected);
  return isSame && isEmptied(read, suppression, threshold) ? bytes : undefined;
}

/** Whether every withheld row is there, without any figure below the threshold, in repeated columns too. */
function isEmptied(lines: readonly CsvLine[], {small, more}: Protection, threshold: number): boolean {
  const names = new Header(lines[0]?.cells ?? []).names.map((name) => name.toLowerCase());
  const isFine = (name: string, cell: string): boolean => {
    if (name === 'bound') return cell === 'withheld';
    if (name === 'high') return cell === '' || Number(cell) >= threshold;
    return cell === '' || !FIGURE_CELLS.includes(name);
  };
  const byRow = new Map(lines.map((line) => [line.row, line.cells]));
  return [...small, ...more].every((row) => names.every((name, place) => isFine(name, byRow.get(row)?.[place] ?? '?')));
}

export function linesOf(
  bytes: Buffer,
  encoding = '',
): {readonly lines: readonly CsvLine[]; readonly delimiter: string} {
  const csv = new CsvLines();
  return {lines: csv.read(new FileText({encoding}).read(bytes, true), true).lines, delimiter: csv.delimiter};
}

/** The columns that contain a count or a limit of it: a count is at least one for each of its cities. */
const FIGURE_CELLS = ['count', 'low', 'high', 'cities', 'word'];

const emptied = (names: readonly string[]): Change => Object.fromEntries(names.map((name) => [name, '']));

/** Whether every character of the file takes at least two bytes. */
export const isWide = (bytes: Buffer, encoding = ''): boolean => {
  const text = new FileText({encoding});
  text.read(bytes, true);
  return text.encoding.startsWith('utf-16');
};

function changesOf(
  lines: readonly CsvLine[],
  header: Header,
  rows: readonly CountRow[],
  {small, more, marked}: Protection,
  threshold: number,
): ReadonlyMap<number, Change> {
  const figures = new Map(rows.map(({row, count}) => [row, count]));
  const changes = new Map<number, Change>();
  for (const {row, cells} of lines.slice(1)) {
    const word = clean(cells[header.place('bound')] ?? '').toLowerCase();
    const high = figures.get(row)?.high ?? Infinity;
    if (small.has(row) || more.has(row)) {
      const isMarked = small.has(row) && marked.has(row);
      const isBelow = isMarked && high < threshold;
      const kept = isMarked && word === 'withheld' && Number.isFinite(high) ? Math.max(high, threshold) : '';
      const most = isBelow ? threshold : kept;
      changes.set(row, {...emptied(FIGURE_CELLS), bound: 'withheld', high: String(most)});
    } else if (word === 'withheld') changes.set(row, {count: ''});
    // these figures are never drawn
    else if (figures.get(row)?.bound === 'uncounted') changes.set(row, emptied(['count', 'low', 'high']));
  }
  return changes;
}
