import type {ReactiveControllerHost} from 'lit';
import type {Problem} from '../data/problem.js';
import {faultOf} from './fault.js';

/** Values of resolved promises, for all charts of the page, so that a second use is synchronous. */
const come = new WeakMap<Promise<unknown>, unknown>();

/** Something that loads late: code, or boundaries. The host updates when it is loaded or has failed. */
export class Late<T> {
  /** The loaded value. */
  value: T | undefined;
  /** It is loading. */
  isPending = false;
  /** Why it could not be loaded. */
  lost: Problem | undefined;
  #promise: Promise<T> | undefined;

  /** @param load - called on first use, if it is always the same thing */
  constructor(
    readonly host: Pick<ReactiveControllerHost, 'requestUpdate'>,
    readonly load?: () => Promise<T>,
  ) {}

  /** The failure as a warning, for parts that the chart can be drawn without. */
  get warnings(): readonly Problem[] {
    return this.lost ? [{...this.lost, severity: 'warning'}] : [];
  }

  /** Allows another attempt after a failure. */
  retry(): void {
    if (this.lost) this.#promise = undefined;
    this.lost = undefined;
  }

  /**
   * The value, or undefined while it is loading. A newer promise replaces an older one, whose result is ignored.
   */
  want(promise: Promise<T> | undefined = this.load && (this.#promise ?? asked(this.load))): T | undefined {
    if (promise === this.#promise) return this.value;
    this.#promise = promise;
    this.lost = undefined;
    this.value = promise && (come.get(promise) as T | undefined);
    this.isPending = promise !== undefined && this.value === undefined;
    if (this.isPending)
      promise?.then(
        (value) => this.#take(promise, value),
        (error: unknown) => this.#take(promise, undefined, faultOf(error)),
      );
    return this.value;
  }

  #take(promise: Promise<T>, value: T | undefined, lost?: Problem): void {
    if (value !== undefined) come.set(promise, value);
    if (promise !== this.#promise) return;
    this.value = value;
    this.lost = lost;
    this.isPending = false;
    this.host.requestUpdate();
  }
}

/** Calls a function of a chart; if it throws, returns a rejected promise. Its failure is reported by whoever waits for it. */
export function asked<T>(ask: () => Promise<T> | undefined): Promise<T> | undefined {
  const promise = promiseOf(ask);
  promise?.catch(() => undefined); // no "unhandled rejection" while nobody waits yet
  return promise;
}

function promiseOf<T>(ask: () => Promise<T> | undefined): Promise<T> | undefined {
  try {
    const promise = ask();
    return promise && Promise.resolve(promise);
  } catch (error) {
    return Promise.reject<T>(error instanceof Error ? error : new Error('', {cause: error}));
  }
}
