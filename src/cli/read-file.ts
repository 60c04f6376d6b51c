import {createReadStream} from 'node:fs';
import {Header, headerIn, SEARCHED} from '../data/reading/columns.js';
import {CsvLines, type CsvLine} from '../data/reading/csv.js';
import type {Dataset, FileRow} from '../data/dataset.js';
import {FileText} from '../data/reading/file-text.js';
import type {Problem} from '../data/problem.js';
import {FileReader, type Reading, type ReadingOptions} from '../data/reading/reading.js';
import {charts, type ChartEntry} from '../charts/index.js';
import {annotations} from '../datasets/annotations.js';
import {corrections} from '../datasets/corrections.js';
import {SOURCE_COLUMNS} from '../data/source.js';

const all = await Promise.all(Object.values<ChartEntry>(charts).map(({load}) => load()));

/** All kinds of files: those of the charts, then those for any chart. If two fit a header equally well, the first is taken. */
export const KINDS: readonly Dataset[] = [...all.flatMap(({files}) => Object.values(files)), annotations, corrections];

const shared: ReadonlySet<string> = new Set(SOURCE_COLUMNS);

/** The kind that has most columns in common with a header; undefined if it has only columns common to all kinds. */
function kindOf(header: Header): Dataset | undefined {
  const found = ({columns}: Dataset): readonly string[] => columns.known.filter((name) => header.has(name));
  const isWhole = ({columns}: Dataset): number => (header.missing(columns).length === 0 ? 1 : 0);
  const [best] = KINDS.filter((kind) => found(kind).some((name) => !shared.has(name))).sort(
    (a, b) => found(b).length - found(a).length || isWhole(b) - isWhole(a),
  );
  return best;
}

/** What was read from a file. */
export interface Checked extends Reading {
  readonly file: string;
  /** Undefined if the kind is not known. */
  readonly kind: Dataset | undefined;
}

export interface CheckOptions extends Pick<ReadingOptions, 'decimal' | 'rows'> {
  /** The kind of every file; without it the header decides. */
  readonly kind?: Dataset | undefined;
  /** The encoding of files that are not UTF-8, as on the tag. */
  readonly encoding?: string | undefined;
}

/** Reads a file as the page does, piece by piece, and counts every problem of every row. Never throws. */
export async function readFile(
  file: string,
  {kind: given, decimal, rows, encoding = ''}: CheckOptions,
): Promise<Checked> {
  const head = new CsvLines();
  const text = new FileText({encoding});
  const held: string[] = [];
  let kind = given;
  let reader: FileReader<FileRow> | undefined;

  const seen: CsvLine[] = [];
  const open = (lines: readonly CsvLine[], last: boolean): void => {
    seen.push(...lines.slice(0, SEARCHED));
    const [line] = seen;
    if (!line && !last) return;
    kind ??= line && kindOf(new Header(line.cells));
    if (!kind && seen.length < SEARCHED && !last) return;
    kind ??= seen.map((one) => kindOfLine(one, head.delimiter)).find((one) => one !== undefined);
    // a file of unknown kind is read too: it may not be a table, or may be about persons
    reader = new FileReader(kind ?? KINDS[0]!, {file, decimal, rows, byKind: true});
    for (const piece of held.splice(0)) reader.push(piece);
  };

  try {
    for await (const chunk of createReadStream(file) as AsyncIterable<Uint8Array>) {
      const piece = text.read(chunk);
      if (reader?.push(piece) === false) break;
      if (!reader) {
        held.push(piece);
        open(head.read(piece).lines, false);
      }
      if (text.failure) break;
    }
  } catch (error) {
    return failed(file, kind, 'fetch', {reason: (error as NodeJS.ErrnoException).code ?? ''});
  }
  if (!reader) {
    const rest = text.read(new Uint8Array(), true);
    held.push(rest);
    open(head.read(rest, true).lines, true);
  }
  const reading = reader!.endOf(text);
  if (!kind && reading.failure?.code === 'columns') {
    return failed(file, kind, 'type', {found: reading.failure.detail?.['found'] ?? []});
  }
  return {file, kind, ...reading};
}

/** The kind whose needed columns are all in a line; for files whose header is not the first line. */
function kindOfLine(line: CsvLine, delimiter: string): Dataset | undefined {
  const header = headerIn(line, delimiter);
  const kind = kindOf(header);
  return kind && header.missing(kind.columns).length === 0 ? kind : undefined;
}

function failed(
  file: string,
  kind: Dataset | undefined,
  code: Problem['code'],
  detail: NonNullable<Problem['detail']>,
): Checked {
  const failure: Problem = {code, severity: 'error', file, detail};
  return {file, kind, rows: [], problems: [failure], failure, lines: 0, leftOut: 0, lost: []};
}
