import {svg, type SVGTemplateResult} from 'lit';
import type {Look, PointId} from '../../model/contract.js';
import {label} from '../../view/pieces.js';
import type {MapScene} from './scene.js';
import type {SceneViews} from './view.js';

/** Dots by city over the boundaries, small ones on top, with the key of rings. */
const map = (scene: MapScene, _look: Look, active?: PointId): SVGTemplateResult => svg`
  <path class="land-rest" d=${scene.neighbours}></path>
  <path class="land" d=${scene.country}></path>
  <path class="border" d=${scene.borders}></path>
  ${scene.dots.map(({x, y, r, hollow, point}) => svg`<circle class="city${hollow ? ' hollow' : ''}${point === active ? ' active' : ''}" cx=${x} cy=${y} r=${r}></circle>`)}
  ${scene.ring.map(
    ({x, y, r, text, line}) => svg`
    <circle class="ring-key" cx=${x} cy=${y} r=${r}></circle>
    <path class="ring-key" d="M${x},${y - r}H${line}"></path>
    <text class="text axis start" x=${line + 4} y=${y - r + 5}>${text}</text>`,
  )}
  ${scene.labels.map(label)}`;

export const views: SceneViews = {map};
