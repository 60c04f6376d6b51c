import {svg, type SVGTemplateResult} from 'lit';
import type {Look, PointId, Track} from '../../model/contract.js';
import {label} from '../../view/pieces.js';
import type {PositionsScene, SquaresScene} from './scene.js';
import {mapView} from './view-map.js';
import {badge, plate, square} from './view-square.js';

/** One drawing of the chart of positions. */
export function positionsView({scene}: Track<PositionsScene>, look: Look, active?: PointId): SVGTemplateResult {
  switch (scene.kind) {
    case 'badge':
      return badge(scene.badge, look);
    case 'squares':
      return squares(scene, look, active);
    case 'map':
      return mapView(scene, look, active);
    case 'time':
      return scene.view(scene, look, active);
  }
}

const squares = (scene: SquaresScene, look: Look, active?: PointId): SVGTemplateResult => svg`
  ${scene.squares.map((one) => square(one, look, active))}
  ${scene.badges?.map((one) => badge(one, look))}
  ${scene.labels.map(label)}
  ${scene.plates?.map(plate)}`;
