import {html, nothing, type TemplateResult} from 'lit';
import type {FactTable, RestRow} from '../../model/contract.js';
import type {InteractionMessages} from '../../messages/interaction/interaction-en.js';
import {link} from '../link.js';

/** The most figures in a table; more would block the page. */
const MOST_ROWS = 2000;

/** The most rows listed as not drawn; more help nobody and slow down the page. */
const MOST_REST = 300;

/** A table of every drawn figure, and under it the rows that are not drawn, each with its reason. */
export function table({caption, columns, rows, rest}: FactTable, say: InteractionMessages): TemplateResult {
  return html`<div class="scroll" tabindex="0" role="region" aria-label=${caption}>
      <table>
        <caption>
          ${caption}
        </caption>
        <thead>
          <tr>
            ${columns.map((text) => html`<th scope="col">${text}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${rows.slice(0, MOST_ROWS).map(
            (row) =>
              html`<tr>
                <th scope="row">${row.head}</th>
                ${row.cells.map((text) => html`<td>${text}</td>`)}
                <td>${row.link ? link(row.link) : nothing}</td>
              </tr>`,
          )}
        </tbody>
      </table>
      ${rows.length > MOST_ROWS ? html`<p>${say.restCut(MOST_ROWS, rows.length)}</p>` : nothing}
    </div>
    ${rest.length > 0 ? restTable(rest, say) : nothing}`;
}

function restTable(rest: readonly RestRow[], say: InteractionMessages): TemplateResult {
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
          ${rest.slice(0, MOST_REST).map(
            ({row, text, reason}) =>
              html`<tr>
                <th scope="row">${row}</th>
                <td>${text}</td>
                <td>${reason}</td>
              </tr>`,
          )}
        </tbody>
      </table>
      ${rest.length > MOST_REST ? html`<p>${say.restCut(MOST_REST, rest.length)}</p>` : nothing}
    </div>
  </details>`;
}
