import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** How far below or above the viewport a chart begins to load. */
const NEAR = '600px';

/** Whether the element has come near the viewport, or is asked for at once, or is about to be printed. Once true, it stays. */
export class NearnessController implements ReactiveController {
  isNear = false;
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
    this.#observer = new IntersectionObserver((entries) => entries.some(({isIntersecting}) => isIntersecting) && this.#arrive(), {
      rootMargin: NEAR,
    });
    this.#observer.observe(this.host);
  }

  /** Asked when the host updates, for it may have become eager. */
  check(): boolean {
    if (!this.isNear && this.isEager()) {
      this.isNear = true;
      this.#stop();
    }
    return this.isNear;
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
