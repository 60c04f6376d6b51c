import {html, nothing, type TemplateResult} from 'lit';
import {safeAddress} from '../../data/address.js';
import type {TroubleMessages} from '../../messages/problems/notices-en.js';
import type {Problem} from '../../model/contract.js';
import {link} from '../link.js';
import {head, type StatusParts} from '../status.js';

/** A sentence for each kind of problem. */
export type Sentences = Readonly<Record<Problem['code'], (problem: Problem) => string>>;

interface FileParts extends StatusParts {
  /** Address and name of the file; '' if it has none. */
  readonly address: string;
  readonly fileName: string;
}

/** The message for a file without rows. */
export function emptyFile(parts: FileParts, more: TroubleMessages): TemplateResult {
  return html`${head(parts)}
    <div class="message" role="status"><p class="message-first">${more.emptyFile}</p></div>
    ${fileLine(parts, more)}`;
}

/** A link to the file. */
const fileLine = ({address, fileName}: FileParts, more: TroubleMessages): TemplateResult | typeof nothing =>
  fileName ? html`<p class="sources" part="source">${more.sourceFile} ${link({text: fileName, address})}</p>` : nothing;

/** The message if nothing could be drawn: a sentence for the reader, the position in the file for the publisher. */
export function failed(
  parts: FileParts,
  more: TroubleMessages,
  failure: Problem,
  problems: readonly Problem[],
  sentences: Sentences | undefined,
  isOpen: boolean,
  retry: () => void,
): TemplateResult {
  const {say, address} = parts;
  const isFetch = failure.code === 'fetch';
  const isDrawing = failure.code === 'type' || failure.code === 'internal';
  const first = isFetch ? say.notLoaded : isDrawing ? say.notDrawn : more.notRead;
  return html`${head(parts)}
    <div class="message error" role="status" part="message">
      <span class="sign" aria-hidden="true">!</span>
      <p class="message-first">${first}</p>
      ${isFetch && sentences ? html`<p>${sentences.fetch(failure)}</p>` : nothing}
      <p class="message-acts">
        ${isFetch ? html`<button class="button" type="button" @click=${retry}>${more.tryAgain}</button>` : nothing}
        ${safeAddress(address) ? link({text: more.openFile, address}) : nothing}
      </p>
      ${isFetch || !sentences ? nothing : details(failure, problems, more, sentences, isOpen)}
    </div>
    ${fileLine(parts, more)}`;
}

function details(
  failure: Problem,
  problems: readonly Problem[],
  say: TroubleMessages,
  sentences: Sentences,
  isOpen: boolean,
): TemplateResult {
  const rest = problems.filter((problem) => problem !== failure).slice(0, 20);
  return html`<details class="publisher" ?open=${isOpen}>
    <summary>${say.details}</summary>
    ${[failure, ...rest].map((problem) => html`<p>${sentences[problem.code](problem)}</p>`)}
    <p class="code">${say.problemCode} <code>${failure.code}</code></p>
  </details>`;
}

/** The strip about rows that were left out, with a list of them. */
export function leftOutStrip(
  problems: readonly Problem[],
  left: number,
  all: number,
  say: TroubleMessages,
  sentences: Sentences | undefined,
  isOpen: boolean,
): TemplateResult {
  const more = left - problems.length;
  return html`<details class="strip left-out" ?open=${isOpen}>
    <summary><span>${say.leftOut(left, all)}</span> <span class="act">${say.whichRows}</span></summary>
    <ul>
      ${sentences && problems.map((problem) => html`<li>${sentences[problem.code](problem)}</li>`)}
      ${more > 0 ? html`<li>${say.leftOutMore(more)}</li>` : nothing}
    </ul>
  </details>`;
}

/** A line about the state of the figures, with a button. */
export const strip = (text: string, act: TemplateResult | typeof nothing = nothing, kind = ''): TemplateResult =>
  html`<div class="strip ${kind}"><span>${text}</span>${act}</div>`;
