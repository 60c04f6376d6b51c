import {html, type TemplateResult} from 'lit';
import type {InteractionMessages} from '../../messages/interaction/interaction-en.js';
import type {Clock} from '../../model/contract.js';
import type {Buttons} from '../handlers.js';

/** Steps through the states of knowledge. A button without a further state stays, so that it keeps the focus, and is disabled. */
export function clockControl(
  {kind, shown, earlier, later}: Clock,
  say: InteractionMessages,
  handlers: Buttons,
): TemplateResult {
  const text = kind === 'known' ? say.clock.known(shown) : say.clock.date(shown);
  const [before = '', after = ''] = text.split(shown);
  const step = (name: string, state: string | undefined, words: unknown): TemplateResult =>
    html`<button
      class="button ${name}"
      type="button"
      aria-disabled=${state === undefined}
      @click=${() => state !== undefined && handlers.stepTo(state)}
    >
      ${words}
    </button>`;
  return html`<div class="clock" role="group" aria-label=${text}>
    <span>${before}<b>${shown}</b>${after}</span>
    <span class="steps"
      >${step('earlier', earlier, html`<i aria-hidden="true">‹</i> ${say.clock.earlier}`)}${step('later', later, html`${say.clock.later} <i aria-hidden="true">›</i>`)}</span
    >
  </div>`;
}
