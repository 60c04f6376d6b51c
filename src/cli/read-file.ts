import {createReadStream} from 'node:fs';
import {Header, headerIn, SEARCHED} from '../data/reading/columns.js';
import {CsvLines, type CsvLine} from '../data/reading/csv.js';
import type {Dataset, FileRow} from '../data/dataset.js';
import {FileText} from '../data/reading/file-text.js';
import type {Problem} from '../data/problem.js';
import {FileReader, type Reading, type ReadingOptions} from '../data/reading/reading.js';
import {KINDS, kindOf} from './kinds.js';

/** What was read of a file, and as what. */
export interface Checked extends Reading {
  readonly file: string;
  /** Undefined where nothing told what kind of file it is. */
  readonly kind: Dataset | undefined;
}

export interface CheckOptions extends Pick<ReadingOptions, 'decimal' | 'rows'> {
  /** What every file is; without it each is taken for what its header fits best. */
  readonly kind?: Dataset | undefined;
  /** What files are written in that are not UTF-8, as on the tag. */
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
    // a file of no kind is read all the same: it may be no table, or one about persons
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

/** The kind of file of which a line has the whole header, where that does not stand in the first one. */
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
