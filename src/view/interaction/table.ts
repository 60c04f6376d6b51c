import {html, nothing, type TemplateResult} from 'lit';
import {guard} from 'lit/directives/guard.js';
import type {FactRow, FactTable, RestRow, SortOrder} from '../../model/contract.js';
import type {InteractionMessages} from '../../messages/interaction/interaction-en.js';
import {link} from '../link.js';

/** The most figures in a table; more would block the page. */
const MOST_ROWS = 2000;

/** The most rows listed as not drawn; more help nobody and slow down the page. */
const MOST_REST = 300;

/** A table as its reader wants it. */
export interface ShownTable {
  /** The title of the chart. */
  readonly title: string;
  readonly table: FactTable;
  /** The rows found, in their order. */
  readonly rows: readonly FactRow[];
  /** The columns of figures and of days; the others are of names. */
  readonly kinds: ReadonlyMap<number, 'figure' | 'day'>;
  readonly order: SortOrder | undefined;
  /** What is searched for; undefined if the table has no search box. */
  readonly search: string | undefined;
}

export interface TableHandlers {
  sort(column: number): void;
  find(search: string): void;
}

/** A table of every drawn figure. Buttons in its heads sort it, and a long one has a search box. */
export function table(shown: ShownTable, say: InteractionMessages, on: TableHandlers): TemplateResult {
  const {title, rows, kinds, search} = shown;
  const {caption, columns} = shown.table;
  const figure = (column: number): string => (kinds.get(column) === 'figure' ? 'number' : '');
  return html`<p class="about">${caption}</p>
    ${search === undefined ? nothing : searchBox(search, say, on)}<output class="state">${stateOf(shown, say)}</output>
    <div class="scroll" tabindex="0" role="region" aria-label=${caption}>
      <table>
        <caption>
          ${title}
        </caption>
        <thead>
          <tr>
            ${columns.map((text, i) => html`<th scope="col" class=${figure(i)} aria-sort=${sortOf(shown, i)}><button type="button" @click=${() => on.sort(i)}>${text}</button></th>`)}
          </tr>
        </thead>
        <tbody>
          ${guard([rows], () =>
            rows.slice(0, MOST_ROWS).map(
              (row) =>
                html`<tr>
                  <th scope="row">${row.head}</th>
                  ${row.cells.map((text, i) => html`<td class=${figure(i + 1)}>${text}</td>`)}
                  <td>${row.link ? link(row.link) : nothing}</td>
                </tr>`,
            ),
          )}
        </tbody>
      </table>
      ${rows.length > MOST_ROWS ? html`<p>${say.restCut(MOST_ROWS, rows.length)}</p>` : nothing}
    </div>`;
}

const sortOf = ({order}: ShownTable, column: number): string | typeof nothing =>
  order?.column !== column ? nothing : order.isDown ? 'descending' : 'ascending';

/** How many rows were found, and their order; it is read out when it changes. */
function stateOf({table, rows, kinds, order, search}: ShownTable, say: InteractionMessages): string {
  const found = search ? [say.tableFound(rows.length, table.rows.length)] : [];
  const sorted = order
    ? [
        say.tableSorted(
          table.columns[order.column] ?? '',
          say.tableOrders[kinds.get(order.column) ?? 'name'][order.isDown ? 1 : 0] ?? '',
        ),
      ]
    : [];
  return [...found, ...sorted].join(' ');
}

const searchBox = (search: string, say: InteractionMessages, on: TableHandlers): TemplateResult =>
  html`<label class="search"
    >${say.tableSearch}
    <input
      type="search"
      .value=${search}
      @input=${({currentTarget}: Event) => on.find((currentTarget as HTMLInputElement).value)}
  /></label>`;

/** The rows that are not drawn, each with its reason. */
export function restTable(rest: readonly RestRow[], say: InteractionMessages): TemplateResult {
  const label = say.restLabel(rest.length);
  return html`<details class="facts rest">
    <summary>${label}</summary>
    <div class="scroll" tabindex="0" role="region" aria-label=${label}>
      <table>
        <caption>
          ${label}
        </caption>
        <thead>
          <tr>
            ${[say.restRow, say.restWhat, say.restReason].map((text) => html`<th scope="col">${text}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${guard([rest], () =>
            rest.slice(0, MOST_REST).map(
              ({row, text, reason}) =>
                html`<tr>
                  <th scope="row">${row}</th>
                  <td>${text}</td>
                  <td>${reason}</td>
                </tr>`,
            ),
          )}
        </tbody>
      </table>
      ${rest.length > MOST_REST ? html`<p>${say.restCut(MOST_REST, rest.length)}</p>` : nothing}
    </div>
  </details>`;
}
