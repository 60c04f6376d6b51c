import {html, nothing, type TemplateResult} from 'lit';
import type {Card} from '../../model/contract.js';
import type {InteractionMessages} from '../../messages/interaction/interaction-en.js';
import type {Near, PointHandlers, Resting} from '../handlers.js';
import {link} from '../link.js';

/** The card with everything known about one mark: its figure, who and when, one link; the rest behind "More". */
export function card(
  {heading, facts, note, links}: Card,
  {pinned, isMore, near}: Pick<Resting, 'pinned' | 'isMore' | 'near'>,
  say: InteractionMessages,
  handlers: PointHandlers,
): TemplateResult {
  const [first, rest] = [facts.filter(({first}) => first), facts.filter(({first}) => !first)];
  const source = links.find(({address}) => address !== '') ?? links[0];
  const further = links.filter((one) => one !== source);
  return html`<div
    class="card${pinned ? ' pinned' : ''}"
    part="card"
    @pointerenter=${() => handlers.hold()}
    @pointerleave=${() => handlers.leave()}
    @focusin=${() => handlers.hold()}
    @focusout=${() => handlers.leave()}
    @keydown=${(event: KeyboardEvent) => onKey(event, handlers)}
  >
    ${pinned ? html`<button class="close" type="button" aria-label=${say.close} @click=${() => handlers.close()}>×</button>` : nothing}
    <div class="card-body">
      ${near ? steps(near, say, handlers) : nothing}
      <p class="card-heading">${heading}</p>
      ${first.length > 0 ? html`<p class="card-who">${first.map(({text}) => text).join(', ')}</p>` : nothing}
      ${source ? html`<p class="card-link">${link(source)}</p>` : nothing}
      ${
        rest.length > 0 || note || further.length > 0
          ? html`<details
              class="card-more"
              ?open=${isMore}
              @toggle=${({currentTarget}: Event) => handlers.more((currentTarget as HTMLDetailsElement).open)}
            >
              <summary>${say.more}</summary>
              <dl>
                ${rest.map(
                  ({term, text}) =>
                    html`<div>
                      <dt>${term}</dt>
                      <dd>${text}</dd>
                    </div>`,
                )}
              </dl>
              ${note ? html`<p class="card-note">${note}</p>` : nothing}
              ${
                further.length > 0
                  ? html`<p class="card-links">
                      ${further.map((one, i) => html`${i > 0 ? ' · ' : nothing}${link(one)}`)}
                    </p>`
                  : nothing
              }
            </details>`
          : nothing
      }
    </div>
  </div>`;
}

/** Steps between marks that a finger cannot choose between. */
function steps({at, count}: Near, say: InteractionMessages, handlers: PointHandlers): TemplateResult {
  const step = (by: number, name: string, sign: string): TemplateResult =>
    html`<button
      class="button"
      type="button"
      aria-label=${name}
      aria-disabled=${at + by < 0 || at + by >= count}
      @click=${() => handlers.step(by)}
    >
      ${sign}
    </button>`;
  return html`<p class="card-near">
    ${step(-1, say.nearBefore, '‹')}<span>${say.near(at + 1, count)}</span>${step(1, say.nearAfter, '›')}
  </p>`;
}

function onKey(event: KeyboardEvent, handlers: PointHandlers): void {
  if (event.key !== 'Escape') return;
  event.preventDefault();
  event.stopPropagation();
  handlers.close();
}
