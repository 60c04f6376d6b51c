import {group} from 'd3';
import {isoDay, type Day} from '../../../data/day.js';
import {joined} from '../../../data/joined.js';
import {own} from '../../../data/own.js';
import type {DatedEvent} from '../../../datasets/events.js';
import type {Box, PointId} from '../../../model/contract.js';
import {roundPx} from '../../../model/frame.js';
import {textWidth, wrapHard} from '../../../model/labels/text-width.js';
import {textAt, type Label, type Rule} from '../../../model/marks/primitives.js';
import {idsOf} from '../../../model/marks/figure-scene.js';
import {dayOf, kindWord, laneOf, type Context, type TimelineDrawing, type TimelinePoint} from '../context.js';
import {signOf, type Band, type Mark} from '../scene.js';
import {hasDay, type Lane} from '../select.js';
import {axisLabels, axisOf, isChosen, PITCH, type Axis} from './axis.js';

/** Height of the axis labels; from the top of a lane to its first row; height of a lane besides its rows, px. */
const HEAD = 25;
const FIRST = 13;
const AROUND = 13;
const LINE = 18;
/** Half the side of the hit box of a mark, px. */
const HALF = 6;

/** One lane for each kind, one symbol for each event; events of one day are below each other. */
export function lanesPanel(context: Context): TimelineDrawing {
  const {selection, width} = context;
  const {lanes, from, to, chosen, events} = selection;
  const {names, left} = laneNames(
    lanes.map(({kind}) => kind),
    context,
  );
  const axis = axisOf(
    from,
    to,
    events.map(({date}) => date),
    left,
    width,
  );
  const {cells, across} = cellsOf(lanes, axis);
  const rows = lanes.map((_, lane) =>
    Math.max(1, ...cells.filter((cell) => cell.lane === lane).map((cell) => rowsOf(cell, across))),
  );
  const tops: number[] = [];
  let height = HEAD;
  rows.forEach((count, lane) => {
    tops.push(height);
    height += Math.max(count * PITCH, (names[lane]!.length - 1) * LINE + PITCH) + AROUND;
  });
  const placed = cells.flatMap((cell) => place(cell, tops[cell.lane]!, axis, across, context));
  const marks = placed.flatMap(({marks: own}) => own);
  return {
    kind: 'drawing',
    unit: 'event',
    id: 'lanes',
    place: 'whole',
    width,
    height: height + 2,
    foot: footOf(axis, cells, context),
    scene: {
      bands: bandsOf(chosen, axis, height),
      rules: rulesOf(tops, height, width),
      marks: [...lanes.map(({kind}, lane): Mark => ({x: 6, y: tops[lane]! + FIRST, sign: signOf(kind)})), ...marks],
      labels: [
        ...axisLabels(axis, left, context),
        ...names.flatMap((lines, lane) =>
          lines.map((text, i) => textAt(NAME_X, tops[lane]! + FIRST + 5 + i * LINE, text, 'plain', 'start')),
        ),
        ...placed.flatMap(({labels}) => labels),
      ],
    },
    points: placed.flatMap(({points}) => points).sort(byDay),
  };
}

/** The symbols of one cell, row by row, each row centred in its column; then the number of events not drawn. */
function place(
  {lane, column, drawn, more}: Cell,
  top: number,
  {columns, band}: Axis,
  across: number,
  context: Context,
): {marks: readonly Mark[]; labels: readonly Label[]; points: readonly TimelinePoint[]} {
  const {x: middle} = columns[column]!;
  const step = Math.min(PITCH, band);
  const marks = drawn.map((event, i): Mark & {readonly point: PointId} => {
    const row = Math.floor(i / across);
    const inRow = Math.min(across, drawn.length - row * across);
    const x = roundPx(middle + ((i % across) - (inRow - 1) / 2) * step);
    return {x, y: top + FIRST + row * PITCH, sign: signOf(event.kind), point: `lanes:${event.row}`};
  });
  const points = drawn.map((event, i): TimelinePoint => {
    const {point: id, x, y} = marks[i]!;
    const box = {x: x - HALF, y: y - HALF, width: 2 * HALF, height: 2 * HALF};
    // a month is not a day, so it cannot be chosen
    const keys = {...(hasDay(event) ? {day: isoDay(event.date)} : {}), ...(event.place ? {place: event.place} : {})};
    return {id, datum: {kind: 'event', event, lane}, keys, ...idsOf([event]), box};
  });
  const [first] = more;
  if (!first) return {marks, labels: [], points};
  const y = top + FIRST + Math.ceil(drawn.length / across) * PITCH;
  const whole = context.say.lanes.more(more.length);
  const text = textWidth(whole, 12) <= band ? whole : '+';
  const half = Math.max(HALF, textWidth(text, 12) / 2);
  return {
    marks,
    labels: [textAt(middle, y + 4, text, 'tiny')],
    points: [
      ...points,
      morePoint(more, lane, {x: roundPx(middle - half), y: y - HALF, width: roundPx(2 * half), height: 2 * HALF}),
    ],
  };
}

