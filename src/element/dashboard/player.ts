import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** One state of knowledge a second. */
const STEP = 1000;

/** Plays the states of knowledge, one a second, until the newest. It starts only when a reader asks for it. */
export class Player implements ReactiveController {
  #timer: ReturnType<typeof setInterval> | undefined;

  /** @param next - shows the next state; false if it is the newest */
  constructor(
    readonly host: ReactiveControllerHost,
    readonly next: () => boolean,
  ) {
    host.addController(this);
  }

  get isPlaying(): boolean {
    return this.#timer !== undefined;
  }

  /** Readers who want less motion step by themselves. */
  get isOffered(): boolean {
    return !matchMedia('(prefers-reduced-motion: reduce)').matches;
  }

  play(): void {
    this.pause();
    this.#timer = setInterval(() => {
      if (!this.next()) this.pause();
    }, STEP);
    this.host.requestUpdate();
  }

  pause(): void {
    if (this.#timer === undefined) return;
    clearInterval(this.#timer);
    this.#timer = undefined;
    this.host.requestUpdate();
  }

  hostDisconnected(): void {
    this.pause();
  }
}
