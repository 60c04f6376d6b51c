import {isoDay, type Day} from '../../data/day.js';
import {isCounted, rank, type Estimate} from '../../data/estimate.js';
import type {Source} from '../../data/source.js';
import type {Card, Description, FactRow, RestRow, SortKey, SortOrder} from '../contract.js';
import {joined} from '../../data/joined.js';
import {tableLink} from '../provenance.js';
import {readable} from '../readable.js';

/** The description of a point: name, sentence and card. Empty sentences, facts and notes are left out. */
export const described = (
  name: string,
  sentences: readonly string[],
  heading: string,
  facts: Card['facts'],
  links: Card['links'] = [],
  note = '',
): Description => ({
  name,
  sentence: joined(sentences),
  card: {heading, facts: facts.filter(({text}) => text !== ''), ...(note ? {note} : {}), links},
});

/** Something with its row number in a file. */
interface InFile {
  readonly row: number;
}

/** A row of the table: heading, cells, link to the source, and the file rows in its figure. */
export const factRow = (
  head: string,
  cells: readonly string[],
  source: Source | undefined,
  rows: readonly InFile[],
  {
    noSource = '',
    ...more
  }: {
    readonly file?: string;
    readonly keys?: readonly SortKey[];
    /** Text if there is no source. */
    readonly noSource?: string;
  } = {},
): FactRow => ({
  head,
  cells,
  ...(noSource ? {link: {text: noSource, address: ''}} : {}),
  ...(source ? tableLink(source) : {}),
  fileRows: rows.map(({row}) => row),
  ...more,
});

/** The file rows that are in no figure of the table, in file order, each with its text and the reason. */
export const restRows = <Row extends InFile>(
  rows: readonly Row[],
  drawn: ReadonlySet<Row>,
  wordsOf: (row: Row) => readonly string[],
  reasonOf: (row: Row) => string,
  more: Pick<RestRow, 'file'> = {},
): readonly RestRow[] =>
  rows
    .filter((row) => !drawn.has(row))
    .map((row) => ({
      row: row.row,
      ...more,
      // made on read: a page shows only a few of these rows if the file is long
      get text() {
        return readable(joined(wordsOf(row), ', '));
      },
      reason: reasonOf(row),
    }));

/** What a figure is sorted by: a range by its upper end. Undefined if it is not known: unknown is not zero. */
export const figureKey = (figure: Estimate | undefined): SortKey =>
  figure && isCounted(figure) ? rank(figure) : undefined;

/** What a day is sorted by; without an hour it comes after all hours of the day. */
export const dayKey = (day: Day | undefined, time = ''): SortKey =>
  day === undefined ? undefined : `${isoDay(day)}T${time || '24:00'}`;

export const knownKey = (source: Source | undefined): SortKey => dayKey(source?.asOf, source?.asOfTime);

/** The columns of figures and of days; the others are of names. */
export const columnKinds = (rows: readonly FactRow[]): ReadonlyMap<number, 'figure' | 'day'> =>
  new Map(
    rows.flatMap(({keys = []}) =>
      keys.flatMap((key, i) => (key === undefined ? [] : [[i, typeof key === 'number' ? 'figure' : 'day']])),
    ),
  );

const textAt = ({head, cells, link}: FactRow, column: number): string =>
  (column === 0 ? head : (cells[column - 1] ?? link?.text)) ?? '';

/**
 * The rows in the order that a reader chose: figures by their number, days by their date, other texts by the alphabet of the
 * language. In both directions what is not known comes last. Equal rows keep their order.
 */
export function sortedRows(
  rows: readonly FactRow[],
  {column, isDown}: SortOrder,
  compare: (a: string, b: string) => number,
): readonly FactRow[] {
  const way = isDown ? -1 : 1;
  const placed = rows.map((row) => {
    const [key, text] = [row.keys?.[column], textAt(row, column)];
    return {row, key, text, place: key !== undefined ? 0 : isSaid(text) ? 1 : 2};
  });
  placed.sort(
    (a, b) => a.place - b.place || way * (byKey(a.key, b.key) || (a.place === 1 ? compare(a.text, b.text) : 0)),
  );
  return placed.map(({row}) => row);
}

/** Whether a cell has a word or a number; a dash stands for what is not known. */
const isSaid = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

const byKey = (a: SortKey, b: SortKey): number => (a === undefined || b === undefined || a === b ? 0 : a < b ? -1 : 1);

/** The rows that have all these words, in any cell; case, accents and kinds of spaces make no difference. */
export function foundRows(rows: readonly FactRow[], search: string): readonly FactRow[] {
  const words = plain(search).split(/\s+/);
  return rows.filter(({head, cells, link}) => {
    const text = plain([head, ...cells, link?.text ?? ''].join('\n'));
    return words.every((word) => text.includes(word));
  });
}

const plain = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
