import {nothing, svg, type SVGTemplateResult} from 'lit';
import type {Look, PointId, InlineDrawing} from '../../model/contract.js';
import {label, rule} from '../../view/primitives.js';
import {pointMark} from '../../view/dot.js';
import type {CrossingsScene} from './scene.js';

/** One drawing of the chart of crossings. */
export const view = (
  {scene: {chosen, rules, lines, marks, labels}}: InlineDrawing<CrossingsScene>,
  look: Look,
  active?: PointId,
): SVGTemplateResult => svg`
  ${chosen ? svg`<rect class="chosen-day" x=${chosen.x} y=${chosen.y} width=${chosen.width} height=${chosen.height}></rect>` : nothing}
  ${rules.map(rule)}
  ${lines.map(({d, role}) => svg`<path class="rule ${role}" d=${d}></path>`)}
  ${marks.map((mark) => pointMark(mark, look, active !== undefined && mark.point === active))}
  ${labels.map(label)}`;
