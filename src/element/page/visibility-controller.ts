import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {beginTurn, leave, waitForTurn, type Waiting} from './quiet.js';

/** How far below or above the viewport a chart begins to load, px. */
const NEAR = 600;

/**
 * Whether the element is to load: it has come near the viewport, is asked for at once, is about to be printed, or its turn
 * has come once the page is loaded and quiet. Once true, it stays.
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

  /** Asked when the host updates, for it may have become eager. */
  check(): boolean {
    if (!this.isNear && (this.isEager() || this.#isInReach())) this.#come();
    return this.isNear;
  }

  /** Looked at once, when the host first updates: the observer would answer a frame later. */
  #isInReach(): boolean {
    if (this.#wasLooked) return false;
    this.#wasLooked = true;
    const {top, bottom, width} = this.host.getBoundingClientRect();
    return width > 0 && bottom > -NEAR && top < innerHeight + NEAR;
  }

  /** It is drawn, or cannot be: others may load. */
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
