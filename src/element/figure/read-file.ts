import type {FileRow} from '../../data/dataset.js';
import {FileText} from '../../data/reading/file-text.js';
import {FileReader, type Reading} from '../../data/reading/reading.js';
import type {FileRequest} from '../source/file-request.js';
import type {FileLoading} from '../source/progress.js';

/** Milliseconds of work after which the page gets its turn: far below the 50 that a reader notices. */
const TURN = 12;

/** Gives the page its turn once `TURN` milliseconds of work have passed. */
class Turns {
  #since = performance.now();

  async pause(): Promise<void> {
    if (performance.now() - this.#since < TURN) return;
    await new Promise<void>((resume) => {
      const {port1, port2} = new MessageChannel();
      port1.onmessage = () => {
        port1.close();
        resume();
      };
      port2.postMessage(undefined);
    });
    this.#since = performance.now();
  }
}

/** A file is read in slices of this many bytes or characters, so that none of them blocks the page. */
const SLICE = 65_536;

const readerOf = ({dataset, name, decimal, rows}: FileRequest): FileReader<FileRow> =>
  new FileReader(dataset, {file: name, decimal, rows});

/** The encoding that the server declares. */
const charsetOf = ({headers}: Response): string | undefined =>
  /charset\s*=\s*"?([^\s";,]+)/i.exec(headers.get('content-type') ?? '')?.[1];

/** The length of a file, where the response tells it: the header counts compressed bytes, and another origin hides the compression. */
function lengthOf({headers, type}: Response): number | undefined {
  const length = Number(headers.get('content-length'));
  return type === 'cors' || headers.has('content-encoding') || !(length > 0) ? undefined : length;
}

/** Reads the response to a request as it arrives, while its `file` is not stopped. Undefined if it breaks off. */
export async function readResponse(
  request: FileRequest,
  response: Response,
  file: FileLoading,
): Promise<Reading | undefined> {
  const reader = readerOf(request);
  const text = new FileText({encoding: request.encoding, charset: charsetOf(response)});
  const stream = response.body?.getReader();
  const turns = new Turns();
  Object.assign(file, {reader, bytes: 0, total: lengthOf(response)});
  for (;;) {
    const piece = await stream?.read().catch(() => 'broken' as const);
    if (piece === 'broken') return undefined;
    if (!piece || piece.done) break;
    for (let from = 0; from < piece.value.length && !text.failure; from += SLICE) {
      await file.gate;
      const bytes = piece.value.subarray(from, from + SLICE);
      if (!reader.push(text.read(bytes))) return reader.end();
      file.bytes += bytes.length;
      // a wrong header
      if (file.total && file.bytes > file.total) file.total = undefined;
      await turns.pause();
    }
    if (text.failure) break;
  }
  return reader.endOf(text);
}

/** Reads the text of a request that has one. */
export async function readText(request: FileRequest): Promise<Reading> {
  const {text = ''} = request;
  const reader = readerOf(request);
  const turns = new Turns();
  for (let from = 0; from < text.length; from += SLICE) {
    if (!reader.push(text.slice(from, from + SLICE))) break;
    await turns.pause();
  }
  return reader.end();
}
