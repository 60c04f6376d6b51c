import type {ReactiveControllerHost} from 'lit';

/** Something a drawing has to wait for. A newer wish makes an older one void. */
export class Wanted<T> {
  value: T | undefined;
  isPending = false;
  #promise: Promise<T> | undefined;
  /** What came before comes at once when it is wanted again: a chart made narrow and wide again waits for nothing. */
  readonly #had = new WeakMap<Promise<T>, T>();

  constructor(
    readonly host: Pick<ReactiveControllerHost, 'requestUpdate'>,
    /** What stands for it where it cannot be had. */
    readonly instead: T | undefined,
  ) {}

  want(promise: Promise<T> | undefined): void {
    if (promise === this.#promise) return;
    this.#promise = promise;
    this.value = promise && this.#had.get(promise);
    this.isPending = promise !== undefined && this.value === undefined;
    if (!this.isPending) return;
    promise?.then(
      (value) => this.#take(promise, value),
      () => this.#take(promise, this.instead),
    );
  }

  #take(promise: Promise<T>, value: T | undefined): void {
    if (value !== undefined) this.#had.set(promise, value);
    if (promise !== this.#promise) return;
    this.value = value;
    this.isPending = false;
    this.host.requestUpdate();
  }
}
