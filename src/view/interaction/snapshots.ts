import {html, type TemplateResult} from 'lit';
import type {InteractionMessages} from '../../messages/interaction/interaction-en.js';
import type {Snapshots} from '../../model/contract.js';
import type {Buttons} from '../handlers.js';

/** Steps through the states of knowledge. A button without a further state stays, so that it keeps the focus, and is disabled. */
export function snapshotControl(
  {kind, shown, earlier, later}: Snapshots,
  say: InteractionMessages,
  handlers: Buttons,
  title: string,
): TemplateResult {
  const text = kind === 'known' ? say.snapshots.known(shown) : say.snapshots.date(shown);
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
  return html`<div class="clock" role="group" aria-label=${say.snapshots.of(text, title)}>
    <span>${before}<b>${shown}</b>${after}</span>
    <span class="steps"
      >${step('earlier', earlier, html`<i aria-hidden="true">‹</i> ${say.snapshots.earlier}`)}${step('later', later, html`${say.snapshots.later} <i aria-hidden="true">›</i>`)}</span
    >
  </div>`;
}
