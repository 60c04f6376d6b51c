import type {FactRow, FactTable, SortOrder} from '../../model/contract.js';
import {columnKinds, foundRows, sortedRows} from '../../model/interaction/table.js';
import type {Words} from '../../messages/words.js';
import type {ShownTable, TableHandlers} from '../../view/interaction/table.js';
import {whenQuiet} from '../page/quiet.js';

/** For files up to this many rows the table is made when the page is idle, so that a search of the page finds its rows. */
const SHORT = 2000;

/** A table with more rows has a search box. */
const LONG = 30;

interface Host {
  readonly renderRoot: HTMLElement | DocumentFragment;
  requestUpdate(): void;
}

/** Decides when the rows of a table are made: when it is opened, for paper, or when the page is idle. Keeps what its reader chose. */
export class LateTable implements TableHandlers {
  /** The table whose rows are drawn. A closed table keeps its rows until the next ones are made. */
  #shown: FactTable | undefined;
  #asked: FactTable | undefined;
  #order: SortOrder | undefined;
  #search = '';
  /** The columns that order and search belong to. */
  #columns = '';
  /** The last rows arranged: the pointer redraws the tag many times. */
  #last: ShownTable | undefined;

  constructor(readonly host: Host) {}

  /** What to draw of a table; undefined before its rows are made. */
  shown(table: FactTable, title: string, isOnPaper: boolean, words: Words): ShownTable | undefined {
    const details = this.host.renderRoot.querySelector<HTMLDetailsElement>('details.facts');
    // there was another figure, or none, or its texts under the plot are still to come
    if (!details) this.#shown = this.#asked = undefined;
    if (details?.open || isOnPaper) this.#shown = table;
    return this.#shown && this.#arranged(this.#shown, title, isOnPaper, words);
  }

  /** Called after each drawing; `rows` is the number of file rows. */
  prepare(table: FactTable, rows: number): void {
    // a filter that leaves nothing draws no table
    if (table.label === '') return;
    if ([this.#shown, this.#asked].includes(table) || (rows > SHORT && !this.#shown)) return;
    this.#asked = table;
    whenQuiet(() => {
      if (this.#asked !== table) return;
      this.#shown = table;
      this.host.requestUpdate();
    });
  }

  /** First in the useful direction, then in the other one, then as the chart has them. */
  sort(column: number): void {
    const [now, first] = [this.#order, this.#last?.kinds.get(column) === 'figure'];
    if (now?.column !== column) this.#order = {column, isDown: first};
    else this.#order = now.isDown === first ? {column, isDown: !first} : undefined;
    this.host.requestUpdate();
  }

  find(search: string): void {
    this.#search = search;
    this.host.requestUpdate();
  }

  #arranged(table: FactTable, title: string, isOnPaper: boolean, {compare}: Words): ShownTable {
    const columns = table.columns.join('\n');
    if (columns !== this.#columns) {
      this.#columns = columns;
      this.#order = undefined;
      this.#search = '';
    }
    const [order, last] = [this.#order, this.#last];
    // paper has no box, and all rows
    const search = isOnPaper || table.rows.length <= LONG ? undefined : this.#search;
    if (last?.table === table && last.order === order && last.search === search && last.title === title) return last;
    const found: readonly FactRow[] = search ? foundRows(table.rows, search) : table.rows;
    const rows = order ? sortedRows(found, order, compare) : found;
    this.#last = {title, table, rows, kinds: columnKinds(table.rows), order, search};
    return this.#last;
  }
}
