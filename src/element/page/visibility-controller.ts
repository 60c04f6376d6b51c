import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {beginTurn, leave, waitForTurn, type Waiting} from './quiet.js';

/** A chart loads at this distance from the viewport, px. */
const NEAR = 600;

/**
 * Whether the element may load: it is near the viewport, is eager, is about to be printed, or its turn has come after the page
 * was loaded and idle. Once true, it stays true.
 */
export class VisibilityController implements ReactiveController, Waiting {
  isNear = false;
  #wasLooked = false;
  #observer: IntersectionObserver | undefined;

  constructor(
    readonly host: ReactiveControllerHost & Element,
    readonly isEager: () => boolean,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    if (this.isNear) return;
    addEventListener('beforeprint', this.#arrive);
    this.#observer = new IntersectionObserver(
      (entries) => entries.some(({isIntersecting}) => isIntersecting) && this.#arrive(),
      {
        rootMargin: `${NEAR}px`,
      },
    );
    this.#observer.observe(this.host);
    waitForTurn(this);
  }

  /** Called at each update of the host, because it may have become eager. */
  check(): boolean {
    if (!this.isNear && (this.isEager() || this.#isInReach())) this.#come();
    return this.isNear;
  }

  /** Checked once, at the first update: the observer would answer a frame later. */
  #isInReach(): boolean {
    if (this.#wasLooked) return false;
    this.#wasLooked = true;
    const {top, bottom, width} = this.host.getBoundingClientRect();
    return width > 0 && bottom > -NEAR && top < innerHeight + NEAR;
  }

  /** The element is drawn or has failed: others may load. */
  settle(): void {
    leave(this);
  }

  hostDisconnected(): void {
    this.#stop();
    leave(this);
  }

  begin(): void {
    this.#arrive();
  }

  readonly #arrive = (): void => {
    this.#come();
    this.host.requestUpdate();
  };

  #come(): void {
    this.isNear = true;
    this.#stop();
    beginTurn(this);
  }

  #stop(): void {
    removeEventListener('beforeprint', this.#arrive);
    this.#observer?.disconnect();
  }
}
