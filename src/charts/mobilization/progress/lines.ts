import {isCounted, rank} from '../../../data/estimate.js';
import type {Claim} from '../../../datasets/mobilization.js';
import type {Box} from '../../../model/contract.js';
import type {Label} from '../../../model/marks/primitives.js';
import {textWidth} from '../../../model/labels/text-width.js';
import {wrap} from '../../../model/labels/wrap.js';
import type {Context} from '../context.js';
import type {Line} from '../scene.js';
import type {TimeAxis} from './axis.js';
import {overlaps} from './labels.js';

/** No other figure follows the words of the official target on its line, px. */
const APART = 36;
const LINE = 18;

interface Step {
  readonly d: string;
  readonly box: Box;
}

/** What officials said holds until they say something else. */
export function stepsOf(axis: TimeAxis, at: (value: number) => number): readonly Step[] {
  const officials = axis.before.filter(({source, figure}) => source.kind === 'official' && isCounted(figure));
  return officials.slice(1).flatMap((to, i): readonly Step[] => {
    const from = officials[i]!;
    const [x1, x2, y1, y2] = [axis.at(from), axis.at(to), at(rank(from.figure)), at(rank(to.figure))];
    return [
      {d: `M${x1},${y1}H${x2}`, box: {x: x1, y: y1 - 1, width: x2 - x1, height: 2}},
      {d: `V${y2}`, box: {x: x2 - 1, y: Math.min(y1, y2), width: 2, height: Math.abs(y2 - y1)}},
    ];
  });
}

/** The official target across all of it, with its words at the first place where they lie on nothing. */
export function targetOf(
  official: Claim,
  axis: TimeAxis,
  at: (value: number) => number,
  width: number,
  {say, words}: Context,
  drawn: readonly Box[],
): {readonly labels: readonly Label[]; readonly boxes: readonly Box[]; readonly lines: readonly Line[]} {
  const {left, end, later} = axis;
  const y = at(rank(official.figure));
  const text = say.officialTarget(words.amount(rank(official.figure)));
  const places = [[text], wrap(text, 0.7 * textWidth(text, 14, 600), 14, 600)].flatMap((lines) => {
    const size = {width: Math.max(...lines.map((line) => textWidth(line, 14, 600))), height: LINE * lines.length};
    return [y - 2 - size.height, y + 2].map((top) => ({lines, box: {x: left, y: top, ...size}}));
  });
  const taken = places.map(({box}) => overlaps(box, drawn));
  const {lines, box} = places[taken.indexOf(Math.min(...taken))]!;
  return {
    labels: lines.map((line, i) => ({
      ...{x: left, y: box.y + 13 + LINE * i, text: line},
      ...{role: 'name', anchor: 'start'},
    })),
    boxes: [
      {...box, width: box.width + APART},
      {x: left, y: y - 1, width: width - left, height: 2},
    ],
    lines: [
      {
        d: later === undefined ? `M${left},${y}H${width}` : `M${left},${y}H${end}M${later},${y}H${width}`,
        role: 'official',
      },
    ],
  };
}
