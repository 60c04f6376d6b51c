import {html, nothing, type TemplateResult} from 'lit';
import type {Messages} from '../messages/en.js';
import type {Problem} from '../model/contract.js';
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

const head = ({title: text, subtitle, level}: StatusParts): TemplateResult => html`<header>
  ${text ? title(text, level) : nothing} ${subtitle ? html`<p class="subtitle" part="subtitle">${subtitle}</p>` : nothing}
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

/** Nothing could be drawn. A sentence for the reader, the place in the file for the publisher. */
export function failed(parts: StatusParts, failure: Problem, problems: readonly Problem[], isOpen: boolean, retry: () => void): TemplateResult {
  const {say, address} = parts;
  const isFetch = failure.code === 'fetch';
  const first = isFetch ? say.notLoaded : failure.code === 'type' ? say.notDrawn : say.notRead;
  return html`${head(parts)}
    <div class="message error" role="status" part="message">
      <span class="sign" aria-hidden="true">!</span>
      <p class="message-first">${first}</p>
      ${isFetch ? html`<p>${say.problems.fetch(failure)}</p>` : nothing}
      <p class="message-acts">
        ${isFetch ? html`<button class="button" type="button" @click=${retry}>${say.tryAgain}</button>` : nothing}
        ${address ? html`<a href=${address}>${say.openFile}</a>` : nothing}
      </p>
      ${isFetch ? nothing : details(failure, problems, say, isOpen)}
    </div>
    ${fileLine(parts)}`;
}

function details(failure: Problem, problems: readonly Problem[], say: Messages, isOpen: boolean): TemplateResult {
  const rest = problems.filter((problem) => problem !== failure).slice(0, 20);
  return html`<details class="publisher" ?open=${isOpen}>
    <summary>${say.details}</summary>
    ${[failure, ...rest].map((problem) => html`<p>${say.problems[problem.code](problem)}</p>`)}
    <p class="code">${say.problemCode} <code>${failure.code}</code></p>
  </details>`;
}

const fileLine = ({say, address, fileName}: StatusParts): TemplateResult | typeof nothing =>
  address ? html`<p class="sources" part="source">${say.sourceFile} <a href=${address}>${fileName}</a></p>` : nothing;

/** A line about the state of the figures, with what can be done about it. */
export const strip = (text: string, act: TemplateResult | typeof nothing = nothing): TemplateResult =>
  html`<div class="strip"><span>${text}</span>${act}</div>`;

/** Rows that were left out, and which. */
export function leftOutStrip(problems: readonly Problem[], left: number, all: number, say: Messages, isOpen: boolean): TemplateResult {
  const more = left - problems.length;
  return html`<details class="strip left-out" ?open=${isOpen}>
    <summary><span>${say.leftOut(left, all)}</span> <span class="act">${say.whichRows}</span></summary>
    <ul>
      ${problems.map((problem) => html`<li>${say.problems[problem.code](problem)}</li>`)}
      ${more > 0 ? html`<li>${say.leftOutMore(more)}</li>` : nothing}
    </ul>
  </details>`;
}
