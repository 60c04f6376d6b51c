import {svg, type SVGTemplateResult} from 'lit';
import type {Look, PointId, InlineDrawing} from '../../model/contract.js';
import {label, rule} from '../../view/primitives.js';
import type {Band, Mark, TimelineScene} from './scene.js';

/** Shapes of the symbols around their centre, 10 to 11 px. */
const SHAPES: Readonly<Record<Mark['sign'], {readonly d: string; readonly fill: '' | ' hollow' | ' cross'}>> = {
  disc: {d: 'M-5,0A5,5 0 1 1 5,0A5,5 0 1 1-5,0Z', fill: ''},
  ring: {d: 'M-4.2,0A4.2,4.2 0 1 1 4.2,0A4.2,4.2 0 1 1-4.2,0Z', fill: ' hollow'},
  square: {d: 'M-4.7-4.7H4.7V4.7H-4.7Z', fill: ''},
  box: {d: 'M-4-4H4V4H-4Z', fill: ' hollow'},
  up: {d: 'M0-5.2L5.5,4.4H-5.5Z', fill: ''},
  down: {d: 'M0,5.2L5.5-4.4H-5.5Z', fill: ''},
  cross: {d: 'M-4-4L4,4M4-4L-4,4', fill: ' cross'},
};

/** One drawing of the timeline: the lanes, or the symbol of one event. */
export const timelineView = (
  {scene}: InlineDrawing<TimelineScene>,
  _look: Look,
  active?: PointId,
): SVGTemplateResult => svg`
  ${scene.bands.map(band)}
  ${scene.rules.map(rule)}
  ${scene.marks.map((one) => mark(one, active !== undefined && one.point === active))}
  ${scene.labels.map(label)}`;

const mark = ({x, y, sign}: Mark, isActive: boolean): SVGTemplateResult => {
  const {d, fill} = SHAPES[sign];
  return svg`<path class="sign${fill}${isActive ? ' active' : ''}" transform="translate(${x},${y})" d=${d}></path>`;
};

const band = ({x, y, width, height}: Band): SVGTemplateResult => svg`
  <rect class="chosen-day" x=${x} y=${y} width=${width} height=${height}></rect>
  <rect class="chosen-foot" x=${x} y=${y + height - 1} width=${width} height="3"></rect>`;
