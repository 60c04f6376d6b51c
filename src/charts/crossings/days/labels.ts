import {max, min} from 'd3';
import {isCounted} from '../../../data/estimate.js';
import type {Box} from '../../../model/contract.js';
import {boxOfMark} from '../../../model/figure-mark.js';
import {tenth} from '../../../model/frame.js';
import type {PointMark} from '../../../model/point-marks.js';
import type {Label} from '../../../model/pieces.js';
import {boxOfLabel, Spread} from '../../../model/spread.js';
import type {Context} from '../context.js';
import {certain, numberOf, type Figure} from '../figures.js';

/** So many dots have each their value. */
const FEW = 6;
/** In a panel of more, so many of them. */
const MOST = 10;

/** A mark with the figure it stands for. */
export interface Placed {
  readonly figure: Figure;
  readonly mark: PointMark;
}

/** Values beside dots, where they lie on nothing: of many dots the highest, the lowest, the last and what is not exact. */
export function valueLabels(
  placed: readonly Placed[],
  taken: readonly Label[],
  lines: readonly Box[],
  room: Box,
  {words}: Context,
): ReadonlyMap<Figure, Label> {
  const spread = new Spread(room);
  const labels = new Map<Figure, Label>();
  for (const {mark} of placed) spread.block(boxOfMark(mark));
  for (const line of lines) spread.block(line);
  for (const label of taken) spread.block(boxOfLabel(label));
  for (const {figure, mark} of told(placed)) {
    const label = sidesOf(mark, words.label(figure.drawn.count)).find((one) => spread.place([one]));
    if (label) labels.set(figure, label);
  }
  return labels;
}

/** Over the mark, right of it, under it, left of it, then a line higher where there is no crowd. */
function sidesOf(mark: PointMark, text: string): readonly Label[] {
  const {size} = mark;
  const {x, y, width, height} = boxOfMark(mark);
  const base = {text, role: 'value'} as const;
  const level = tenth(mark.y + 5);
  return [
    {...base, x: mark.x, y: tenth(y - 6), anchor: 'middle'},
    {...base, x: tenth(x + width + 4), y: level, anchor: 'start'},
    {...base, x: mark.x, y: tenth(y + height + 16), anchor: 'middle'},
    {...base, x: tenth(x - 4), y: level, anchor: 'end'},
    {...base, x: tenth(x + width), y: tenth(y - 6), anchor: 'end'},
    {...base, x: tenth(x), y: tenth(y - 6), anchor: 'start'},
    {...base, x: tenth(x), y: tenth(y + height + 16), anchor: 'start'},
    {...base, x: tenth(x + width), y: tenth(y + height + 16), anchor: 'end'},
    {...base, x: tenth(mark.x - 3), y: tenth(y - 4), anchor: 'end'},
    {...base, x: mark.x, y: tenth(y - 6), anchor: 'start'},
    ...(size === undefined ? [22] : []).map((up): Label => ({...base, x: mark.x, y: tenth(y - up), anchor: 'middle'})),
  ];
}

/** Which of them have a value, the most wanted first. */
function told(placed: readonly Placed[]): readonly Placed[] {
  const whole = placed.filter(({figure: {drawn}}) => !drawn.isPart && isCounted(drawn.count));
  const of = whole.length > 0 ? whole : placed;
  const highest = max(of, ({figure}) => certain(figure));
  const lowest = min(of, ({figure}) => numberOf(figure));
  const first = [
    of.find(({figure}) => certain(figure) === highest),
    of.find(({figure}) => numberOf(figure) === lowest),
    placed.at(-1),
  ].filter((one) => one !== undefined);
  const notExact = placed.filter(({figure: {drawn}}) => drawn.count.bound !== 'exact' || drawn.end > drawn.date);
  return [...new Set([...first, ...notExact, ...(placed.length <= FEW ? placed : [])])].slice(0, MOST);
}
