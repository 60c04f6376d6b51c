import type {Source} from '../../data/source.js';
import type {Card, Description, FactRow, RestRow} from '../contract.js';
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
  }: {readonly file?: string; /** Text if there is no source. */ readonly noSource?: string} = {},
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
