import type {ReactiveControllerHost} from 'lit';
import type {Problem} from '../data/problem.js';
import {faultOf} from './fault.js';

/** A part of the code that is loaded when it is first wanted; the host is drawn again once it is there. */
export class Part<T> {
  /** The part, once it has come. */
  value: T | undefined;
  #isWanted = false;
  /** Why it could not be loaded. */
  lost: Problem | undefined;

  constructor(
    readonly host: Pick<ReactiveControllerHost, 'requestUpdate'>,
    readonly load: () => Promise<T>,
  ) {}

  /** It is wanted, and neither here nor lost. */
  get isPending(): boolean {
    return this.#isWanted && this.value === undefined && !this.failed;
  }

  get failed(): boolean {
    return this.lost !== undefined;
  }

  /** That it could not be loaded, where the rest is there without it. */
  get warnings(): readonly Problem[] {
    return this.lost ? [{...this.lost, severity: 'warning'}] : [];
  }

  /** What could not be loaded may be tried again. */
  retry(): void {
    if (this.failed) this.#isWanted = false;
    this.lost = undefined;
  }

  /** The part, or undefined while it is on its way. */
  want(): T | undefined {
    if (!this.#isWanted) {
      this.#isWanted = true;
      this.load().then(
        (value) => this.#take(value),
        (error: unknown) => this.#take(undefined, error),
      );
    }
    return this.value;
  }

  #take(value: T | undefined, error?: unknown): void {
    this.value = value;
    this.lost = value === undefined ? faultOf(error) : undefined;
    this.host.requestUpdate();
  }
}
