import {nothing, svg, type SVGTemplateResult} from 'lit';
import type {Look, PointId, Track} from '../../model/contract.js';
import {label, rule} from '../../view/pieces.js';
import {pointMark} from '../../view/point-mark.js';
import type {ClaimsScene, Line} from './scene.js';

/** One drawing of the chart of claims. */
export const mobilizationView = ({scene}: Track<ClaimsScene>, look: Look, active?: PointId): SVGTemplateResult => svg`
  ${scene.rules.map(rule)}
  ${scene.lines.map(line)}
  ${scene.marks.map((mark) => pointMark(mark, look, active !== undefined && mark.point === active))}
  ${scene.labels.map(label)}`;

/** The official figure has paper on both sides, so that it is told from what it crosses. */
const line = ({d, role}: Line): SVGTemplateResult => svg`
  ${role === 'official' ? svg`<path class="official-edge" d=${d}></path>` : nothing}
  <path class="rule ${role}" d=${d}></path>`;
