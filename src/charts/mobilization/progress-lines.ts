import {isCounted, rank} from '../../data/estimate.js';
import type {Claim} from '../../datasets/mobilization.js';
import type {Label} from '../../model/pieces.js';
import {textWidth} from '../../model/text-width.js';
import {wrap} from '../../model/wrap.js';
import type {Context} from './context.js';
import {overlaps, type Area} from './room.js';
import type {Line} from './scene.js';
import type {TimeAxis} from './time-axis.js';

/** No other figure follows the words of the official target on its line. */
const APART = 36;
const LINE = 18;

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

/** The official target across all of it, with its words at the first place where they lie on nothing. */
export function targetOf(
  official: Claim,
  axis: TimeAxis,
  at: (value: number) => number,
  width: number,
  {say, words}: Context,
  drawn: readonly Area[],
): {labels: readonly Label[]; areas: readonly Area[]; lines: readonly Line[]} {
  const y = at(rank(official.figure));
  const text = say.officialTarget(words.amount(rank(official.figure)));
  const places = [[text], wrap(text, 0.7 * textWidth(text, 14, 600), 14, 600)].flatMap((lines) => {
    const right = axis.left + Math.max(...lines.map((line) => textWidth(line, 14, 600)));
    return [y - 2 - LINE * lines.length, y + 2].map((top) => ({
      lines,
      area: {left: axis.left, right, top, bottom: top + LINE * lines.length},
    }));
  });
  const free = places.map(({area}) => overlaps(area, drawn));
  const place = places[free.indexOf(Math.min(...free))]!;
  const labels = place.lines.map((line, i): Label => ({
    x: axis.left,
    y: place.area.top + 13 + LINE * i,
    text: line,
    role: 'name',
    anchor: 'start',
  }));
  const d =
    axis.later === undefined
      ? `M${axis.left},${y}H${width}`
      : `M${axis.left},${y}H${axis.end}M${axis.later},${y}H${width}`;
  return {
    labels,
    areas: [
      {...place.area, right: place.area.right + APART},
      {left: axis.left, right: width, top: y - 1, bottom: y + 1},
    ],
    lines: [{d, role: 'official'}],
  };
}
