import {html, nothing, type TemplateResult} from 'lit';
import type {Messages} from '../messages/en.js';
import {title} from './figure.js';

export interface StatusParts {
  readonly say: Messages;
  readonly title: string;
  readonly subtitle: string;
  readonly level: number;
  /** Address of the file and what it is called; '' where it has none. */
  readonly address: string;
  readonly fileName: string;
}

/** The words of the tag. */
export const head = ({title: text, subtitle, level}: StatusParts): TemplateResult =>
  html`<header>
    ${text ? title(text, level) : nothing}
    ${subtitle ? html`<p class="subtitle" part="subtitle">${subtitle}</p>` : nothing}
  </header>`;

/** While the file is on its way: the words of the tag, and the room that the plot will take. */
export function loading(parts: StatusParts, isLate: boolean): TemplateResult {
  return html`${head(parts)}
    <div class="reserve" part="plot">${isLate ? html`<p class="waiting">${parts.say.loading}</p>` : nothing}</div>`;
}

/** The file is there and has no rows. */
export function emptyFile(parts: StatusParts): TemplateResult {
  return html`${head(parts)}
    <div class="message" role="status"><p class="message-first">${parts.say.emptyFile}</p></div>
    ${fileLine(parts)}`;
}

/** Where the file is. */
export const fileLine = ({say, address, fileName}: StatusParts): TemplateResult | typeof nothing =>
  address ? html`<p class="sources" part="source">${say.sourceFile} <a href=${address}>${fileName}</a></p>` : nothing;
