import {Header} from '../data/columns.js';
import {CsvLines, type CsvLine} from '../data/csv.js';
import {clean} from '../data/text.js';
import type {CountRow} from './nesting.js';
import {rawLines, rawText} from './raw-csv.js';
import type {Suppression} from './suppress.js';

/** New cells of one row, by their columns. */
type Change = Readonly<Record<string, string>>;

/**
 * The file with the counts of some rows withheld: their `count` and `low` are empty, `bound` is `withheld`, `high` the
 * threshold (empty where the count is not known to be below it). Columns that are not there are added behind the last one.
 * Everything else stays byte for byte. Undefined where what was made does not read back as it should.
 */
export function reduce(
  original: Buffer,
  rows: readonly CountRow[],
  suppression: Suppression,
  threshold: number,
): Buffer | undefined {
  const {lines, delimiter} = linesOf(original);
  const [head] = lines;
  if (!head) return undefined;
  const header = new Header(head.cells);
  const changes = changesOf(lines, header, rows, suppression, threshold);
  const added = changes.size === 0 ? [] : ['bound', 'high'].filter((name) => !header.has(name));
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
  // one character for each byte: what is not changed is written back as it was
  const raw = rawLines(original.toString('latin1'), delimiter);
  const written = raw.map((line) => (isBlank.has(line.row) ? {...line, cells: changed(line.row, line.cells)} : line));
  const bytes = Buffer.from(rawText(written, delimiter), 'latin1');
  const expected = lines.map(({row, cells}) => ({row, cells: changed(row, cells)}));
  return JSON.stringify(linesOf(bytes).lines) === JSON.stringify(expected) ? bytes : undefined;
}

export function linesOf(bytes: Buffer): {readonly lines: readonly CsvLine[]; readonly delimiter: string} {
  const csv = new CsvLines();
  return {lines: csv.read(bytes.toString('utf8'), true).lines, delimiter: csv.delimiter};
}

function changesOf(
  lines: readonly CsvLine[],
  header: Header,
  rows: readonly CountRow[],
  {small, more}: Suppression,
  threshold: number,
): ReadonlyMap<number, Change> {
  const figures = new Map(rows.map(({row, count}) => [row, count]));
  const changes = new Map<number, Change>();
  for (const {row, cells} of lines.slice(1)) {
    const word = clean(cells[header.place('bound')] ?? '').toLowerCase();
    // withheld before: no count is left in it, its threshold stays
    if (word === 'withheld') changes.set(row, {count: '', ...(small.has(row) || more.has(row) ? {low: ''} : {})});
    else if (small.has(row) || more.has(row)) {
      const isBelow = small.has(row) && (figures.get(row)?.high ?? Infinity) < threshold;
      changes.set(row, {count: '', low: '', bound: 'withheld', high: isBelow ? String(threshold) : ''});
    }
  }
  return changes;
}
