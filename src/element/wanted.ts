import type {ReactiveControllerHost} from 'lit';

/** What has come, for every chart of the page: what is wanted again, or by another, is there at once. */
const had = new WeakMap<Promise<unknown>, unknown>();

/** It is to be there at once when it is wanted. */
export function keep(promise: Promise<unknown> | undefined): void {
  void promise?.then(
    (value) => value !== undefined && had.set(promise, value),
    () => undefined,
  );
}

/** Something a drawing has to wait for. A newer wish makes an older one void. */
export class Wanted<T> {
  value: T | undefined;
  isPending = false;
  /** Why it cannot be had. */
  lost: {readonly error: unknown} | undefined;
  #promise: Promise<T> | undefined;

  constructor(readonly host: Pick<ReactiveControllerHost, 'requestUpdate'>) {}

  want(promise: Promise<T> | undefined): void {
    if (promise === this.#promise) return;
    this.#promise = promise;
    this.lost = undefined;
    this.value = promise && (had.get(promise) as T | undefined);
    this.isPending = promise !== undefined && this.value === undefined;
    if (!this.isPending) return;
    promise?.then(
      (value) => this.#take(promise, value),
      (error: unknown) => this.#take(promise, undefined, {error}),
    );
  }

  #take(promise: Promise<T>, value: T | undefined, lost?: {readonly error: unknown}): void {
    if (value !== undefined) had.set(promise, value);
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
