import {max, min, range} from 'd3';
import {isoDay, type Day} from '../../data/day.js';
import type {Words} from '../../messages/words.js';
import type {Box, Drawing} from '../../model/contract.js';
import {roundPx} from '../../model/frame.js';
import {boxAround, safeBoxOfLabel} from '../../model/labels/label-placement.js';
import {textWidth} from '../../model/labels/text-width.js';
import {boxOfMark, figureDot} from '../../model/marks/figure-scene.js';
import {grid, type Label} from '../../model/marks/primitives.js';
import {binTicks, dateLabel, dateLabels, gapLabels, type PlacedDate} from '../../model/scales/date-axis.js';
import {dateScale, daysBetween, type DateScale} from '../../model/scales/date-scale.js';
import {scaleFromZero, type Scale} from '../../model/scales/linear-scale.js';
import {countryOf, dayWords, inFull, type Context} from './context.js';
import {railOf, valueLabels, type Placed} from './labels.js';
import {dayPoints, type CrossingsPoint, type Days, type Figure} from './figures.js';
import type {CrossingsScene, Line} from './scene.js';
import {legendOf} from './legend.js';

/** Height of the highest dot of a scale above the baseline, px. */
const PLOT = {S: 100, M: 100, L: 120} as const;
/** A panel with a scale of its own is lower: its heights are compared with no other. */
const OWN = {S: 0.6, M: 0.6, L: 0.8} as const;
/** Space above the highest mark for its value, and over it for the text of a line at a day, px. */
const ABOVE = 40;
/** Space above the highest grid line for its number and the unit, px. */
const UNIT = 38;
/** The row of that text: what is drawn later does not cover it. */
const MOMENT = 20;
const UNDER = 26;
/** A grid line at most this far above the highest dot has room for its label, px. */
const HEADROOM = 22;
const GAP_WORDS = 16;
/** Marks are scaled by this if days have little room, or hardly any. */
const SMALLER = 0.75;
const SMALLEST = 0.5;
/** At most this many words that are too long for the rail are listed under it. */
const MOST_WORDS = 5;

/** The dots of one measure and direction, by day. */
export function daysPanel(
  days: Days,
  axis: DaysAxis,
  place: Drawing['place'],
  context: Context,
): Drawing<CrossingsScene, CrossingsPoint> {
  const {say, words, size} = context;
  const {width} = axis;
  const scale = scaleOf(days, PLOT[size] * (days.hasOwnScale ? OWN[size] : 1));
  const dotsAt = (zero: number): readonly Placed[] => marksOf(days, axis, (value) => roundPx(zero - scale.at(value)));
  const highest = -(min(dotsAt(0), ({mark}) => boxOfMark(mark).y) ?? 0);
  const base = Math.ceil(Math.max(ABOVE + highest, UNIT + scale.at(scale.ticks.at(-1) ?? 0)));
  const dots = dotsAt(base);
  const {rules, labels} = grid(scale, base, width, say.axisUnit(days.measure, days.hasOwnScale), words.number);
  const foot = base + UNDER + (axis.hasGaps ? GAP_WORDS : 0);
  const rail = railOf(days, axis, foot, context);
  const hours = dots
    .filter(({figure}) => figure.drawn.end > figure.drawn.date)
    .map(({mark}): Box => ({x: mark.x - axis.band, y: mark.y - 1, width: axis.band, height: 2}));
  const room = {x: 0, y: 0, width: width + 4, height: base - 1};
  const values = valueLabels(dots, labels, hours, room, context);
  const lines: readonly Line[] = [
    {d: axis.ticks.map((x) => `M${x},${base}v5`).join(''), role: 'base'},
    ...hours.map(({x, y, width}): Line => ({d: `M${roundPx(x)},${y + 1}h${roundPx(width)}`, role: 'hours'})),
  ];
  const unplaced = rail.marks
    .filter(({label}) => !label)
    .map(({figure}) => say.onDay(dayWords(figure.drawn.end, context), inFull(figure, context)))
    .slice(0, MOST_WORDS);
  const placed = [...dots.map((dot) => ({...dot, label: values.get(dot.figure)})), ...rail.marks];
  const points = dayPoints(days);
  const pointOf = new Map(points.map(({id, datum}) => [datum.figure, id]));
  const boxes = new Map(placed.map(({figure, mark, label}) => [figure, boxAround(boxOfMark(mark), label)]));
  return {
    ...{kind: 'drawing', unit: 'count', id: days.id, place, foot: unplaced},
    heading: say.heading(days.measure, countryOf(days.from, context), countryOf(days.to, context)),
    legend: legendOf(dots, (figure) => values.has(figure), context),
    width,
    height: foot + rail.height,
    taken: [...values.values()].map(safeBoxOfLabel),
    dayAxis: {at: axis.days, base},
    scene: {
      ...chosenDay(axis, base, context),
      rules: [...rules, {x1: 0, x2: width, y: base + 0.5, role: 'base'}, ...rail.rules],
      lines: lines.filter(({d}) => d !== ''),
      marks: placed.map(({figure, mark}) => ({...mark, point: pointOf.get(figure)!})),
      labels: [...labels, ...axis.labels(base), ...values.values(), ...rail.labels],
    },
    points: points.map((point) => ({...point, box: boxes.get(point.datum.figure)!})),
  };
}

