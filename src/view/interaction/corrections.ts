import {html, type TemplateResult} from 'lit';
import type {InteractionMessages} from '../../messages/interaction/interaction-en.js';
import type {CorrectionLine} from '../../model/contract.js';

/** The corrections, newest first, as a list under the sources. */
export const corrections = (lines: readonly CorrectionLine[], say: InteractionMessages): TemplateResult =>
  html`<details class="facts corrections">
    <summary>
      <svg class="track" aria-hidden="true" width="10" height="10"><path class="corner" d="M0,0h9v9z"></path></svg>
      ${say.corrections(lines.length)}
    </summary>
    <ul role="list">
      ${lines.map(({day, name, text, why}) => html`<li><b>${day}</b>: ${name} ${text}.${why ? html` ${why}` : ''}</li>`)}
    </ul>
  </details>`;
