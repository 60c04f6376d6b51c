import type {Problem} from '../../data/problem.js';
import type {Reading} from '../../data/reading/reading.js';
import {isWhole} from './address.js';
import {faultOf} from '../fault.js';
import type {FileRequest} from './file-request.js';
import {FileLoading, type SharedReading} from './progress.js';

const shared = new Map<string, FileLoading>();

const early = new Map<string, {readonly answer: Promise<unknown>; readonly abort: AbortController}>();

/** Requests a file before the code of its chart is there, so that both load at the same time. */
export function expectFile(address: string): void {
  const isOpen = [...shared.keys()].some((key) => key.endsWith(` ${address}`));
  if (isOpen || early.has(address)) return;
  const abort = new AbortController();
  early.set(address, {answer: ask(address, abort.signal, false), abort});
}

/**
 * Loads and reads a file once for all charts of the page that use it. Rejects only when it is aborted. `again` is called when a
 * stopped reading goes on: then there is another result to wait for.
 */
export function openFile(request: FileRequest, fresh = false, again = (): void => undefined): SharedReading {
  const {address, dataset, decimal, encoding, rows} = request;
  if (address === undefined) return {reading: settled(readText(request), request), release: () => undefined};
  const key = `${dataset.name} ${decimal ?? ''} ${encoding} ${rows ?? ''} ${address}`;
  // several charts that reload a file at the same time share one request
  if (fresh && shared.get(key)?.isDone) shared.delete(key);
  const begin = (file: FileLoading): Promise<Reading> =>
    settled(load(request, address, fresh, file), request, file.abort.signal);
  const known = shared.get(key) ?? new FileLoading(begin);
  shared.set(key, known);
  const user = (): void => again();
  known.users.add(user);
  const release = (): void => {
    if (!known.users.delete(user) || known.users.size > 0) return;
    known.abort.abort();
    if (shared.get(key) === known) shared.delete(key);
  };
  return {
    get reading() {
      return known.reading;
    },
    file: known,
    release,
  };
}

/** An empty reading with its reason. */
function nothingRead(problem: Problem, name: string): Reading {
  const failure: Problem = name ? {...problem, file: name} : problem;
  return {rows: [], problems: [failure], failure, lines: 0, leftOut: 0, lost: []};
}

/** If the reading code throws, the result is an empty reading with this fault. */
const settled = (reading: Promise<Reading>, {name}: FileRequest, signal?: AbortSignal): Promise<Reading> =>
  reading.catch((error: unknown) => {
    signal?.throwIfAborted();
    return nothingRead(faultOf(error), name);
  });

async function readText(request: FileRequest): Promise<Reading> {
  if (request.failure) return nothingRead(request.failure, request.name);
  return (await import('../figure/entry.js')).readText(request);
}

/** Resolves with the response, or with the reason of the failure. */
const ask = (address: string, signal: AbortSignal, fresh: boolean): Promise<unknown> =>
  fetch(address, fresh ? {signal, cache: 'no-cache'} : {signal}).catch((reason: unknown) => reason);

async function load(request: FileRequest, address: string, fresh: boolean, file: FileLoading): Promise<Reading> {
  const {signal} = file.abort;
  // the file and the code that reads it load at the same time
  const expected = fresh ? undefined : early.get(address);
  early.delete(address);
  if (expected) signal.addEventListener('abort', () => expected.abort.abort());
  const answer = expected?.answer ?? ask(address, signal, fresh);
  const {readResponse} = await import('../figure/entry.js');
  const response = await answer;
  signal.throwIfAborted();
  const failed = (detail: Problem['detail']): Reading =>
    nothingRead({code: 'fetch', severity: 'error', ...(detail && {detail})}, request.name);
  // a page cannot know why there is no response: no such name, no server, or no permission
  if (!(response instanceof Response)) return failed(navigator.onLine ? undefined : {reason: 'offline'});
  if (!isWhole(response)) return failed({status: response.status});
  const reading = await readResponse(request, response, file);
  signal.throwIfAborted();
  if (reading || !file.wasStopped) return reading ?? failed({reason: 'broken'});
  // the server hung up while the reading was stopped: from the start, and nothing is counted twice
  await file.gate;
  file.wasStopped = false;
  return load(request, address, fresh, file);
}
