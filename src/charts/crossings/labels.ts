import type {Day} from '../../data/day.js';
import {max, min} from 'd3';
import {isCounted} from '../../data/estimate.js';
import type {Box} from '../../model/contract.js';
import {roundPx} from '../../model/frame.js';
import {boxOfLabel, LabelPlacement, safeBoxOfLabel} from '../../model/labels/label-placement.js';
import {safeTextWidth} from '../../model/labels/text-width.js';
import {DIAMOND, type DotMark} from '../../model/marks/dot.js';
import {boxOfMark, figureDot} from '../../model/marks/figure-scene.js';
import {textAt, type Label, type Rule} from '../../model/marks/primitives.js';
import type {Context} from './context.js';
import {certain, numberOf, type Days, type Figure} from './figures.js';

/** With at most this many dots, each dot has its value. */
const FEW = 6;
/** With more dots, at most this many values. */
const MOST = 10;

/** A mark with its figure. */
export interface Placed {
  readonly figure: Figure;
  readonly mark: DotMark;
}

/**
 * Values beside dots, where they cover nothing. If there are many dots: the highest, the lowest, the last, and those that are not
 * exact.
 */
export function valueLabels(
  placed: readonly Placed[],
  taken: readonly Label[],
  lines: readonly Box[],
  room: Box,
  {words}: Context,
): ReadonlyMap<Figure, Label> {
  const spread = new LabelPlacement(
    room,
    [...placed.map(({mark}) => boxOfMark(mark)), ...lines],
    taken,
    safeBoxOfLabel,
  );
  return new Map(
    labelled(placed).flatMap(({figure, mark}) => {
      const others = placed.flatMap((one) => (one.mark.x === mark.x ? [] : [boxOfMark(one.mark)]));
      const sides = sidesOf(mark, words.label(figure.drawn.count)).filter((label) => isOwn(label, mark, others));
      return spread.first(sides.map((side) => [side])).map((label) => [figure, label] as const);
    }),
  );
}

/** A label is at least this much farther from marks of other days on its level than from its own, px. */
const APART = 8;

/** Whether nobody takes a label for that of another mark on the same level. */
function isOwn(label: Label, mark: DotMark, others: readonly Box[]): boolean {
  const box = boxOfLabel(label);
  const own = distance(box, boxOfMark(mark)) + APART;
  return others.every((other) => !isLevel(box, other) || distance(box, other) >= own);
}

const isLevel = (a: Box, b: Box): boolean => a.y < b.y + b.height && b.y < a.y + a.height;
/** Distance of two boxes, px. */
const distance = (a: Box, b: Box): number =>
  Math.hypot(
    Math.max(0, a.x - b.x - b.width, b.x - a.x - a.width),
    Math.max(0, a.y - b.y - b.height, b.y - a.y - a.height),
  );

/** Above the mark, right, below, left, then at its corners, then one line higher if it is not crowded. */
function sidesOf(mark: DotMark, text: string): readonly Label[] {
  const {x, y, width, height} = boxOfMark(mark);
  const [middle, right, level, over, under] = [mark.x, x + width, mark.y + 5, y - 6, y + height + 16];
  const at = (x: number, y: number, anchor: Label['anchor']): Label => textAt(x, y, text, 'value', anchor);
  return [
    // the first figure of the day keeps the place beside its dot
    ...(mark.second ? [at(right, over, 'end'), at(middle, over, 'start')] : []),
    at(middle, over, 'middle'),
    at(right + 4, level, 'start'),
    at(middle, under, 'middle'),
    at(x - 4, level, 'end'),
    at(right, over, 'end'),
    at(x, over, 'start'),
    at(x, under, 'start'),
    at(right, under, 'end'),
    at(middle - 3, over + 2, 'end'),
    at(middle, over, 'start'),
    ...(mark.size === 0.5 ? [] : [at(middle, over - 16, 'middle')]),
  ];
}

