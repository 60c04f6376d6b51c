import {clock} from '../../src/element/source/progress.js';
import {answer, type Asked} from './answers.js';
import {find, findAll, textOf, until} from './mount.js';

/** A response whose body the test feeds by hand. */
export interface Feed {
  readonly response: Response;
  send(...lines: readonly string[]): void;
  /** Sends text as it is, half a line too. */
  text(text: string): void;
  end(): void;
  break(): void;
  /** Whether all that was sent has been taken. */
  isTaken(): boolean;
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
    isTaken: () => to.desiredSize === 1,
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

export const HEAD = 'date,count,place,place_type,as_of,source,note';
export const [FIRST, SECOND, THIRD] = [1369, 840, 20].map(
  (count, i) => `2022-09-2${i + 1},${count},Russia,country,2022-09-2${i + 2},OVD-Info,`,
) as [string, string, string];
/** The header counts 12 MB, so that a few rows are a part of a long file. */
export const LONG = {'content-length': '12000000'};
export const STOP = 'Stop and draw what is read';
export const REST = 'Read the rest';
export const PARTIAL = 'Only a part of the file is drawn: figures may be missing or too low.';

export const address = (name = 'figures'): string => `/data/${name}.csv?${crypto.randomUUID()}`;
export const attributes = (src: string): Record<string, string> => ({type: 'arrests', src, loading: 'eager'});
export const heard = (tag: Element): string => textOf(find(tag, '.for-ears[role="status"]'));
export const lineOf = (tag: Element): string => textOf(find(tag, '.progress p'));
export const buttonOf = (tag: Element, label: string): HTMLButtonElement | undefined =>
  findAll<HTMLButtonElement>(tag, 'button').find((one) => textOf(one) === label);

/** A button, once it is there; pressed as a keyboard does. */
export async function press(tag: Element, label: string): Promise<void> {
  await until(() => buttonOf(tag, label), label);
  const button = buttonOf(tag, label)!;
  button.focus();
  button.click();
}
