import type {ReactiveControllerHost} from 'lit';
import type {Problem} from '../data/problem.js';
import {faultOf} from './fault.js';

/** What has come, for every chart of the page: what is wanted again, or by another, is there at once. */
const come = new WeakMap<Promise<unknown>, unknown>();

/** Something that loads late: code, or boundaries. The host is drawn again once it has come, or is lost. */
export class Late<T> {
  /** What has come. */
  value: T | undefined;
  /** It is wanted, and neither here nor lost. */
  isPending = false;
  /** Why it could not be loaded. */
  lost: Problem | undefined;
  #promise: Promise<T> | undefined;

  /** @param load - asked when it is first wanted, where it is always the same thing */
  constructor(
    readonly host: Pick<ReactiveControllerHost, 'requestUpdate'>,
    readonly load?: () => Promise<T>,
  ) {}

  /** That it could not be loaded, where the rest is there without it. */
  get warnings(): readonly Problem[] {
    return this.lost ? [{...this.lost, severity: 'warning'}] : [];
  }

  /** What could not be loaded is asked for again. */
  retry(): void {
    if (this.lost) this.#promise = undefined;
    this.lost = undefined;
  }

  /**
   * What has come, or undefined while it is on its way. A newer promise takes the place of an older one, whose result is
   * ignored.
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

/** What a chart is asked for, as a promise in every case: what throws at once has failed like what fails later. */
export function asked<T>(ask: () => Promise<T> | undefined): Promise<T> | undefined {
  try {
    const promise = ask();
    return promise && Promise.resolve(promise);
  } catch (error) {
    const failed = Promise.reject<T>(error instanceof Error ? error : new Error('', {cause: error}));
    failed.catch(() => undefined); // heard, for whoever wants it later
    return failed;
  }
}
