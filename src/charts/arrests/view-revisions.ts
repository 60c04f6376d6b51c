import {nothing, svg, type SVGTemplateResult} from 'lit';
import type {Look, PointId} from '../../model/contract.js';
import {TOTAL_DOT} from '../../model/marks.js';
import {slicesAbove} from '../../view/marks.js';
import {label, rule} from '../../view/pieces.js';
import type {CountDot, CountsScene} from './scene.js';
import type {SceneViews} from './view.js';

const BAND = 7;
const R = TOTAL_DOT / 2;

/** Counts over the hours: bands, steps, dots, arrows of falls. */
const counts = (scene: CountsScene, _look: Look, active?: PointId): SVGTemplateResult => svg`
  ${scene.rules.map(rule)}
  ${scene.midnights.map(({x, y1, y2}) => svg`<path class="midnight" d="M${x},${y1}V${y2}"></path>`)}
  ${scene.ticks.map((x) => svg`<path class="rule base" d="M${x},${scene.base}v5"></path>`)}
  ${scene.bands.map(({x1, x2, y}) => svg`<rect class="hour-band" x=${x1} y=${y - BAND / 2} width=${x2 - x1} height=${BAND}></rect>`)}
  <path class="count-steps" d=${scene.steps}></path>
  ${scene.falls.map(({x, y1, y2}) => svg`<path class="fall" d="M${x},${y1}V${y2 - 5}"></path><path class="fall-head" d="M${x - 5},${y2 - 7}h10L${x},${y2}Z"></path>`)}
  ${scene.dots.map((dot) => svg`<g class=${dot.point === active ? 'active' : ''}>${dot.open ? slicesAbove(dot.x, dot.y, R) : nothing}${mark(dot)}</g>`)}
  ${scene.labels.map(label)}`;

function mark({x, y, hollow, square}: CountDot): SVGTemplateResult {
  const r = hollow ? R - 1 : R;
  const name = hollow ? 'count hollow' : 'count';
  return square
    ? svg`<rect class=${name} x=${x - r + 0.5} y=${y - r + 0.5} width=${2 * r - 1} height=${2 * r - 1}></rect>`
    : svg`<circle class=${name} cx=${x} cy=${y} r=${r}></circle>`;
}

export const views: SceneViews = {counts};
