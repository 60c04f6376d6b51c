import {groups, max} from 'd3';
import {yearOf, type Day} from '../../data/day.js';
import type {Crossing} from '../../datasets/crossings.js';
import type {List, ListRow, InlineDrawing} from '../../model/contract.js';
import {dateLabels} from '../../model/scales/date-axis.js';
import {domainOf} from '../../model/scales/linear-scale.js';
import {figureScene} from '../../model/marks/figure-scene.js';
import {roundPx} from '../../model/frame.js';
import {textAt} from '../../model/marks/primitives.js';
import {textWidth, wrap} from '../../model/labels/text-width.js';
import {directionOf, inFull, speakerWords, type Context} from './context.js';
import {totalPoints, TRIPS, type CrossingsPoint, type Figure, type Totals} from './figures.js';
import type {CrossingsScene, Line} from './scene.js';

/** At most this many totals are listed before the reader asks for all. */
const FIRST = 20;
/** Largest share of the width for names and for values; a track narrower than this is left out, px. */
const NAMES = 0.42;
const VALUES = 0.34;
const LEAST_TRACK = 90;
const LINE = 20;

/** A row for each figure that is not a dot, highest first, with its period as a bracket, or as text if there is no room. */
export function totalsPanel(
  totals: Totals,
  width: number,
  place: List['place'],
  isOnly: boolean,
  context: Context,
): List<CrossingsScene, CrossingsPoint> {
  const {say, words, size} = context;
  const {figures, id} = totals;
  const rows = figures.map(({drawn}) => drawn);
  const nameWidth = Math.round(NAMES * width);
  const values = figures.map((figure) => inFull(figure, context));
  const valueWidth = Math.ceil(max(values, (text) => textWidth(text, 16, 600)) ?? 0) + 12;
  const trackWidth = Math.floor(width - nameWidth - Math.min(valueWidth, VALUES * width));
  const hasTrack = size !== 'S' && trackWidth >= LEAST_TRACK && valueWidth <= VALUES * width;
  const axis = hasTrack ? totalsAxis(rows, trackWidth, context) : undefined;
  const points = totalPoints(totals);
  const withYear = new Set(rows.flatMap(({date, end}) => [yearOf(date), yearOf(end)])).size > 1;
  const dayOf = (day: Day): string => words.day(day, 'short', withYear);
  const list = figures.map((figure, i): ListRow<CrossingsScene> => {
    const {date, end, crossing, measure} = figure.drawn;
    const name = say.rowName(directionOf(figure.drawn, context), measure);
    const by = say.rowText(crossing, speakerWords(figure, context) || words.say.noSource);
    const room = nameWidth - 12;
    const height = LINE * (wrap(name, room, 14, 600).length + wrap(by, room, 14).length);
    return {
      ...{point: points[i]!.id, name, lines: [by], value: values[i]!},
      ...(axis
        ? {track: bracketOf(figure, axis, height)}
        : {date: date === end ? dayOf(date) : `${dayOf(date)}–${dayOf(end)}`}),
    };
  });
  const isDotted = rows.some(({source}) => source.kind === 'unnamed');
  const heading = headingOf(rows, context);
  const [first] = rows;
  const isNamed = !isOnly && first !== undefined && !TRIPS.includes(first.measure);
  return {
    ...{kind: 'list', id, place},
    heading: isNamed ? say.totalsOf(heading, first.measure) : heading,
    subheading: say.totalsNote(axis !== undefined, axis !== undefined && isDotted),
    layout: axis ? 'beside' : 'under',
    ruled: true,
    nameWidth,
    ...(axis ? {axis: axisTrack(axis, nameWidth, width)} : {}),
    groups: [{id, rows: list}],
    first: FIRST,
    points,
  };
}

function headingOf(rows: readonly Crossing[], {say: {totalsHeading}}: Context): string {
  const single = rows.filter(({date, end}) => date === end).length;
  return single === 0 ? totalsHeading.several : single === rows.length ? totalsHeading.one : totalsHeading.both;
}

/** The axis of days above the brackets of the totals. */
interface TotalsAxis {
  readonly width: number;
  at(day: Day): number;
  /** The position of a day and of the middle of its label, px. */
  readonly ticks: readonly {readonly x: number; readonly middle: number; readonly text: string}[];
}

const INSET = 8;
const BETWEEN = 10;

/** From the first day of all periods to the last; labels at the days where most periods begin or end, as many as have room. */
export function totalsAxis(rows: readonly Crossing[], width: number, {words}: Context): TotalsAxis {
  const domain = domainOf(rows.flatMap(({date, end}) => [date, end]));
  if (!domain) return {width, at: () => width / 2, ticks: []};
  const [first, last] = domain;
  const at = (day: Day): number =>
    roundPx(last === first ? width / 2 : INSET + ((day - first) / (last - first)) * (width - 2 * INSET));
  const days = groups(
    rows.flatMap(({date, end}) => [...new Set([date, end])]),
    (day) => day,
  ).sort(([a, most], [b, more]) => more.length - most.length || a - b);
  // days where most periods begin or end get their label first
  const ticks = days.map(([day], rank) => {
    const dated = [words.day(day, 'short', true)];
    return {day, x: at(day), rank, fixed: true, texts: [words.day(day, 'short')], dated};
  });
  const placed = dateLabels(ticks, {left: -Infinity, right: Infinity, between: BETWEEN, last});
  return {width, at, ticks: placed.map(({tick, text, start, end}) => ({x: tick.x, middle: (start + end) / 2, text}))};
}

/** The bracket of a period; its vertical lines continue into the rows above and below. */
function bracketOf({drawn}: Figure, {at, ticks, width}: TotalsAxis, height: number): InlineDrawing<CrossingsScene> {
  const y = Math.round(height / 2);
  const [x1, x2] = [at(drawn.date), at(drawn.end)];
  const role = drawn.source.kind === 'unnamed' ? 'period-unnamed' : 'period';
  const lines: readonly Line[] = [
    {d: ticks.map(({x}) => `M${x},-6V${height + 5}`).join(''), role: 'grid'},
    {d: `M${x1},${y}H${x2}`, role},
    {d: `M${x1},${y - 6}v12M${x2},${y - 6}v12`, role: 'period'},
  ];
  return {width, height, scene: figureScene({lines})};
}

/** The day labels above the brackets. */
function axisTrack({ticks}: TotalsAxis, left: number, width: number): InlineDrawing<CrossingsScene> {
  const labels = ticks.map(({middle, text}) => textAt(left + middle, 15, text, 'axis'));
  return {width, height: 24, scene: figureScene({labels})};
}
