import {nothing, svg, type SVGTemplateResult} from 'lit';
import type {Look, PointId, Track} from '../../model/contract.js';
import {SUM_SQUARE, TOTAL_DOT} from '../../model/marks.js';
import {bar, slicesAbove} from '../../view/marks.js';
import {circle, label, rule} from '../../view/pieces.js';
import type {ArrestsScene, DaysScene, RowScene, SampleScene, TotalsScene} from './scene.js';
import {mapView} from './view-map.js';

/** One drawing of the chart of arrests. */
export function arrestsView({scene}: Track<ArrestsScene>, look: Look, active?: PointId): SVGTemplateResult {
  switch (scene.kind) {
    case 'days':
      return days(scene, look, active);
    case 'totals':
      return totals(scene, active);
    case 'row':
      return row(scene, look);
    case 'sample':
      return sample(scene, look);
    case 'map':
      return mapView(scene, active);
  }
}

const edge = (isActive: boolean): string => (isActive ? 'active' : '');

const days = ({rules, bars, labels, circles}: DaysScene, look: Look, active?: PointId): SVGTemplateResult => svg`
  ${rules.map(rule)}
  ${bars.map((one) => svg`<g class=${edge(one.point === active)}>${bar(one, look, one.rest)}</g>`)}
  ${labels.map(label)}
  ${circles.map(circle)}`;

const totals = (scene: TotalsScene, active?: PointId): SVGTemplateResult => svg`
  ${scene.rules.map(rule)}
  ${scene.ticks.map((x) => svg`<path class="rule base" d="M${x},${scene.axis}v5"></path>`)}
  <path class="steps-between" d=${scene.between}></path>
  <path class="steps" d=${scene.steps}></path>
  ${scene.brackets.map(({x1, x2, y, point}) => svg`<path class="bracket ${edge(point === active)}" d="M${x1},${y - 6}v12M${x1},${y}H${x2}M${x2},${y - 6}v12"></path>`)}
  ${scene.dots.map(({x, y, open, point}) => svg`<g class=${edge(point === active)}>${totalDot(x, y)}${open ? slicesAbove(x, y, TOTAL_DOT / 2) : nothing}</g>`)}
  ${scene.sums.map(({x, y}) => sumSquare(x, y))}
  ${scene.labels.map(label)}`;

const totalDot = (x: number, y: number): SVGTemplateResult =>
  svg`<circle class="dot" cx=${x} cy=${y} r=${TOTAL_DOT / 2}></circle>`;
const sumSquare = (x: number, y: number): SVGTemplateResult =>
  svg`<rect class="sum" x=${x - SUM_SQUARE / 2} y=${y - SUM_SQUARE / 2} width=${SUM_SQUARE} height=${SUM_SQUARE}></rect>`;
const ownTotalDot = (x: number, y: number): SVGTemplateResult =>
  svg`<circle class="dot on-bar" cx=${x} cy=${y} r=${TOTAL_DOT / 2}></circle>`;

const row = ({bar: mark, ownTotal, labels}: RowScene, look: Look): SVGTemplateResult => svg`
  ${mark ? bar(mark, look) : nothing}
  ${mark && ownTotal !== undefined ? ownTotalDot(ownTotal, mark.y + mark.height / 2) : nothing}
  ${labels.map(label)}`;

function sample({sign}: SampleScene, look: Look): SVGTemplateResult {
  const mark = {
    kind: 'bar',
    x: 1,
    y: 1,
    width: 12,
    height: 12,
    grows: 'right',
    open: false,
    maybe: 0,
    part: false,
    unfinished: false,
    withheld: false,
  } as const;
  switch (sign) {
    case 'at-least':
      return bar({...mark, open: true}, look);
    case 'possible':
      return bar({...mark, width: 22, maybe: 12}, look);
    case 'part':
      return bar({...mark, width: 24, part: true}, look);
    case 'unfinished':
      return bar({...mark, unfinished: true}, look);
    case 'withheld':
      return bar({...mark, width: 24, withheld: true}, look);
    case 'none':
      return svg`<path class="rule unknown" d="M0,12.5H26"></path>`;
    case 'total':
      return totalDot(13, 7);
    case 'sum':
      return sumSquare(13, 7);
    case 'own-total':
      return svg`${bar({...mark, width: 16}, look)}${ownTotalDot(19, 7)}`;
  }
}
