import type {ReactiveControllerHost} from 'lit';

/** Work that waits until the page is loaded and idle: charts further down, one at a time, and code that only printing needs. */

/** After this time (ms) a chart that has neither drawn nor failed no longer blocks the others. */
const PATIENCE = 10_000;
/** Delay for browsers without `requestIdleCallback`, ms. */
const A_WHILE = 200;

export interface Waiting {
  readonly host: Element;
  /** Called when it may load. */
  begin(): void;
}

interface Connection {
  readonly saveData?: boolean;
}

const waiting = new Set<Waiting>();
/** The charts that load now, for whatever reason. */
const busy = new Map<Waiting, ReturnType<typeof setTimeout>>();
let isAsked = false;

/** Whether the reader asks to save data: then a chart loads only when it comes into view. */
function savesData(): boolean {
  const {connection} = navigator as Navigator & {readonly connection?: Connection};
  return connection?.saveData === true || matchMedia('(prefers-reduced-data: reduce)').matches;
}

/** Calls back when the page is loaded and idle. */
export function whenQuiet(act: () => void): void {
  if (document.readyState !== 'complete') addEventListener('load', () => whenQuiet(act), {once: true});
  // missing in Safari
  else if ('requestIdleCallback' in globalThis) requestIdleCallback(act);
  else setTimeout(act, A_WHILE);
}

/** Adds a chart to the queue, unless it comes into view before. */
export function waitForTurn(one: Waiting): void {
  waiting.add(one);
  ask();
}

/** The chart loads now: the others wait until `leave`. */
export function beginTurn(one: Waiting): void {
  waiting.delete(one);
  busy.set(
    one,
    setTimeout(() => leave(one), PATIENCE),
  );
}

/** The chart is drawn, has failed or was removed. */
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

/** The first waiting chart on the page. A hidden one waits until it is shown. */
const next = (): Waiting | undefined =>
  [...waiting]
    .filter(({host}) => host.getBoundingClientRect().width > 0)
    .sort((a, b) => (a.host.compareDocumentPosition(b.host) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1))[0];

/** Milliseconds that what answers a reader may wait for the other drawings of the page. */
const SOON = 100;

function soon(act: () => void): void {
  // Safari has no such thing yet
  if ('requestIdleCallback' in globalThis) requestIdleCallback(act, {timeout: SOON});
  else setTimeout(act, SOON);
}

/** Milliseconds after the first drawing in which its texts wait for a late file. */
const HELD = 3000;

/** The first drawing of a tag: what answers its reader loads at once, and begins when the drawing is on the screen. */
export class FirstDrawing {
  isShown = false;
  /** Whether all parts are there, or have been waited for long enough. */
  isComplete = false;
  #isThere = false;

  constructor(
    readonly host: Pick<ReactiveControllerHost, 'requestUpdate'>,
    readonly load: () => Promise<unknown>,
    readonly begin: () => void,
  ) {}

  /** All parts are there. True if that is new: then they are drawn. */
  complete(): boolean {
    if (this.isComplete) return false;
    this.isComplete = true;
    this.host.requestUpdate();
    return true;
  }

  /** After each drawing: whether the first one is on the screen. */
  drawn(): boolean {
    if (this.#isThere) return this.isShown;
    this.#isThere = true;
    this.load().catch(() => undefined); // told when it is asked for again
    const show = (): void => {
      this.isShown = true;
      this.begin();
      setTimeout(() => this.complete(), HELD);
    };
    soon(show);
    return false;
  }
}

const turns: (() => void)[] = [];

/** Resolves when the page is idle, one caller after the other. */
export function inTurn(): Promise<void> {
  return new Promise((resolve) => {
    if (turns.push(resolve) === 1) soon(takeTurns);
  });
}

function takeTurns(): void {
  turns.shift()?.();
  if (turns.length > 0) soon(takeTurns);
}
