import type {Dataset, FileRow, RowsAre} from '../data/dataset.js';
import type {FileText} from '../data/file-text.js';
import type {Decimal} from '../data/number.js';
import type {Problem} from '../data/problem.js';
import type {FileReader, Reading} from '../data/reading.js';
import {Turns} from './pause.js';

/** Text is read in slices of so many characters, so that no one of them holds the page. */
const SLICE = 65_536;

export interface FileRequest {
  /** Absolute address, or undefined for a text that is at hand. */
  readonly address?: string;
  readonly text?: string;
  /** The tag names no file at all. */
  readonly missing?: boolean;
  /** What the file is called in sentences. */
  readonly name: string;
  readonly dataset: Dataset;
  readonly decimal: Decimal | undefined;
  /** What its bytes are said to be by the tag; '' for nothing. */
  readonly encoding: string;
  /** What its rows are. */
  readonly rows?: RowsAre | undefined;
}

/** A reading that several charts of the page may share. `release` it once: the last one to go stops the loading. */
export interface SharedReading {
  readonly reading: Promise<Reading>;
  release(): void;
}

interface Shared {
  readonly reading: Promise<Reading>;
  readonly abort: AbortController;
  users: number;
  isLoading: boolean;
}

const shared = new Map<string, Shared>();

const early = new Map<string, {readonly answer: Promise<unknown>; readonly abort: AbortController}>();

/** Asks for a file before it is known what its rows mean: it is on its way while the code for it is. */
export function expectFile(address: string): void {
  const isOpen = [...shared.keys()].some((key) => key.endsWith(` ${address}`));
  if (isOpen || early.has(address)) return;
  const abort = new AbortController();
  early.set(address, {answer: ask(address, abort.signal, false), abort});
}

/** Loads and reads a file once for all charts of the page that use it. Never rejects but when it is aborted. */
export function openFile(request: FileRequest, fresh = false): SharedReading {
  const {address, dataset, decimal, encoding, rows} = request;
  if (address === undefined) return {reading: readText(request), release: () => undefined};
  const key = `${dataset.name} ${decimal ?? ''} ${encoding} ${rows ?? ''} ${address}`;
  // asked for anew by several charts at once, it is loaded anew once
  if (fresh && !shared.get(key)?.isLoading) shared.delete(key);
  const known = shared.get(key) ?? start(request, address, fresh);
  shared.set(key, known);
  known.users += 1;
  let isReleased = false;
  const release = (): void => {
    if (isReleased) return;
    isReleased = true;
    known.users -= 1;
    if (known.users > 0) return;
    known.abort.abort();
    if (shared.get(key) === known) shared.delete(key);
  };
  return {reading: known.reading, release};
}

function start(request: FileRequest, address: string, fresh: boolean): Shared {
  const abort = new AbortController();
  const reading = load(request, address, abort.signal, fresh);
  const started: Shared = {reading, abort, users: 0, isLoading: true};
  const settle = (): void => {
    started.isLoading = false;
  };
  reading.then(settle, settle);
  return started;
}

/** A reading of nothing, and why. */
function notFetched(detail: Problem['detail'], name: string): Reading {
  const failure: Problem = {code: 'fetch', severity: 'error', ...(name ? {file: name} : {}), detail: detail ?? {}};
  return {rows: [], problems: [failure], failure, lines: 0, leftOut: 0, lost: []};
}

async function readText({text = '', missing, dataset, name, decimal, rows}: FileRequest): Promise<Reading> {
  if (missing) return notFetched({reason: 'none'}, name);
  const {FileReader} = await import('./face.js');
  return readSlices(new FileReader(dataset, {file: name, decimal, rows}), text);
}

/** The answer, or why there is none. */
const ask = (address: string, signal: AbortSignal, fresh: boolean): Promise<unknown> =>
  fetch(address, fresh ? {signal, cache: 'no-cache'} : {signal}).catch((reason: unknown) => reason);

async function load(
  {dataset, name, decimal, encoding, rows}: FileRequest,
  address: string,
  signal: AbortSignal,
  fresh: boolean,
): Promise<Reading> {
  // the file is on its way while the reader is
  const expected = fresh ? undefined : early.get(address);
  early.delete(address);
  if (expected) signal.addEventListener('abort', () => expected.abort.abort());
  const answer = expected?.answer ?? ask(address, signal, fresh);
  const code = await import('./face.js').catch(() => undefined);
  const response = await answer;
  signal.throwIfAborted();
  const failed = (detail: Problem['detail'] = {}): Reading => notFetched(detail, name);
  if (!code) return failed({reason: 'code'});
  if (!(response instanceof Response)) return failed(isForeign(address) && navigator.onLine ? {reason: 'cors'} : {});
  if (!response.ok) return failed({status: response.status});
  try {
    const text = new code.FileText({encoding, charset: charsetOf(response)});
    return await readStream(new code.FileReader(dataset, {file: name, decimal, rows}), text, response);
  } catch {
    signal.throwIfAborted();
    return failed();
  }
}

const isForeign = (address: string): boolean => new URL(address).origin !== location.origin;

/** What the server says the file is written in. */
const charsetOf = ({headers}: Response): string | undefined =>
  /charset\s*=\s*"?([^\s";,]+)/i.exec(headers.get('content-type') ?? '')?.[1];

async function readStream(reader: FileReader<FileRow>, text: FileText, response: Response): Promise<Reading> {
  const stream = response.body?.getReader();
  const turns = new Turns();
  for (let piece = await stream?.read(); piece && !piece.done; piece = await stream?.read()) {
    const read = text.read(piece.value);
    for (let from = 0; from < read.length; from += SLICE) {
      if (!reader.push(read.slice(from, from + SLICE))) return reader.end();
      await turns.pause();
    }
    if (text.failure) break;
  }
  return reader.endOf(text);
}

async function readSlices(reader: FileReader<FileRow>, text: string): Promise<Reading> {
  const turns = new Turns();
  for (let from = 0; from < text.length; from += SLICE) {
    if (!reader.push(text.slice(from, from + SLICE))) break;
    await turns.pause();
  }
  return reader.end();
}
