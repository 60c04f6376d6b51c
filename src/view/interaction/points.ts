import {nothing, svg, type SVGTemplateResult} from 'lit';
import type {Box, Drawing, DrawnPoint} from '../../model/contract.js';
import type {PlotParts} from '../handlers.js';

/** The points of a drawing: one Tab stop, arrow keys move inside. And the focus ring. Points that a list has too are only for the pointer. */
export function points(one: Drawing<unknown, DrawnPoint>, parts: PlotParts): SVGTemplateResult {
  if (one.twins)
    return svg`<g aria-hidden="true">${one.points.map(({id, box}) => svg`<g data-twin=${id}>${hit(box)}</g>`)}</g>`;
  const told = one.points.filter(({sentence}) => sentence !== '');
  const ringed = one.points.find(({id}) => id === parts.resting?.ringed);
  return svg`${
    told.length > 0
      ? svg`<g role="list" aria-label=${one.heading ?? parts.marks}>${told.map((point) => mark(one, point, parts))}</g>`
      : nothing
  }
  ${ringed?.box ? ring(ringed.box) : nothing}`;
}

const mark = (
  one: Drawing<unknown, DrawnPoint>,
  {id, sentence, box}: DrawnPoint,
  {handlers, resting}: PlotParts,
): SVGTemplateResult => svg`
  <g role="listitem">
    <g class="point" role="graphics-symbol img" aria-label=${sentence} tabindex=${resting?.stopOf(one) === id ? 0 : -1} data-point=${id}
      @focus=${(event: FocusEvent) => handlers.focus?.(id, event)} @blur=${() => handlers.blur?.()}
      @keydown=${(event: KeyboardEvent) => handlers.key?.(one, id, event)}>
      ${hit(box)}
    </g>
  </g>`;

const hit = (box?: Box): SVGTemplateResult =>
  svg`<rect class="hit" x=${box?.x ?? 0} y=${box?.y ?? 0} width=${box?.width ?? 0} height=${box?.height ?? 0}></rect>`;

/** The focus ring: a dark and a light line, 2 px from the point; the last child, so that nothing covers it. */
function ring({x, y, width, height}: Box): SVGTemplateResult {
  const rect = (name: string, away: number): SVGTemplateResult =>
    svg`<rect class=${name} x=${x - away} y=${y - away} width=${width + 2 * away} height=${height + 2 * away}></rect>`;
  return svg`<g class="ring" aria-hidden="true">${rect('ring-outer', 5)}${rect('ring-inner', 3)}</g>`;
}

/** Styles of the points over a drawing and of the focus ring; they load with the points. */
export const pointsStyles = `
.hit { fill: none; pointer-events: all; }
.point { outline: none; }
.ring-outer, .ring-inner { fill: none; stroke-width: 2px; pointer-events: none; }
.ring-outer { stroke: var(--_focus-out); }
.ring-inner { stroke: var(--_focus-in); }
`;
