import {nothing, svg, type SVGTemplateResult} from 'lit';
import type {Look, PointId} from '../../model/contract.js';
import {OFFICIAL, TOTAL_DOT, TRAIL} from '../../model/marks.js';
import {bar} from '../../view/marks.js';
import {label} from '../../view/pieces.js';
import type {ArrestsScene, CountBar, RowScene} from './scene.js';

/** How each kind of scene is drawn; `active` is the point a reader rests on. */
export type SceneViews = {
  readonly [Kind in ArrestsScene['kind']]?: (
    scene: Extract<ArrestsScene, {kind: Kind}>,
    look: Look,
    active?: PointId,
  ) => SVGTemplateResult;
};

export const totalDot = (x: number, y: number, name = 'dot'): SVGTemplateResult =>
  svg`<circle class=${name} cx=${x} cy=${y} r=${TOTAL_DOT / 2}></circle>`;

/** A bar with the ticks of its earlier counts and of the official one. */
export function countBar(mark: CountBar, look: Look, rest = false): SVGTemplateResult {
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
  ${mark && ownTotal !== undefined ? totalDot(ownTotal, mark.y + mark.height / 2, 'dot on-bar') : nothing}
  ${labels.map(label)}`;

export const views: SceneViews = {row};
