import {max} from 'd3';
import {yearOf, type Day} from '../../data/day.js';
import type {List, ListRow, Track} from '../../model/contract.js';
import {tenth} from '../../model/frame.js';
import {textWidth} from '../../model/text-width.js';
import {wrap} from '../../model/wrap.js';
import {inFull, speakerOf, type Context} from './context.js';
import type {Figure, Totals} from './facts.js';
import {TRIPS} from './names.js';
import {tellTotal} from './points.js';
import type {CrossingsScene} from './scene.js';
import {totalsAxis, type TotalsAxis} from './totals-axis.js';

/** So many totals are listed before the reader asks for all. */
const FIRST = 20;
/** Share of the width that names and values take at most; a track narrower than this is none, px. */
const NAMES = 0.42;
const VALUES = 0.34;
const LEAST_TRACK = 90;
const LINE = 20;

/** What is no dot: a row each, highest first, with its period as a bracket, or as text where there is no room. */
export function totalsPanel(
  totals: Totals,
  width: number,
  place: List['place'],
  isOnly: boolean,
  context: Context,
): List<CrossingsScene> {
  const {say, size} = context;
  const {figures, id} = totals;
  const rows = figures.map(({drawn}) => drawn);
  const nameWidth = Math.round(NAMES * width);
  const values = figures.map((figure) => inFull(figure, context));
  const valueWidth = Math.ceil(max(values, (text) => textWidth(text, 16, 600)) ?? 0) + 12;
  const trackWidth = Math.floor(width - nameWidth - Math.min(valueWidth, VALUES * width));
  const hasTrack = size !== 'S' && trackWidth >= LEAST_TRACK && valueWidth <= VALUES * width;
  const axis = hasTrack ? totalsAxis(rows, trackWidth, context) : undefined;
  const told = figures.map((figure, i) => tellTotal(figure, i, totals, context));
  const withYear = new Set(rows.flatMap(({date, end}) => [yearOf(date), yearOf(end)])).size > 1;
  const list = figures.map((figure, i): ListRow<CrossingsScene> => {
    const text = textOf(figure, context);
    const height = LINE * linesOf(text, nameWidth - 12);
    return {
      point: told[i]!.id,
      ...text,
      value: values[i]!,
      ...(axis
        ? {track: trackOf(figure, axis, height)}
        : {date: periodOf(figure.drawn.date, figure.drawn.end, withYear, context)}),
    };
  });
  const isDotted = rows.some(({source}) => source.kind === 'unnamed');
  const heading = headingOf(rows, say);
  const [first] = rows;
  const isNamed = !isOnly && first !== undefined && !TRIPS.includes(first.measure);
  return {
    kind: 'list',
    id,
    heading: isNamed ? say.totalsOf(heading, first.measure) : heading,
    subheading: say.totalsNote(axis !== undefined, axis !== undefined && isDotted),
    place,
    layout: axis ? 'beside' : 'under',
    ruled: true,
    nameWidth,
    ...(axis ? {axis: axisTrack(axis, nameWidth, width)} : {}),
    groups: [{id, rows: list}],
    first: FIRST,
    points: told,
  };
}

function headingOf(rows: readonly Figure['drawn'][], {totalsHeading}: Context['say']): string {
  const single = rows.filter(({date, end}) => date === end).length;
  return single === 0 ? totalsHeading.several : single === rows.length ? totalsHeading.one : totalsHeading.both;
}

/** Where and what; at which crossing, and who says it. */
const textOf = (figure: Figure, context: Context): {name: string; lines: readonly string[]} => ({
  name: context.say.rowName(context.direction(figure.drawn), figure.drawn.measure),
  lines: [context.say.rowText(figure.drawn.crossing, speakerOf(figure, context) || context.words.say.noSource)],
});

const linesOf = ({name, lines}: {name: string; lines: readonly string[]}, room: number): number =>
  wrap(name, room, 14, 600).length + lines.reduce((sum, text) => sum + wrap(text, room, 14).length, 0);

function periodOf(from: Day, to: Day, withYear: boolean, {words}: Context): string {
  const write = (day: Day): string => words.day(day, 'short', withYear);
  return from === to ? write(from) : `${write(from)}–${write(to)}`;
}

/** The bracket of a period; upright lines run on into the rows above and below. */
function trackOf({drawn}: Figure, {at, ticks, width}: TotalsAxis, height: number): Track<CrossingsScene> {
  const y = Math.round(height / 2);
  const [x1, x2] = [at(drawn.date), at(drawn.end)];
  const role = drawn.source.kind === 'unnamed' ? 'period-unnamed' : 'period';
  return {
    width,
    height,
    scene: {
      rules: [],
      lines: [
        {d: ticks.map(({x}) => `M${x},-6V${height + 5}`).join(''), role: 'grid'},
        {d: `M${x1},${y}H${x2}`, role},
        {d: `M${x1},${y - 6}v12M${x2},${y - 6}v12`, role: 'period'},
      ],
      marks: [],
      labels: [],
    },
  };
}

/** Days over the brackets. */
const axisTrack = ({ticks}: TotalsAxis, left: number, width: number): Track<CrossingsScene> => ({
  width,
  height: 24,
  scene: {
    rules: [],
    lines: [],
    marks: [],
    labels: ticks.map(({x, text}) => ({x: tenth(left + x), y: 15, text, role: 'axis', anchor: 'middle'})),
  },
});
