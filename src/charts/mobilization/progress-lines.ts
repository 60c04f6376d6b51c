import {isCounted, rank} from '../../data/estimate.js';
import type {Claim} from '../../datasets/mobilization.js';
import type {Label} from '../../model/pieces.js';
import {textWidth} from '../../model/text-width.js';
import type {Context} from './context.js';
import type {Area} from './room.js';
import type {Line} from './scene.js';
import type {TimeAxis} from './time-axis.js';

/** No other figure follows the words of the official target on its line. */
const APART = 48;

interface Step {
  readonly d: string;
  readonly area: Area;
}

/** What officials said holds until they say something else. */
export function stepsOf(axis: TimeAxis, at: (value: number) => number): readonly Step[] {
  const officials = axis.before.filter(({source, figure}) => source.kind === 'official' && isCounted(figure));
  return officials.slice(1).flatMap((claim, i): readonly Step[] => {
    const [from, to] = [officials[i]!, claim];
    const [x1, x2, y1, y2] = [axis.at(from), axis.at(to), at(rank(from.figure)), at(rank(to.figure))];
    return [
      {d: `M${x1},${y1}H${x2}`, area: {left: x1, right: x2, top: y1 - 1, bottom: y1 + 1}},
      {d: `V${y2}`, area: {left: x2 - 1, right: x2 + 1, top: Math.min(y1, y2), bottom: Math.max(y1, y2)}},
    ];
  });
}

/** The official target across all of it, with its words at the start. */
export function targetOf(
  official: Claim,
  axis: TimeAxis,
  at: (value: number) => number,
  width: number,
  {say, words}: Context,
): {label: Label; area: Area; across: Area; lines: readonly Line[]} {
  const y = at(rank(official.figure));
  const label: Label = {
    x: axis.left,
    y: y - 7,
    text: say.officialTarget(words.amount(rank(official.figure))),
    role: 'name',
    anchor: 'start',
  };
  const area = {left: label.x, right: label.x + textWidth(label.text, 14, 600) + APART, top: y - 20, bottom: y - 2};
  const d =
    axis.later === undefined
      ? `M${axis.left},${y}H${width}`
      : `M${axis.left},${y}H${axis.end}M${axis.later},${y}H${width}`;
  return {
    label,
    area,
    across: {left: axis.left, right: width, top: y - 1, bottom: y + 1},
    lines: [{d, role: 'official'}],
  };
}
