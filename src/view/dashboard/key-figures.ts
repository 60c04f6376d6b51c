import {html, type TemplateResult} from 'lit';
import type {KeyFigure} from '../../model/contract.js';
import {link} from '../link.js';
import {styles} from '../list.js';

/**
 * Figures as sentences with their source, never numbers alone.
 *
 * @param room - their columns, and the height that is kept for them, CSS px
 */
export const keyFigures = (
  figures: readonly KeyFigure[],
  name: string,
  {columns, height}: {readonly columns: number; readonly height: number},
): TemplateResult =>
  html`<ul
    class="figures"
    role="list"
    aria-label=${name}
    ?hidden=${height === 0}
    .style=${styles({'min-height': `${height}px`, 'grid-template-columns': `repeat(${columns}, minmax(0, 1fr))`})}
  >
    ${figures.map(
      ({value, text, by, links}) =>
        html`<li>
          <p class="figure-text"><b>${value}</b> ${text}</p>
          <p class="figure-by">${by}${links.slice(0, 1).map((one) => html` (${link(one)})`)}</p>
        </li>`,
    )}
  </ul>`;
