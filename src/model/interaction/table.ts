import type {Source} from '../../data/source.js';
import type {FactRow, RestRow} from '../contract.js';
import {joined} from '../../data/joined.js';
import {tableLink} from '../provenance.js';
import {readable} from '../readable.js';

/** The line of a file in which something stands. */
interface InFile {
  readonly row: number;
}

/** A figure in the table: what it is, its cells, where it can be read, and the rows of the file that are in it. */
export const factRow = (
  head: string,
  cells: readonly string[],
  source: Source | undefined,
  rows: readonly InFile[],
  {
    noSource = '',
    ...more
  }: {readonly file?: string; /** Said where no source is given. */ readonly noSource?: string} = {},
): FactRow => ({
  head,
  cells,
  ...(noSource ? {link: {text: noSource, address: ''}} : {}),
  ...(source ? tableLink(source) : {}),
  fileRows: rows.map(({row}) => row),
  ...more,
});

/** The rows of the file that are in no figure of the table, in its order, each with its words and the reason. */
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
      // made when it is read: of a long file a page shows a few of these
      get text() {
        return readable(joined(wordsOf(row), ', '));
      },
      reason: reasonOf(row),
    }));
