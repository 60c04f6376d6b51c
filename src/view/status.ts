import {html, nothing, type TemplateResult} from 'lit';
import type {Messages} from '../messages/en.js';
import {title} from './figure.js';

export interface StatusParts {
  readonly say: Messages;
  readonly title: string;
  readonly subtitle: string;
  readonly level: number;
}

/** Title and subtitle of the tag. */
export const head = ({title: text, subtitle, level}: StatusParts): TemplateResult =>
  html`<div class="head">
    ${text ? title(text, level) : nothing}
    ${subtitle ? html`<p class="subtitle" part="subtitle">${subtitle}</p>` : nothing}
  </div>`;

/** While the file loads: the texts of the tag, and the space for the plot. */
export function loading(parts: StatusParts, isLate: boolean, progress: unknown): TemplateResult {
  return html`${head(parts)}
    <div class="reserve" part="plot">
      ${
        isLate
          ? html`<div class="loading">
              <p class="waiting">${parts.say.loading}</p>
              ${progress}
            </div>`
          : nothing
      }
    </div>`;
}
