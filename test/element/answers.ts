/** Replaces the network: after each test of a file that imports this, the page's own `fetch` is back. */
const own = window.fetch;

type Answer = (address: string, init: RequestInit | undefined) => Promise<Response>;

/** The requests since `answer` was called. */
export interface Asked {
  readonly addresses: string[];
  readonly signals: AbortSignal[];
}

/** From now on `fetch` gets these responses. */
export function answer(how: Answer): Asked {
  const asked: Asked = {addresses: [], signals: []};
  window.fetch = (input, init) => {
    const address = input instanceof Request ? input.url : String(input);
    asked.addresses.push(address);
    if (init?.signal) asked.signals.push(init.signal);
    return how(address, init);
  };
  return asked;
}

export const csv = (text: string): Promise<Response> =>
  Promise.resolve(new Response(text, {headers: {'content-type': 'text/csv; charset=utf-8'}}));

export const status = (code: number): Promise<Response> => Promise.resolve(new Response('', {status: code}));

/** What `fetch` does without a connection or without permission of the server. */
export const noConnection = (): Promise<Response> => Promise.reject(new TypeError('Failed to fetch'));

/** A response that never comes, unless the request is aborted. */
export const never = (_address: string, init?: RequestInit): Promise<Response> =>
  new Promise((_, reject) => init?.signal?.addEventListener('abort', () => reject(new DOMException('', 'AbortError'))));

export const asIs: Answer = (address, init) => own.call(window, address, init);

const ownInterval = window.setInterval;

/** From now on intervals run 100 times faster. Returns the requested intervals, in ms. */
export function hurry(): number[] {
  const waits: number[] = [];
  window.setInterval = ((act: () => void, wait = 0) => {
    waits.push(wait);
    return ownInterval.call(window, act, wait / 100);
  }) as typeof window.setInterval;
  return waits;
}

afterEach(() => {
  window.fetch = own;
  window.setInterval = ownInterval;
});
