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
  #promise: Promise<T> | undefined;

  constructor(
    readonly host: Pick<ReactiveControllerHost, 'requestUpdate'>,
    /** What stands for it where it cannot be had. */
    readonly instead: T | undefined,
  ) {}

  want(promise: Promise<T> | undefined): void {
    if (promise === this.#promise) return;
    this.#promise = promise;
    this.value = promise && (had.get(promise) as T | undefined);
    this.isPending = promise !== undefined && this.value === undefined;
    if (!this.isPending) return;
    promise?.then(
      (value) => this.#take(promise, value),
      () => this.#take(promise, this.instead),
    );
  }

  #take(promise: Promise<T>, value: T | undefined): void {
    if (value !== undefined) had.set(promise, value);
    if (promise !== this.#promise) return;
    this.value = value;
    this.isPending = false;
    this.host.requestUpdate();
  }
}
