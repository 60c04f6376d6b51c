import {nothing, svg, type SVGTemplateResult} from 'lit';
import type {Look, PointId, InlineDrawing} from '../../model/contract.js';
import {label, rule} from '../../view/primitives.js';
import {pointMark} from '../../view/dot.js';
import type {ClaimsScene, Line, Tag} from './scene.js';

/** One drawing of the chart of claims. */
export const view = ({scene}: InlineDrawing<ClaimsScene>, look: Look, active?: PointId): SVGTemplateResult => svg`
  ${scene.rules.map(rule)}
  ${scene.lines.map(line)}
  ${scene.marks.map((mark) => pointMark(mark, look, active !== undefined && mark.point === active))}
  ${scene.labels.map(label)}
  ${scene.tags?.map(tag) ?? nothing}`;

/** The official line has a paper-coloured edge on both sides, so that it stands out from what it crosses. */
const line = ({d, role}: Line): SVGTemplateResult => svg`
  ${role === 'official' ? svg`<path class="official-edge" d=${d}></path>` : nothing}
  <path class="rule ${role}" d=${d}></path>`;

const tag = ({x, y, width, height, textX, lines}: Tag): SVGTemplateResult => svg`
  <rect class="tag-edge" x=${x + 0.5} y=${y + 0.5} width=${width - 1} height=${height - 1}></rect>
  ${lines.map((one) => svg`<text class="text tag-text" x=${textX} y=${one.y}>${one.text}</text>`)}`;
