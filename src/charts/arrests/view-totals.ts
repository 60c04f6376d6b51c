import {nothing, svg, type SVGTemplateResult} from 'lit';
import type {Look, PointId} from '../../model/contract.js';
import {SUM_SQUARE, TOTAL_DOT} from '../../model/marks.js';
import {slicesAbove} from '../../view/marks.js';
import {label, rule} from '../../view/pieces.js';
import type {TotalsScene} from './scene.js';
import {totalDot, type SceneViews} from './view.js';

/** Dots on steps, the hollow square of the sum, brackets in their rail. */
function totals(scene: TotalsScene, _look: Look, active?: PointId): SVGTemplateResult {
  const edge = (point: PointId): string => (point === active ? 'active' : '');
  return svg`
  ${scene.rules.map(rule)}
  ${scene.ticks.map((x) => svg`<path class="rule base" d="M${x},${scene.axis}v5"></path>`)}
  <path class="steps-between" d=${scene.between}></path>
  <path class="steps" d=${scene.steps}></path>
  ${scene.brackets.map(({x1, x2, y, point}) => svg`<path class="bracket ${edge(point)}" d="M${x1},${y - 6}v12M${x1},${y}H${x2}M${x2},${y - 6}v12"></path>`)}
  ${scene.dots.map(({x, y, open, point}) => svg`<g class=${edge(point)}>${totalDot(x, y)}${open ? slicesAbove(x, y, TOTAL_DOT / 2) : nothing}</g>`)}
  ${scene.sums.map(({x, y}) => svg`<rect class="sum" x=${x - SUM_SQUARE / 2} y=${y - SUM_SQUARE / 2} width=${SUM_SQUARE} height=${SUM_SQUARE}></rect>`)}
  ${scene.labels.map(label)}`;
}

export const views: SceneViews = {totals};
