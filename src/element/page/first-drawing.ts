/** Milliseconds that what answers a reader may wait for the other drawings of the page. */
const SOON = 100;

/** The first drawing of a tag: what answers its reader loads at once, and begins when the drawing is on the screen. */
export class FirstDrawing {
  isShown = false;
  #isThere = false;

  constructor(
    readonly load: () => Promise<unknown>,
    readonly begin: () => void,
  ) {}

  /** After each drawing: whether the first one is on the screen. */
  drawn(): boolean {
    if (this.#isThere) return this.isShown;
    this.#isThere = true;
    this.load().catch(() => undefined); // told when it is asked for again
    const show = (): void => {
      this.isShown = true;
      this.begin();
    };
    // Safari has no such thing yet
    if ('requestIdleCallback' in globalThis) requestIdleCallback(show, {timeout: SOON});
    else setTimeout(show, SOON);
    return false;
  }
}
