import type {ReactiveControllerHost} from 'lit';

/** A part of the code that is loaded when it is first wanted; the host is drawn again once it is there. */
export class Part<T> {
  /** The part, once it has come. */
  value: T | undefined;
  #isWanted = false;
  /** It could not be loaded. */
  failed = false;

  constructor(
    readonly host: Pick<ReactiveControllerHost, 'requestUpdate'>,
    readonly load: () => Promise<T>,
  ) {}

  /** It is wanted, and neither here nor lost. */
  get isPending(): boolean {
    return this.#isWanted && this.value === undefined && !this.failed;
  }

  /** The part, or undefined while it is on its way. */
  want(): T | undefined {
    if (!this.#isWanted) {
      this.#isWanted = true;
      void this.load().then(
        (value) => this.#take(value),
        () => this.#take(undefined),
      );
    }
    return this.value;
  }

  #take(value: T | undefined): void {
    this.value = value;
    this.failed = value === undefined;
    this.host.requestUpdate();
  }
}
