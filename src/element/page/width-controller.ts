import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** The width of the element in whole CSS px; 0 while it is not laid out (hidden, detached). */
export class WidthController implements ReactiveController {
  width = 0;
  readonly #observer = new ResizeObserver((entries) => this.#measure(entries.at(-1)));

  constructor(readonly host: ReactiveControllerHost & Element) {
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer.observe(this.host);
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }

  #measure(entry: ResizeObserverEntry | undefined): void {
    const width = Math.floor(entry?.contentRect.width ?? 0);
    // a hidden element keeps its last drawing
    if (width === 0 || width === this.width) return;
    this.width = width;
    // One frame later: a new height at once would cause the error "ResizeObserver loop" on the page.
    requestAnimationFrame(() => this.host.requestUpdate());
  }
}
