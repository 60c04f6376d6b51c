import {clock} from '../../src/element/source/progress.js';
import {answer, type Asked} from './answers.js';

/** A response whose body the test feeds by hand. */
export interface Feed {
  readonly response: Response;
  send(...lines: readonly string[]): void;
  /** Sends text as it is, half a line too. */
  text(text: string): void;
  end(): void;
  break(): void;
}

export function feed(headers: Readonly<Record<string, string>> = {}): Feed {
  let to!: ReadableStreamDefaultController<Uint8Array>;
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      to = controller;
    },
  });
  const text = (part: string): void => to.enqueue(new TextEncoder().encode(part));
  return {
    response: new Response(body, {headers: {'content-type': 'text/csv', ...headers}}),
    send: (...lines) => text(lines.map((line) => `${line}\n`).join('')),
    text,
    end: () => to.close(),
    break: () => to.error(new TypeError('network error')),
  };
}

/** From now on each request gets the next of these. */
export function answerWith(...feeds: readonly Feed[]): Asked {
  const left = [...feeds];
  return answer(() => Promise.resolve(left.shift()?.response ?? new Response('', {status: 404})));
}

const own = clock.now;

/** Stops the clock of readings; the result sets it, in ms from now. */
export function stopClock(): (at: number) => void {
  let time = 0;
  clock.now = () => time;
  return (at) => (time = at);
}

afterEach(() => {
  clock.now = own;
});
