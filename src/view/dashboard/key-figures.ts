import {html, nothing, type TemplateResult} from 'lit';
import type {KeyFigure} from '../../model/contract.js';
import {link} from '../link.js';

/** Figures as sentences with their source, never numbers alone. */
export const keyFigures = (figures: readonly KeyFigure[], name: string): TemplateResult | typeof nothing =>
  figures.length === 0
    ? nothing
    : html`<ul class="figures" role="list" aria-label=${name}>
        ${figures.map(
          ({value, text, by, links}) =>
            html`<li>
              <p class="figure-text"><b>${value}</b> ${text}</p>
              <p class="figure-by">${by}${links.slice(0, 1).map((one) => html` (${link(one)})`)}</p>
            </li>`,
        )}
      </ul>`;
