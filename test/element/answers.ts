/** Stands in for the network: every test that imports it has the page's own `fetch` back when it ends. */
const own = window.fetch;

type Answer = (address: string, init: RequestInit | undefined) => Promise<Response>;

/** What was asked for since `answer` was called. */
export interface Asked {
  readonly addresses: string[];
  readonly signals: AbortSignal[];
}

/** From now on `fetch` is answered so. */
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

/** What `fetch` does where there is no connection, or none that the server allows. */
export const noConnection = (): Promise<Response> => Promise.reject(new TypeError('Failed to fetch'));

/** An answer that never comes, unless it is given up. */
export const never = (_address: string, init?: RequestInit): Promise<Response> =>
  new Promise((_, reject) => init?.signal?.addEventListener('abort', () => reject(new DOMException('', 'AbortError'))));

export const asIs: Answer = (address, init) => own.call(window, address, init);

const ownInterval = window.setInterval;

/** From now on what comes every so many seconds comes every so many hundredths: the waits asked for, in ms. */
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
