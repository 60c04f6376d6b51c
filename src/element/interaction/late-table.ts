import type {FactTable} from '../../model/contract.js';
import {whenQuiet} from '../page/quiet.js';

/** Of files up to so many rows the table is made when the page is idle, for whoever searches the page. */
const SHORT = 2000;

interface Host {
  readonly renderRoot: HTMLElement | DocumentFragment;
  requestUpdate(): void;
}

/** When the rows of a table are made: when it is opened, for paper, or in a quiet moment. */
export class LateTable {
  /** The one whose rows are there. Those of a closed one stay until the next ones are made: what was open in it stays open. */
  #shown: FactTable | undefined;
  #asked: FactTable | undefined;

  constructor(readonly host: Host) {}

  rows(table: FactTable, isOnPaper: boolean, draw: (table: FactTable) => unknown): unknown {
    const details = this.host.renderRoot.querySelector<HTMLDetailsElement>('details.facts');
    // there was another figure, or none
    if (!details) this.#shown = undefined;
    if (details?.open || isOnPaper) this.#shown = table;
    return this.#shown && draw(this.#shown);
  }

  /** After each drawing, of files with so many rows. */
  prepare(table: FactTable, rows: number): void {
    if ([this.#shown, this.#asked].includes(table) || (rows > SHORT && !this.#shown)) return;
    this.#asked = table;
    whenQuiet(() => {
      if (this.#asked !== table) return;
      this.#shown = table;
      this.host.requestUpdate();
    });
  }
}
