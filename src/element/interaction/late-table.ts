import type {FactTable} from '../../model/contract.js';
import {whenQuiet} from '../page/quiet.js';

/** For files up to this many rows the table is made when the page is idle, so that a search of the page finds its rows. */
const SHORT = 2000;

interface Host {
  readonly renderRoot: HTMLElement | DocumentFragment;
  requestUpdate(): void;
}

/** Decides when the rows of a table are made: when it is opened, for paper, or when the page is idle. */
export class LateTable {
  /** The table whose rows are drawn. A closed table keeps its rows until the next ones are made: details open in it stay open. */
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

  /** Called after each drawing; `rows` is the number of file rows. */
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
