/** What waits until the page is loaded and quiet: charts further down, one at a time, and code that only paper needs. */

/** Milliseconds after which one that has neither drawn nor failed no longer holds up the others. */
const PATIENCE = 10_000;
/** Where a browser does not tell when it is idle, ms. */
const A_WHILE = 200;

export interface Waiting {
  readonly host: Element;
  /** Its turn has come: it loads. */
  begin(): void;
}

interface Connection {
  readonly saveData?: boolean;
}

const waiting = new Set<Waiting>();
/** Those that load now, however that began. */
const busy = new Map<Waiting, ReturnType<typeof setTimeout>>();
let isAsked = false;

/** The reader asks for as little as possible: then a chart loads when it is looked at. */
export function savesData(): boolean {
  const {connection} = navigator as Navigator & {readonly connection?: Connection};
  return connection?.saveData === true || matchMedia('(prefers-reduced-data: reduce)').matches;
}

/** Calls back once the page is loaded and has nothing to do. */
export function whenQuiet(act: () => void): void {
  if (document.readyState !== 'complete') addEventListener('load', () => whenQuiet(act), {once: true});
  // Safari has no such thing yet
  else if ('requestIdleCallback' in globalThis) requestIdleCallback(act);
  else setTimeout(act, A_WHILE);
}

/** It is to load when its turn comes, unless it is looked at before. */
export function waitForTurn(one: Waiting): void {
  waiting.add(one);
  ask();
}

/** It loads now: the others wait until `leave`. */
export function beginTurn(one: Waiting): void {
  waiting.delete(one);
  busy.set(
    one,
    setTimeout(() => leave(one), PATIENCE),
  );
}

/** It is drawn, has failed, or is gone. */
export function leave(one: Waiting): void {
  waiting.delete(one);
  clearTimeout(busy.get(one));
  if (busy.delete(one)) ask();
}

function ask(): void {
  if (isAsked || busy.size > 0 || waiting.size === 0) return;
  isAsked = true;
  whenQuiet(() => {
    isAsked = false;
    if (busy.size === 0 && !savesData()) next()?.begin();
  });
}

/** The first on the page; one that is not laid out is not on paper either, and waits until it is shown. */
const next = (): Waiting | undefined =>
  [...waiting]
    .filter(({host}) => host.getBoundingClientRect().width > 0)
    .sort((a, b) => (a.host.compareDocumentPosition(b.host) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1))[0];
