import {html, nothing, type TemplateResult} from 'lit';
import type {Card} from '../../model/contract.js';
import type {InteractionMessages} from '../../messages/interaction/interaction-en.js';
import type {PointHandlers} from '../handlers.js';
import {link} from '../link.js';

/** The card with everything known about one mark. */
export function card(
  {heading, facts, note, links}: Card,
  pinned: boolean,
  say: InteractionMessages,
  handlers: PointHandlers,
): TemplateResult {
  return html`<div
    class="card${pinned ? ' pinned' : ''}"
    part="card"
    @pointerenter=${() => handlers.hold()}
    @pointerleave=${() => handlers.leave()}
    @focusin=${() => handlers.hold()}
    @focusout=${() => handlers.leave()}
    @keydown=${(event: KeyboardEvent) => onKey(event, handlers)}
  >
    <p class="card-heading">${heading}</p>
    ${pinned ? html`<button class="close" type="button" aria-label=${say.close} @click=${() => handlers.close()}>×</button>` : nothing}
    <dl>
      ${facts.map(
        ({term, text}) =>
          html`<div>
            <dt>${term}</dt>
            <dd>${text}</dd>
          </div>`,
      )}
    </dl>
    ${note ? html`<p class="card-note">${note}</p>` : nothing}
    ${
      links.length > 0
        ? html`<p class="card-links">${links.map((one, i) => html`${i > 0 ? ' · ' : nothing}${link(one)}`)}</p>`
        : nothing
    }
  </div>`;
}

function onKey(event: KeyboardEvent, handlers: PointHandlers): void {
  if (event.key !== 'Escape') return;
  event.preventDefault();
  event.stopPropagation();
  handlers.close();
}
