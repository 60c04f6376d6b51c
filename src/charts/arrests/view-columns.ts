import {svg, type SVGTemplateResult} from 'lit';
import type {Look, PointId} from '../../model/contract.js';
import {circle, label, rule} from '../../view/pieces.js';
import type {DaysScene} from './scene.js';
import {countBar, type SceneViews} from './view.js';

const days = ({rules, bars, labels, circles}: DaysScene, look: Look, active?: PointId): SVGTemplateResult => svg`
  ${rules.map(rule)}
  ${bars.map((one) => svg`<g class=${one.point === active ? 'active' : ''}>${countBar(one, look, one.rest)}</g>`)}
  ${labels.map(label)}
  ${circles.map(circle)}`;

export const views: SceneViews = {days};