/** px of a value: the same for all panels of one size, so that heights can be compared; each panel is only as high as it needs. */
function scaleOf({scaledTo, highest}: Days, plot: number): Scale {
  const {ticks} = scaleFromZero(scaledTo, plot, 2);
  const top = Math.max(highest, ticks[1] ?? 0);
  const at = (value: number): number => (value / Math.max(1, scaledTo)) * plot;
  return {top, ticks: ticks.filter((value) => at(value) <= at(top) + HEADROOM), at};
}

/** Each figure on its day: the first one as a dot, others of the same day as lines across it. A hatch only beside whole dots. */
function marksOf({dots}: Days, axis: DaysAxis, at: (value: number) => number): readonly Placed[] {
  const isSecond = (figure: Figure, i: number): boolean => dots[i - 1]?.drawn.end === figure.drawn.end;
  const isMixed = new Set(dots.filter((figure, i) => !isSecond(figure, i)).map(({drawn}) => drawn.isPart)).size > 1;
  const size = axis.band < CROWDED ? SMALLEST : axis.band < NARROW ? SMALLER : 1;
  return dots.map((figure, i): Placed => {
    const {count, source, isPart, end} = figure.drawn;
    const second = isSecond(figure, i) && count.bound !== 'range';
    const look = {axis: 'y', hollow: source.kind === 'unnamed', part: isMixed && isPart && !second} as const;
    const sized = size < 1 && count.bound !== 'range' ? {size} : {};
    return {figure, mark: figureDot(count, {...look, ...(second ? {second} : {}), ...sized}, axis.at(end), at, 0)};
  });
}

function chosenDay(axis: DaysAxis, base: number, {selection}: Context): Pick<CrossingsScene, 'chosen'> {
  const {chosen} = selection;
  if (chosen === undefined) return {};
  const width = roundPx(Math.max(axis.band, 6));
  return {chosen: {x: roundPx(axis.at(chosen) - width / 2), y: MOMENT, width, height: base - MOMENT}};
}

/** One axis of days, the same under all panels. */
export interface DaysAxis {
  readonly width: number;
  /** Width of one day, px. */
  readonly band: number;
  readonly hasGaps: boolean;
  at(day: Day): number;
  /** The position of every day, `YYYY-MM-DD`. */
  readonly days: ReadonlyMap<string, number>;
  readonly ticks: readonly number[];
  /** Labels under a baseline at `y`. */
  labels(y: number): readonly Label[];
}

/** Label every n-th day: the first of these steps that has room. */
const STEPS = [1, 2, 3, 4, 7, 14, 28];
const BETWEEN = 14;
/** Days narrower than this have little room for a mark, or hardly any, px. */
const NARROW = 14;
const CROWDED = 6;

export function daysAxis(context: Context, width: number): DaysAxis {
  const {selection, words, say} = context;
  const found = selection.days.flatMap(({figures}) => figures.map(({drawn}) => drawn.end));
  const lost = selection.lost.map(({date}) => date);
  const widest = max(selection.days, ({highest}) => textWidth(words.number(highest), 14)) ?? 0;
  const days = daysBetween(selection.from, selection.to, [...found, ...lost]);
  const axis = dateScale(days, Math.ceil(widest) + 10, width - 8);
  const at = (day: Day): number => within(axis, day);
  const dates = datesOf(axis, width + 8, words);
  return {
    width,
    band: bandOf(axis),
    hasGaps: axis.gaps.length > 0,
    at,
    days: new Map(axis.spans.flatMap(({from, to}) => range(from, to + 1).map((day) => [isoDay(day), at(day)]))),
    ticks: dates.map(({tick}) => at(tick.day)),
    labels: (y) => [
      ...dates.map((date) => dateLabel(date, y + 20)),
      ...gapLabels(axis.gaps, y + 36, width + 8, say.stretch),
    ],
  };
}

/** A span of a week or month is divided into equal parts for its days. */
function within(axis: DateScale, day: Day): number {
  const span = axis.unit === 'day' ? undefined : axis.spans.find(({from, to}) => day >= from && day <= to);
  if (!span) return axis.at(day);
  return roundPx(span.x + axis.band * ((day - span.from + 0.5) / (span.to - span.from + 1) - 0.5));
}

const bandOf = ({unit, band, spans}: DateScale): number =>
  unit === 'day' ? band : band / (max(spans, ({from, to}) => to - from + 1) ?? 1);

/** Days with a label: evenly spaced from the first day, from each gap and from the start of each year. */
function datesOf(axis: DateScale, right: number, words: Words): readonly PlacedDate[] {
  const widest = max(axis.spans.slice(0, 60), ({from}) => textWidth(words.day(from, 'short'), 14)) ?? 0;
  const wide = widest + BETWEEN;
  const step = STEPS.find((count) => count * axis.band >= wide) ?? Math.ceil(wide / axis.band);
  const every = axis.unit === 'day' ? step : Math.ceil(wide / axis.band);
  // label a week or month at its first day, where the mark of that day is
  const bins = axis.spans.map((span) => ({...span, x: within(axis, span.from)}));
  const ticks = binTicks(bins, {words, unit: 'day', every});
  return dateLabels(ticks, {left: 0, right, between: BETWEEN / 2, last: axis.spans.at(-1)?.to ?? 0});
}
