import {html, nothing, svg, type SVGTemplateResult, type TemplateResult} from 'lit';
import type {Box, Chart, Drawing, List, Look, Panel, Point} from '../model/contract.js';
import type {Hands, Resting} from './interaction.js';
import {circle} from './pieces.js';

export interface PlotParts {
  readonly chart: Pick<Chart, 'view'>;
  readonly look: Look;
  readonly hands: Hands;
  readonly resting: Resting;
  readonly showAll: (count: number) => string;
  readonly showFewer: string;
  /** What rows are drawn with: code that drawings alone do without. */
  readonly list: ((one: List, parts: PlotParts) => TemplateResult) | undefined;
}

/** One panel: heading, drawing or list, the words under it. */
export function panel(one: Panel, parts: PlotParts): TemplateResult {
  return html`
    <section class="panel" part="panel" data-panel=${one.id}>
      ${one.heading ? html`<p class="panel-heading" id="${parts.look.prefix}-${one.id}">${one.heading}</p>` : nothing}
      ${one.subheading ? html`<p class="panel-subheading">${one.subheading}</p>` : nothing}
      ${one.kind === 'drawing' ? drawing(one, parts) : (parts.list?.(one, parts) ?? nothing)}
      ${one.foot?.length ? html`<div class="panel-foot">${one.foot.map((text) => html`<p>${text}</p>`)}</div>` : nothing}
    </section>
  `;
}

/** A drawing: what it shows is for the eye; its points lie over it, each with its sentence. */
function drawing(one: Drawing, {chart, look, hands, resting}: PlotParts): TemplateResult {
  const {width, height, points} = one;
  const told = points.filter(({sentence}) => sentence !== '');
  const active = points.find(({id}) => id === resting.shown);
  const ringed = points.find(({id}) => id === resting.ringed);
  return html`<svg
    class="drawing"
    width=${width}
    height=${height}
    viewBox="0 0 ${width} ${height}"
    @pointermove=${(event: PointerEvent) => hands.hover(one, event)}
    @pointerleave=${() => hands.leave()}
    @click=${(event: MouseEvent) => hands.press(one, event)}
  >
    <g aria-hidden="true">
      ${chart.view(one, look, active?.id)}${one.circles?.map(circle)}${points.map(({corrected, box}) => (corrected && box ? corner(box) : nothing))}
    </g>
    ${
      told.length > 0
        ? svg`<g role="list" aria-label=${one.heading ?? nothing}>${told.map((point) => mark(one, point, hands, resting))}</g>`
        : nothing
    }
    ${ringed?.box ? ring(ringed.box) : nothing}
  </svg>`;
}

/** The corner of what was corrected lately. */
const corner = ({x, y, width}: Box): SVGTemplateResult =>
  svg`<path class="corner" d="M${x + width - 9},${y}h9v9z"></path>`;

const mark = (one: Drawing, {id, sentence, box}: Point, hands: Hands, resting: Resting): SVGTemplateResult => svg`
  <g role="listitem">
    <g class="point" role="graphics-symbol img" aria-label=${sentence} tabindex=${resting.stopOf(one) === id ? 0 : -1} data-point=${id}
      @focus=${(event: FocusEvent) => hands.focus(id, event)} @blur=${() => hands.blur()}
      @keydown=${(event: KeyboardEvent) => hands.key(one, id, event)}>
      <rect class="hit" x=${box?.x ?? 0} y=${box?.y ?? 0} width=${box?.width ?? 0} height=${box?.height ?? 0}></rect>
    </g>
  </g>`;

/** Two lines, dark in light, 2 px away; the last child, so that nothing covers it. */
function ring({x, y, width, height}: Box): SVGTemplateResult {
  const rect = (name: string, away: number): SVGTemplateResult =>
    svg`<rect class=${name} x=${x - away} y=${y - away} width=${width + 2 * away} height=${height + 2 * away}></rect>`;
  return svg`<g class="ring" aria-hidden="true">${rect('ring-outer', 5)}${rect('ring-inner', 3)}</g>`;
}
