import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** How far below or above the viewport a chart begins to load, px. */
const NEAR = 600;

/** Whether the element has come near the viewport, or is asked for at once, or is about to be printed. Once true, it stays. */
export class NearnessController implements ReactiveController {
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
  }

  /** Asked when the host updates, for it may have become eager. */
  check(): boolean {
    if (!this.isNear && (this.isEager() || this.#isInReach())) {
      this.isNear = true;
      this.#stop();
    }
    return this.isNear;
  }

  /** Looked at once, when the host first updates: the observer would answer a frame later. */
  #isInReach(): boolean {
    if (this.#wasLooked) return false;
    this.#wasLooked = true;
    const {top, bottom, width} = this.host.getBoundingClientRect();
    return width > 0 && bottom > -NEAR && top < innerHeight + NEAR;
  }

  hostDisconnected(): void {
    this.#stop();
  }

  readonly #arrive = (): void => {
    this.isNear = true;
    this.#stop();
    this.host.requestUpdate();
  };

  #stop(): void {
    removeEventListener('beforeprint', this.#arrive);
    this.#observer?.disconnect();
  }
}
