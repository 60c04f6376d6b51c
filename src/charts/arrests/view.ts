import {nothing, svg, type SVGTemplateResult} from 'lit';
import type {Look, PointId} from '../../model/contract.js';
import {OFFICIAL, SUM_SQUARE, TOTAL_DOT, TRAIL} from '../../model/marks/bar.js';
import {bar, slicesAbove} from '../../view/bar.js';
import {label, rule} from '../../view/primitives.js';
import type {CountBar} from '../../model/marks/bar-row.js';
import type {ArrestsScene, CountDot, CountsScene, DaysScene, MapScene, RowScene, TotalsScene} from './scene.js';

/** One drawing; `active` is the active point. */
export function drawScene(scene: ArrestsScene, look: Look, active?: PointId): SVGTemplateResult {
  switch (scene.kind) {
    case 'days':
      return days(scene, look, active);
    case 'totals':
      return totals(scene, active);
    case 'row':
      return row(scene, look);
    case 'map':
      return map(scene, active);
    case 'counts':
      return counts(scene, active);
  }
}

const classOf = (point: PointId, active: PointId | undefined): string => (point === active ? 'active' : '');

const days = ({rules, bars, labels}: DaysScene, look: Look, active?: PointId): SVGTemplateResult => svg`
  ${rules.map(rule)}
  ${bars.map((one) => svg`<g class=${classOf(one.point, active)}>${countBar(one, look, one.rest)}</g>`)}
  ${labels.map(label)}`;

/** A bar with the ticks of its earlier counts and of the official one. */
function countBar(mark: CountBar, look: Look, rest = false): SVGTemplateResult {
  const {x, y, width, height, trail, official, grows} = mark;
  const plain = bar(mark, look, rest);
  if (trail.length === 0 && official === undefined) return plain;
  const isUp = grows === 'up';
  const ticks = trail.map((at) =>
    isUp
      ? `M${x + width + TRAIL.gap},${at}h${TRAIL.length}`
      : `M${at},${y + height + TRAIL.gapUnder}v${TRAIL.lengthUnder}`,
  );
  const across = isUp
    ? `M${x - OFFICIAL},${official}h${width + 2 * OFFICIAL}`
    : `M${official},${y - OFFICIAL}v${height + 2 * OFFICIAL}`;
  return svg`${plain}
    ${trail.length > 0 ? svg`<path class="trail" d=${ticks.join('')}></path>` : nothing}
    ${official === undefined ? nothing : svg`<path class="official-edge" d=${across}></path><path class="official" d=${across}></path>`}`;
}

const row = ({bar: mark, rest, ownTotal, labels}: RowScene, look: Look): SVGTemplateResult => svg`
  ${mark ? countBar(mark, look, rest) : nothing}
  ${mark && ownTotal !== undefined ? ownTick(ownTotal, mark) : nothing}
  ${labels.map(label)}`;

/** The total that the counter published itself: a line with ends, so that it is not taken for the official count. */
const ownTick = (x: number, {y, height}: CountBar): SVGTemplateResult => {
  const [top, down] = [y - OFFICIAL, height + 2 * OFFICIAL];
  return svg`<path class="official-edge" d="M${x},${top}v${down}"></path>
    <path class="official" d="M${x},${top}v${down}M${x - 3},${top}h6M${x - 3},${top + down}h6"></path>`;
};

const totalDot = (x: number, y: number): SVGTemplateResult =>
  svg`<circle class="dot" cx=${x} cy=${y} r=${TOTAL_DOT / 2}></circle>`;

/** Dots on steps, the hollow square of the sum, brackets under them. */
const totals = (scene: TotalsScene, active?: PointId): SVGTemplateResult => svg`
  ${scene.rules.map(rule)}
  ${scene.ticks.map((x) => svg`<path class="rule base" d="M${x},${scene.axis}v5"></path>`)}
  <path class="steps-between" d=${scene.between}></path>
  <path class="steps" d=${scene.steps}></path>
  ${scene.brackets.map(({x1, x2, y, point}) => svg`<path class="bracket ${classOf(point, active)}" d="M${x1},${y - 6}v12M${x1},${y}H${x2}M${x2},${y - 6}v12"></path>`)}
  ${scene.dots.map(({x, y, open, point}) => svg`<g class=${classOf(point, active)}>${totalDot(x, y)}${open ? slicesAbove(x, y, TOTAL_DOT / 2) : nothing}</g>`)}
  ${scene.sums.map(({x, y}) => svg`<rect class="sum" x=${x - SUM_SQUARE / 2} y=${y - SUM_SQUARE / 2} width=${SUM_SQUARE} height=${SUM_SQUARE}></rect>`)}
  ${scene.labels.map(label)}`;

/** Dots by city over the boundaries, small ones on top, with the legend of circles. */
const map = (scene: MapScene, active?: PointId): SVGTemplateResult => svg`
  <path class="land-rest" d=${scene.neighbours}></path>
  <path class="land" d=${scene.country}></path>
  <path class="border" d=${scene.borders}></path>
  ${scene.dots.map(({x, y, r, hollow, point}) => svg`<circle class="city${hollow ? ' hollow' : ''}${point === active ? ' active' : ''}" cx=${x} cy=${y} r=${r}></circle>`)}
  ${scene.ring.map(
    ({x, y, r, text, line, level}) => svg`
    <circle class="ring-key" cx=${x} cy=${y} r=${r}></circle>
    <path class="ring-key" d="M${x},${y - r}L${line - 12},${level}H${line}"></path>
    <text class="text axis start" x=${line + 4} y=${level + 5}>${text}</text>`,
  )}
  ${scene.labels.map(label)}`;

const BAND = 7;
const COUNT_RADIUS = TOTAL_DOT / 2;

/** Counts over the hours: bands, steps, dots, arrows of falls. */
const counts = (scene: CountsScene, active?: PointId): SVGTemplateResult => svg`
  ${scene.rules.map(rule)}
  ${scene.midnights.map(({x, y1, y2}) => svg`<path class="midnight" d="M${x},${y1}V${y2}"></path>`)}
  ${scene.ticks.map((x) => svg`<path class="rule base" d="M${x},${scene.base}v5"></path>`)}
  ${scene.bands.map(({x1, x2, y}) => svg`<rect class="hour-band" x=${x1} y=${y - BAND / 2} width=${x2 - x1} height=${BAND}></rect>`)}
  <path class="count-steps" d=${scene.steps}></path>
  ${scene.falls.map(({x, y1, y2}) => svg`<path class="fall" d="M${x},${y1}V${y2 - 5}"></path><path class="fall-head" d="M${x - 5},${y2 - 7}h10L${x},${y2}Z"></path>`)}
  ${scene.dots.map((dot) => svg`<g class=${classOf(dot.point, active)}>${dot.open ? slicesAbove(dot.x, dot.y, COUNT_RADIUS) : nothing}${countDot(dot)}</g>`)}
  ${scene.labels.map(label)}`;

function countDot({x, y, hollow, square}: CountDot): SVGTemplateResult {
  const r = hollow ? COUNT_RADIUS - 1 : COUNT_RADIUS;
  const name = hollow ? 'count hollow' : 'count';
  return square
    ? svg`<rect class=${name} x=${x - r + 0.5} y=${y - r + 0.5} width=${2 * r - 1} height=${2 * r - 1}></rect>`
    : svg`<circle class=${name} cx=${x} cy=${y} r=${r}></circle>`;
}
