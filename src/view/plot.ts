import {html, nothing, svg, type SVGTemplateResult, type TemplateResult} from 'lit';
import type {Box, Drawing, DrawnPanel, DrawnPoint, LegendEntry} from '../model/contract.js';
import type {PlotParts} from './handlers.js';
import {list, track} from './list.js';
import {callout, moment, noteMarker} from './primitives.js';

/** One panel: heading, drawing or list, and the text under it. */
export function panel(one: DrawnPanel, parts: PlotParts): TemplateResult {
  return html`
    <section class="panel" part="panel" data-panel=${one.id}>
      ${one.heading ? html`<div class="panel-heading" id="${parts.look.prefix}-${one.id}" role="heading" aria-level=${Math.min(6, parts.level + 1)}>${one.heading}</div>` : nothing}
      ${one.subheading ? html`<p class="panel-subheading">${one.subheading}</p>` : nothing}
      ${one.legend?.length ? key(one.legend, parts.keyOf(one.heading), parts) : nothing}
      ${one.kind === 'drawing' ? drawing(one, parts) : list(one, parts)} ${foot(one)}
    </section>
  `;
}

/** The meaning of marks: of the whole figure, or of one panel. */
export const key = (
  entries: readonly LegendEntry[],
  name: string,
  {chart, look}: Pick<PlotParts, 'chart' | 'look'>,
): TemplateResult =>
  html`<ul class="key" part="key" role="list" aria-label=${name}>
    ${entries.map(({text, sample}) => html`<li>${track(sample, {chart, look})}<span>${text}</span></li>`)}
  </ul>`;

const foot = ({foot: texts = [], hint}: DrawnPanel): TemplateResult | typeof nothing =>
  texts.length > 0 || hint
    ? html`<div class="panel-foot">
        ${texts.map((text) => html`<p>${text}</p>`)}${hint ? html`<p class="hint">${hint}</p>` : nothing}
      </div>`
    : nothing;

/** A drawing, hidden from screen readers. Its points lie over it, each with its sentence, once the interaction is loaded. */
function drawing(one: Drawing<unknown, DrawnPoint>, parts: PlotParts): TemplateResult {
  const {chart, look, handlers, resting, signs} = parts;
  const {width, height, points, twins} = one;
  const active = points.find(({id}) => [id, twins?.get(id)].includes(resting?.shown ?? ''));
  return html`<svg
    class="drawing"
    width=${width}
    height=${height}
    viewBox="0 0 ${width} ${height}"
    @pointermove=${(event: PointerEvent) => handlers.hover?.(one, event)}
    @pointerleave=${() => handlers.leave?.()}
    @click=${(event: MouseEvent) => handlers.press?.(one, event)}
  >
    <g aria-hidden="true">
      ${one.moments?.map(moment)}${chart.view(one, look, active?.id)}${one.callouts?.map(callout)}${one.noteMarkers?.map(noteMarker)}${points.map((point) => [point.corrected && point.box ? corner(point.box) : nothing, point.box && signs?.isMarked(point) ? outline(point.box) : nothing])}
    </g>
    ${parts.points?.(one, parts) ?? nothing}
  </svg>`;
}

/** The outline of a mark that belongs to what is pinned in a linked chart. */
const outline = ({x, y, width, height}: Box): SVGTemplateResult =>
  svg`<rect class="linked" x=${x - 2} y=${y - 2} width=${width + 4} height=${height + 4} rx="2"></rect>`;

/** The corner sign of a mark that was corrected lately. */
const corner = ({x, y, width}: Box): SVGTemplateResult =>
  svg`<path class="corner" d="M${x + width - 9},${y}h9v9z"></path>`;