/** Several events that have no mark of their own, as one point. It chooses a day only if they share it. */
function morePoint(events: readonly DatedEvent[], lane: number, box: Box): TimelinePoint {
  const [first, last] = [events[0]!, events.at(-1)!];
  const [from, to] = [isoDay(first.date), isoDay(last.date)];
  return {
    id: `lanes:more:${lane}:${first.row}`,
    datum: {kind: 'more', events, lane},
    ...(from === to ? {keys: {day: from}} : {keys: {}, days: [from, to]}),
    box,
  };
}

/** By time; on one day, from the upper lane to the lower ones. */
const byDay = ({datum: a}: TimelinePoint, {datum: b}: TimelinePoint): number =>
  dayOf(a) - dayOf(b) || laneOf(a) - laneOf(b);

function rulesOf(tops: readonly number[], height: number, width: number): readonly Rule[] {
  const rule = (y: number, role: Rule['role']): Rule => ({x1: 0, x2: width, y: y + 0.5, role});
  return [...tops.map((y) => rule(y - 1, 'grid')), rule(height - 1, 'base')];
}

const bandsOf = (chosen: readonly Day[], {columns, band}: Axis, height: number): readonly Band[] =>
  columns
    .filter(isChosen(chosen))
    .map(({x}) => ({x: roundPx(x - band / 2), y: 0, width: roundPx(band), height: height - 1}));

function footOf({unit, gaps}: Axis, cells: readonly Cell[], {say}: Context): readonly string[] {
  const foot = joined([
    say.lanes.units[unit],
    gaps.length > 0 ? say.lanes.gaps(Math.max(...gaps), gaps.length) : '',
    cells.some(({more}) => more.length > 0) ? say.lanes.moreThanMarks : '',
  ]);
  return foot === '' ? [] : [foot];
}

/** The most symbols below each other, in one cell, and in the whole drawing. */
const MOST_ROWS = 15;
const MOST_IN_CELL = 30;
const MOST_SIGNS = 1500;

/** The events of one lane in one column: those drawn, and the others, shown as a number. */
export interface Cell {
  readonly lane: number;
  readonly column: number;
  readonly drawn: readonly DatedEvent[];
  readonly more: readonly DatedEvent[];
}

export interface Cells {
  readonly cells: readonly Cell[];
  /** Number of symbols side by side in a column. */
  readonly across: number;
}

/** Each event in its lane and column. If there are too many to tell apart, the others are only counted. */
export function cellsOf(lanes: readonly Lane[], {columns, band}: Axis): Cells {
  const across = Math.max(1, Math.floor(band / PITCH));
  const found = lanes.flatMap(({events}, lane) =>
    [...group(events, ({date}) => columnOf(date, columns))].map(([column, inside]) => ({lane, column, inside})),
  );
  let most = Math.min(MOST_IN_CELL, across * MOST_ROWS);
  const signs = (): number => found.reduce((sum, {inside}) => sum + Math.min(most, inside.length), 0);
  while (most > 1 && signs() > MOST_SIGNS) most -= 1;
  const cells = found.map(({lane, column, inside}): Cell => {
    // the number replaces the last row
    const fits = inside.length <= most ? inside.length : Math.max(0, most - across);
    return {lane, column, drawn: inside.slice(0, fits), more: inside.slice(fits)};
  });
  return {cells, across};
}

/** The last column that begins on or before the day. */
function columnOf(day: number, columns: Axis['columns']): number {
  let [low, high] = [0, columns.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (columns[middle]!.from <= day) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The rows of a cell: its symbols, and the number of events not drawn. */
export const rowsOf = ({drawn, more}: Cell, across: number): number =>
  Math.ceil(drawn.length / across) + (more.length > 0 ? 1 : 0);

/** Left edge of the name, after the symbol, px. */
const NAME_X = 18;
/** Space between the longest name and the first column, px. */
const GAP = 10;
/** Largest share of the width for names. */
const MOST = {S: 0.36, M: 0.34, L: 0.2} as const;

/** Names wrapped to as many lines as needed, and the total width of the name column. */
function laneNames(
  kinds: readonly string[],
  context: Context,
): {readonly names: readonly (readonly string[])[]; readonly left: number} {
  const most = Math.floor(context.width * MOST[context.size]) - NAME_X - GAP;
  const names = kinds.map((kind) => {
    const lines = wrapHard(kindWord(kind, context), most, 14);
    const short = lines.length > 1 ? own(context.say.lanes.short, kind) : undefined;
    return short === undefined ? lines : [short];
  });
  const widest = Math.max(0, ...names.flat().map((line) => textWidth(line, 14)));
  return {names, left: Math.ceil(NAME_X + widest + GAP)};
}