/** The marks that get a value, most important first. */
function labelled(placed: readonly Placed[]): readonly Placed[] {
  const whole = placed.filter(({figure: {drawn}}) => !drawn.isPart && isCounted(drawn.count));
  const of = whole.length > 0 ? whole : placed;
  const highest = max(of, ({figure}) => certain(figure));
  const lowest = min(of, ({figure}) => numberOf(figure));
  const seconds = placed.filter(({mark}) => mark.second);
  const first = [
    ...seconds,
    of.find(({figure}) => certain(figure) === highest),
    of.find(({figure}) => numberOf(figure) === lowest),
    placed.at(-1),
  ].filter((one) => one !== undefined);
  const notExact = placed.filter(({figure: {drawn}}) => drawn.count.bound !== 'exact' || drawn.end > drawn.date);
  return [...new Set([...first, ...notExact, ...(placed.length <= FEW ? placed : [])])].slice(0, MOST);
}

/** Height of one line of the rail, px. */
const LANE = 26;
/** If the rail needs more lines than this, the remaining words are in the table only. */
const MOST_LANES = 6;
const AFTER = DIAMOND / 2 + 6;

/** The axis of days under all panels. */
interface Axis {
  readonly width: number;
  at(day: Day): number;
}

export interface Rail {
  /** A label longer than the rail is left out. */
  readonly marks: readonly (Placed & {readonly label: Label | undefined})[];
  readonly labels: readonly Label[];
  readonly rules: readonly Rule[];
  readonly height: number;
}

/** The rail under the axis: amounts without a number, each at its day, in the word used by the source. */
export function railOf({rail}: Days, axis: Axis, top: number, context: Context): Rail {
  if (rail.length === 0) return {marks: [], labels: [], rules: [], height: 0};
  const {say, words, size} = context;
  const bounds = new Set(rail.map(({drawn}) => drawn.count.bound));
  const isBoth = bounds.size > 1;
  const only = bounds.has('withheld') ? say.rail.withheld : size === 'S' ? say.rail.short : say.rail.uncounted;
  const y = (lane: number): number => top + 4 + LANE * (lane + 0.5);
  const head = textAt(0, y(0) + 5, isBoth ? say.rail.both : only, 'axis', 'start');
  const room = {x: -4, y: top, width: axis.width + 8, height: LANE * MOST_LANES + 8};
  const spread = new LabelPlacement(room, [], [head], safeBoxOfLabel);
  let lanes = 1;
  const marks = rail.map((figure) => {
    const {word, crossing, isPart, count, end} = figure.drawn;
    const x = axis.at(end);
    const short = count.bound === 'withheld' ? words.label(count) : say.quoted(word);
    const texts = isPart && crossing ? [say.at(short, crossing), short] : [short];
    const found = placeIn(spread, x, texts, y);
    lanes = Math.max(lanes, found.lane + 1);
    const look = {axis: 'y', hollow: figure.drawn.source.kind === 'unnamed'} as const;
    return {figure, mark: figureDot(count, look, x, () => 0, y(found.lane)), label: found.label};
  });
  const height = 8 + LANE * lanes;
  const line: Rule = {x1: 0, x2: axis.width, y: top + height + 0.5, role: 'grid'};
  return {marks, labels: [head, ...marks.flatMap(({label}) => label ?? [])], rules: [line], height};
}

/** The first free place, line by line: with the place name, else without it; left of the diamond, else right. */
function placeIn(
  spread: LabelPlacement,
  x: number,
  texts: readonly string[],
  y: (lane: number) => number,
): {readonly lane: number; readonly label: Label | undefined} {
  for (let lane = 0; lane < MOST_LANES; lane++) {
    for (const text of texts) {
      for (const anchor of ['end', 'start'] as const) {
        const at = roundPx(anchor === 'end' ? x - AFTER : x + AFTER);
        const label = textAt(at, y(lane) + 5, text, 'plain', anchor);
        const wide = Math.ceil(safeTextWidth(text, 14));
        const mark = {x: x - AFTER, y: y(lane) - 9, width: 2 * AFTER, height: 18};
        // the diamond and its word are placed as one box
        const both = {...mark, x: anchor === 'end' ? at - wide : mark.x, width: wide + 2 * AFTER};
        if (spread.take(both)) return {lane, label};
      }
    }
  }
  return {lane: 0, label: undefined};
}
