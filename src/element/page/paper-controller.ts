import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {dayOf} from '../../data/day.js';
import type {Words} from '../../messages/words.js';
import {SHEET, WIDEST_COLUMN} from '../../model/frame.js';

interface Host extends ReactiveControllerHost, Element {
  /** Draws synchronously, because printing does not wait. */
  drawNow(): void;
}

/**
 * Whether the element is drawn for paper, and at which width. Browsers first fire `beforeprint`, still in the layout of the screen.
 * Some then change the medium, in the layout of the sheet. Emulators of print only change the medium.
 */
export class PaperController implements ReactiveController {
  /** Width on paper, CSS px; undefined on a screen. */
  width: number | undefined;

  get isOn(): boolean {
    return this.width !== undefined;
  }

  /** "Printed on …"; undefined on a screen. */
  printed({say, day}: Words): string | undefined {
    return this.isOn ? say.printed(day(dayOf(new Date()), 'long')) : undefined;
  }

  readonly #medium = matchMedia('print');
  #isPrinting = false;
  #opened: readonly HTMLDetailsElement[] = [];

  constructor(readonly host: Host) {
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.#before);
    addEventListener('afterprint', this.#after);
    this.#medium.addEventListener('change', this.#change);
    if (this.#medium.matches) this.width = WIDEST_COLUMN;
  }

  /** Opens all details, because readers of paper cannot. Those for the publisher stay closed. */
  hostUpdated(): void {
    if (this.width === undefined) return;
    const closed = this.host.shadowRoot?.querySelectorAll<HTMLDetailsElement>('details:not([open], .publisher)') ?? [];
    for (const details of closed) details.open = true;
    this.#opened = [...this.#opened, ...closed];
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#before);
    removeEventListener('afterprint', this.#after);
    this.#medium.removeEventListener('change', this.#change);
    this.#isPrinting = false;
    this.#end();
  }

  /** At most the width of a sheet. If the window is narrower than a sheet, the element is wider on paper. */
  readonly #before = (): void => {
    this.#isPrinting = true;
    this.#draw(Math.min(SHEET, this.host.clientWidth + Math.max(0, SHEET - innerWidth)));
  };

  readonly #after = (): void => {
    this.#isPrinting = false;
    this.#end();
  };

  readonly #change = (): void => {
    if (this.#medium.matches) this.#draw(this.host.clientWidth);
    else this.#end();
  };

  #draw(width: number): void {
    // a hidden element has no width; never wider than one column
    this.width = Math.min(width || SHEET, WIDEST_COLUMN);
    this.host.drawNow();
  }

  /** Restores the state from before printing. */
  #end(): void {
    if (this.#isPrinting || this.#medium.matches || this.width === undefined) return;
    this.width = undefined;
    for (const details of this.#opened) details.open = false;
    this.#opened = [];
    this.host.requestUpdate();
  }
}
