import type {PointId} from '../../model/contract.js';
import {focusPart, focusPoint, type ActiveHost} from './keyboard.js';

/** The way to the marks for screen readers, and the list of keys. */
export class Exploring {
  /** Whether screen readers pass the arrow keys on to the marks. */
  isOn = false;
  isKeyList = false;
  /** The mark from which the list of keys was opened. */
  #from: PointId | undefined;

  constructor(readonly host: ActiveHost) {}

  start(first: PointId): void {
    this.isOn = true;
    void focusPoint(this.host, first);
  }

  /** False if there was nothing to leave. */
  stop(): boolean {
    if (!this.isOn) return false;
    this.isOn = false;
    void focusPart(this.host, '.explore button');
    return true;
  }

  /** A mark loses the keyboard: it ends where the keyboard leaves the plot, which is known only after the event. */
  check(): void {
    if (!this.isOn) return;
    setTimeout(() => {
      if (this.host.shadowRoot?.activeElement?.closest('.plot')) return;
      this.isOn = false;
      this.host.requestUpdate();
    });
  }

  /** Opens or closes the list of keys. The keyboard goes into the list, and back to where it was. */
  showKeys(isOpen: boolean): void {
    if (isOpen) this.#from = this.host.shadowRoot?.activeElement?.getAttribute('data-point') ?? undefined;
    this.isKeyList = isOpen;
    if (isOpen) void focusPart(this.host, '.keys');
    else if (this.#from === undefined) void focusPart(this.host, '.explore [aria-expanded]');
    else void focusPoint(this.host, this.#from);
  }

  /** The keyboard has left the list of keys. */
  leaveKeys(): void {
    if (!this.isKeyList) return;
    this.isKeyList = false;
    this.host.requestUpdate();
  }
}
