import {html, nothing, type TemplateResult} from 'lit';
import type {InteractionMessages} from '../../messages/interaction/interaction-en.js';
import type {PointHandlers, Resting} from '../handlers.js';

/** The way to the marks, and the list of keys; seen only while they have the keyboard. */
export function explore(
  {exploring: {isKeyList}}: Pick<Resting, 'exploring'>,
  say: InteractionMessages,
  handlers: Pick<PointHandlers, 'explore' | 'showKeys' | 'leaveKeys'>,
): TemplateResult {
  return html`<div
    class="explore"
    @keydown=${(event: KeyboardEvent) => onKey(event, isKeyList, handlers)}
    @focusout=${({currentTarget, relatedTarget}: FocusEvent) =>
      (currentTarget as Element).contains(relatedTarget as Node | null) || handlers.leaveKeys()}
  >
    <button class="button" type="button" @click=${() => handlers.explore()}>${say.explore}</button>
    <button class="button" type="button" aria-expanded=${isKeyList} @click=${() => handlers.showKeys(!isKeyList)}>
      ${say.keys}
    </button>
    ${
      isKeyList
        ? html`<div class="keys" role="group" aria-label=${say.keys} tabindex="-1">
            <dl>
              ${say.keyList.map(
                ([keys, text]) =>
                  html`<div>
                    <dt>${keys.map((key, i) => html`${i > 0 ? ' ' : nothing}<kbd>${key}</kbd>`)}</dt>
                    <dd>${text}</dd>
                  </div>`,
              )}
            </dl>
          </div>`
        : nothing
    }
  </div>`;
}

function onKey(event: KeyboardEvent, isOpen: boolean, handlers: Pick<PointHandlers, 'showKeys'>): void {
  if (!isOpen || !['Escape', '?'].includes(event.key)) return;
  event.preventDefault();
  event.stopPropagation();
  handlers.showKeys(false);
}
