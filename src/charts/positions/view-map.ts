import {nothing, svg, type SVGTemplateResult} from 'lit';
import type {Look, PointId} from '../../model/contract.js';
import {label} from '../../view/pieces.js';
import type {MapScene} from './scene.js';
import {northOf, textureOf} from './view-patterns.js';
import {plate, square} from './view-square.js';

type Member = MapScene['members'][number];

/** Members in their stance, from the quiet edges to the strong ones; codes and squares over them. */
export function mapView(scene: MapScene, look: Look, active?: PointId): SVGTemplateResult {
  const weight = ({stance, old}: Member): number => (old ? 2 : stance === 'none' ? 0 : 1);
  const members = [...scene.members].sort((a, b) => weight(a) - weight(b));
  const chosen = members.find(({point}) => point === active);
  return svg`
    <path class="land" d=${scene.land}></path>
    <path class="land-border" d=${scene.borders}></path>
    ${members.map((one) => member(one, look))}
    ${scene.north ? svg`<path class="north" fill=${northOf(look)} d=${scene.north}></path>` : nothing}
    ${chosen ? svg`<path class="member-active" d=${chosen.path}></path>` : nothing}
    ${scene.lines.map((d) => svg`<path class="leader-halo" d=${d}></path><path class="name-line" d=${d}></path>`)}
    ${scene.leaders.map(
      ({x1, y1, x2, y2}) => svg`
      <path class="leader-halo" d="M${x1},${y1}L${x2},${y2}"></path>
      <path class="leader" d="M${x1},${y1}L${x2},${y2}"></path>
      <circle class="leader-end" cx=${x2} cy=${y2} r="1.8"></circle>`,
    )}
    ${scene.leaders.map(
      (one) => svg`
      <rect class="paper" x=${one.square.x - 1} y=${one.square.y - 1} width=${one.square.size + 2} height=${one.square.size + 2}></rect>
      ${square(one.square, look, active)}`,
    )}
    ${scene.labels.map(label)}
    ${scene.chips.map(
      ({x, y, code}) => svg`
      <rect class="chip" x=${x - 11} y=${y - 8} width="22" height="16" rx="1"></rect>
      <text class="code small middle on-none" x=${x} y=${y + 4.5}>${code}</text>`,
    )}
    ${scene.plates.map(plate)}`;
}

function member(one: Member, look: Look): SVGTemplateResult {
  const {stance, old, path} = one;
  const texture = textureOf(one, 'map', look);
  const edge = old ? `member-old edge-${stance}` : stance === 'none' ? 'member-none' : 'member';
  return svg`<path class="${edge}${texture ? '' : old ? ' paper' : ` s-${stance}`}" fill=${texture ?? nothing} d=${path}></path>`;
}
