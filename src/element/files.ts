import type {Dataset, FileRow, RowsAre} from '../data/dataset.js';
import type {FileText} from '../data/file-text.js';
import type {Decimal} from '../data/number.js';
import type {Problem} from '../data/problem.js';
import type {FileReader, Reading} from '../data/reading.js';
import {isWhole} from './address.js';
import {faultOf} from './fault.js';
import {Turns} from './pause.js';

/** Text is read in slices of so many characters, so that no one of them holds the page. */
const SLICE = 65_536;

export interface FileRequest {
  /** Absolute address, or undefined for a text that is at hand. */
  readonly address?: string;
  readonly text?: string;
  /** Why there is nothing to read: the tag names no file at all, or what it names is no address. */
  readonly failure?: Problem;
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
  if (address === undefined) return {reading: settled(readText(request), request), release: () => undefined};
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
  const reading = settled(load(request, address, abort.signal, fresh), request, abort.signal);
  const started: Shared = {reading, abort, users: 0, isLoading: true};
  const settle = (): void => {
    started.isLoading = false;
  };
  reading.then(settle, settle);
  return started;
}

/** A reading of nothing, and why. */
function nothingRead(problem: Problem, name: string): Reading {
  const failure: Problem = name ? {...problem, file: name} : problem;
  return {rows: [], problems: [failure], failure, lines: 0, leftOut: 0, lost: []};
}

/** Where the code that reads throws, nothing is read: a fault, and not a promise that is never kept. */
const settled = (reading: Promise<Reading>, {name}: FileRequest, signal?: AbortSignal): Promise<Reading> =>
  reading.catch((error: unknown) => {
    signal?.throwIfAborted();
    return nothingRead(faultOf(error), name);
  });

async function readText({text = '', failure, dataset, name, decimal, rows}: FileRequest): Promise<Reading> {
  if (failure) return nothingRead(failure, name);
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
  const {FileReader, FileText} = await import('./face.js');
  const response = await answer;
  signal.throwIfAborted();
  const failed = (detail: Problem['detail']): Reading =>
    nothingRead({code: 'fetch', severity: 'error', ...(detail && {detail})}, name);
  // why a page gets no answer it is not told: no name, no server, no permission
  if (!(response instanceof Response)) return failed(navigator.onLine ? undefined : {reason: 'offline'});
  if (!isWhole(response)) return failed({status: response.status});
  const text = new FileText({encoding, charset: charsetOf(response)});
  const reading = await readStream(new FileReader(dataset, {file: name, decimal, rows}), text, response);
  signal.throwIfAborted();
  return reading ?? failed({reason: 'broken'});
}

/** What the server says the file is written in. */
const charsetOf = ({headers}: Response): string | undefined =>
  /charset\s*=\s*"?([^\s";,]+)/i.exec(headers.get('content-type') ?? '')?.[1];

/** Undefined where the answer breaks off. */
async function readStream(
  reader: FileReader<FileRow>,
  text: FileText,
  response: Response,
): Promise<Reading | undefined> {
  const stream = response.body?.getReader();
  const turns = new Turns();
  for (;;) {
    const piece = await stream?.read().catch(() => 'broken' as const);
    if (piece === 'broken') return undefined;
    if (!piece || piece.done) break;
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
