import {max} from 'd3';
import {isoDay} from '../../data/day.js';
import {isCounted, rank} from '../../data/estimate.js';
import {calendar, type Calendar} from '../../model/calendar.js';
import type {Drawing, Point} from '../../model/contract.js';
import {tenth} from '../../model/frame.js';
import {barEnd, OPEN_END, UNFINISHED, WITHHELD, type BarMark} from '../../model/marks.js';
import {ACROSS, movesIn} from '../../model/moves.js';
import {grid, type Circle, type Label, type Rule} from '../../model/pieces.js';
import {boxOfLabel, Spread} from '../../model/spread.js';
import {textWidth} from '../../model/text-width.js';
import {scaleFromZero, type Scale} from '../../model/ticks.js';
import {columnsOf, type Column} from './bars.js';
import type {Context} from './context.js';
import {partOf} from './points.js';
import type {DaysScene} from './scene.js';

/** Height of the plot over the baseline by size, px, and of what stands over and under it. */
const PLOT = {S: 180, M: 213, L: 278} as const;
const ABOVE = 40;
const UNDER = 54;
const WIDEST_BAR = 44;
/** A bar takes this share of its band. */
const SHARE = 0.46;

/** The axis of days that the panels of days and totals share. */
export function daysAxis(context: Context, width: number): Calendar {
  const {facts, words, size} = context;
  const top = words.number(highest(context));
  const gutter = Math.ceil(textWidth(top, 14)) + (size === 'L' ? 16 : 8);
  const days = facts.days.map(({day}) => day);
  const right = width - (size === 'L' ? 6 : 2);
  // the value of the first bar may be wider than its band: it must not stand on the labels of the grid
  const first = facts.days.find(({figure}) => figure !== undefined);
  const half = first?.figure && first === facts.days[0] ? textWidth(words.label(first.figure), 14, 600) / 2 : 0;
  const {band} = calendar(days, gutter, right);
  return calendar(days, gutter + Math.max(0, Math.ceil(half - band / 2)), right);
}

const highest = ({facts}: Context): number =>
  scaleFromZero(max(facts.days, ({figure}) => (figure && isCounted(figure) ? rank(figure) : 0)) ?? 0, 1).top;

export interface DaysPanel {
  readonly drawing: Drawing<DaysScene>;
  /** What stood too close to another label and went into the notes, by the number beside its mark. */
  readonly remarks: readonly string[];
  readonly columns: readonly Column[];
}

export function daysPanel(
  context: Context,
  axis: Calendar,
  width: number,
  place: 'whole' | 'first',
  firstNumber: number,
): DaysPanel {
  const {say, words, size} = context;
  const columns = columnsOf(axis, context);
  const base = ABOVE + PLOT[size];
  const scale = scaleFromZero(max(columns, ({figure}) => (figure ? rank(figure) : 0)) ?? 0, PLOT[size]);
  const barWidth = tenth(Math.min(WIDEST_BAR, Math.max(2, axis.band * SHARE)));
  const bars = columns.flatMap((column) => barOf(column, scale, base, barWidth, context));
  const {rules, labels} = grid(scale, base, width, say.unit, words.number);
  const {labels: values, circles, remarks} = valueLabels(columns, bars, labels, context, axis, width + 4, firstNumber);
  const scene: DaysScene = {
    kind: 'days',
    rules: [...rules, ...baseline(columns, base, width, axis)],
    bars,
    labels: [
      ...labels,
      ...dayLabels(columns, axis, base, width, context),
      ...unknownLabels(columns, axis, base, context),
      ...gapLabels(axis, base, width, context),
      ...values,
    ],
    circles,
  };
  const moves = movesIn(
    columns.map(({told}) => told.id),
    {...ACROSS, page: axis.unit === 'day' ? 7 : 4},
  );
  const points: readonly Point[] = columns.map(({told, span}) => ({
    ...told,
    box: boxOf(told.id, span.x, base, bars, values, axis.band),
    moves: moves(told.id),
  }));
  return {
    drawing: {kind: 'drawing', id: 'days', place, width, height: base + UNDER, scene, points},
    remarks,
    columns,
  };
}

type Bar = DaysScene['bars'][number];

function barOf(
  {span, figure, kind, day, told}: Column,
  scale: Scale,
  base: number,
  width: number,
  {facts}: Context,
): readonly Bar[] {
  if (!figure) return [];
  const withheld = figure.bound === 'withheld';
  const height = withheld ? WITHHELD : tenth(scale.at(rank(figure)));
  const mark: BarMark = {
    kind: 'bar',
    x: tenth(span.x - width / 2),
    y: tenth(base - height),
    width,
    height,
    grows: 'up',
    ...barEnd(figure, scale.at),
    part: kind === 'part',
    unfinished: day?.unfinished !== undefined,
  };
  return [{...mark, point: told.id, rest: facts.chosenDay !== undefined && facts.chosenDay !== day?.day}];
}

const extra = ({open, unfinished}: BarMark): number => (open ? OPEN_END : 0) + (unfinished ? UNFINISHED : 0);

/** Values over their bars; what is only a part is named there too, if there is room, else by a number. */
function valueLabels(
  columns: readonly Column[],
  bars: readonly Bar[],
  onGrid: readonly Label[],
  context: Context,
  axis: Calendar,
  right: number,
  firstNumber: number,
): {
  readonly labels: readonly Label[];
  readonly circles: readonly Circle[];
  readonly remarks: readonly string[];
} {
  const labels: Label[] = [];
  const circles: Circle[] = [];
  const remarks: string[] = [];
  const {words, say, size, day: write} = context;
  const isCrowded = axis.unit !== 'day' || axis.band < 36;
  const spread = new Spread({x: 0, y: 0, width: right, height: ABOVE + PLOT[size]});
  for (const bar of bars)
    spread.block({x: bar.x, y: bar.y - extra(bar), width: bar.width, height: bar.height + extra(bar)});
  // in a crowd nothing stands on the labels of the grid; a lone value has a gutter of its own
  const unit = onGrid.at(-1);
  for (const label of isCrowded ? onGrid : unit ? [unit] : []) spread.block(boxOfLabel(label));
  for (const column of columns) {
    const bar = bars.find(({point}) => point === column.told.id);
    if (!bar || !column.figure) continue;
    const y = tenth(bar.y - extra(bar) - 8);
    const text = words.label(column.figure);
    const role = size === 'L' && !isCrowded ? 'large' : 'value';
    const value = (rise: number): Label => ({x: column.span.x, y: y - rise, text, role, anchor: 'middle'});
    // a value never gives way; where it has no room it stands a line higher, or begins at its bar
    const aside: Label = {...value(0), x: bar.x, anchor: 'start'};
    const placed = [...[0, 18, 36].map(value), aside].find((label) => spread.place([label]));
    const second = [
      column.kind === 'part' && column.day ? partOf(column.day, context) : '',
      column.day?.unfinished ? say.soFar(column.day.unfinished.time) : '',
    ]
      .filter((words) => words !== '')
      .join(', ');
    const isDrawn = placed !== undefined || !isCrowded;
    const label = placed ?? value(0);
    if (isDrawn) labels.push(label);
    if (second === '') continue;
    const named: Label = {x: column.span.x, y: label.y - 20, text: second, role: 'note', anchor: 'middle'};
    if (isDrawn && spread.place([named])) labels.push(named);
    else {
      // a value that found no room is said in the note
      const what = isDrawn ? second : `${second}, ${text}`;
      const rises = [25, 43, 61, 79, 97, 115].map((rise) => ({
        x: column.span.x,
        y: tenth(label.y - rise),
        number: firstNumber + remarks.length,
      }));
      circles.push(rises.find(({x, y}) => spread.take({x: x - 9, y: y - 9, width: 18, height: 18})) ?? rises[0]!);
      remarks.push(
        column.kind === 'part' ? say.partOnly(write(column.span.from), what) : `${write(column.span.from)}: ${what}.`,
      );
    }
  }
  return {labels, circles, remarks};
}

/** Solid where there are figures, dotted where there are none. */
function baseline(columns: readonly Column[], base: number, width: number, axis: Calendar): readonly Rule[] {
  const y = base + 0.5;
  const unknown = stretches(columns).map((run) => ({
    x1: tenth(run[0]!.span.x - axis.band * 0.38),
    x2: tenth(run.at(-1)!.span.x + axis.band * 0.38),
    y,
    role: 'unknown' as const,
  }));
  return [{x1: 0, x2: width, y, role: 'base'}, ...unknown];
}

/** Runs of columns without a figure. */
function stretches(columns: readonly Column[]): readonly (readonly Column[])[] {
  const runs: Column[][] = [];
  columns.forEach((column, i) => {
    if (column.kind !== 'none') return;
    const run = runs.at(-1);
    if (run && columns[i - 1]?.kind === 'none' && columns[i - 1]?.span.to === column.span.from - 1) run.push(column);
    else runs.push([column]);
  });
  return runs;
}

function unknownLabels(columns: readonly Column[], axis: Calendar, base: number, {say}: Context): readonly Label[] {
  const label = (x: number, text: string): Label => ({x: tenth(x), y: base - 10, text, role: 'axis', anchor: 'middle'});
  return stretches(columns).flatMap((run) => {
    const room = run.length * axis.band;
    if (run.length > 1 && textWidth(say.noFigure, 14) + 16 <= room) {
      return [label((run[0]!.span.x + run.at(-1)!.span.x) / 2, say.noFigure)];
    }
    return axis.band < 14 ? [] : run.map(({span}) => label(span.x, '?'));
  });
}

/** Day numbers, the month at the first and where it changes, week days under them; fewer where there is no room. */
function dayLabels(
  columns: readonly Column[],
  axis: Calendar,
  base: number,
  width: number,
  {words, size}: Context,
): readonly Label[] {
  const isDay = axis.unit === 'day';
  const every = Math.max(1, Math.ceil((isDay ? 30 : 60) / axis.band));
  const half = (text: string): number => textWidth(text, 14, 600) / 2;
  const fullOf = ({span}: Column): string => words.day(span.from, axis.unit === 'month' ? 'month' : 'short');
  // after a gap a number alone would be one of the month before it: the first label of a run has its room kept free,
  // and keeps inside the drawing
  const inside = (column: Column, text: string): number => Math.min(column.span.x, width - half(text));
  const starts = columns.filter(({span}, i) => columns[i - 1]?.span.to !== span.from - 1);
  let free = -Infinity;
  return columns.flatMap((column, i) => {
    const {span, kind} = column;
    const before = columns[i - 1]?.span;
    const startsRun = before?.to !== span.from - 1;
    const startsMonth = startsRun || isoDay(before.from).slice(0, 7) !== isoDay(span.from).slice(0, 7);
    const full = fullOf(column);
    const plain = words.number(Number(isoDay(span.from).slice(8)));
    const isEnd = i === columns.length - 1 && size === 'L';
    const wanted = !isDay || startsMonth || isEnd ? full : plain;
    const next = starts.find((start) => start.span.from > span.from);
    const limit = next && !startsRun ? inside(next, fullOf(next)) - half(fullOf(next)) - 6 : width + 2;
    const at = (text: string): number => (startsRun ? inside(column, text) : span.x);
    const room = (text: string): boolean => at(text) - half(text) >= free && at(text) + half(text) <= limit;
    const text = room(wanted) || !isDay ? wanted : plain;
    if ((i % every !== 0 && !(isDay ? startsMonth : startsRun)) || !room(text)) return [];
    free = at(text) + half(text) + 6;
    const role = kind === 'none' ? ('axis' as const) : ('axis-strong' as const);
    const day: Label = {x: tenth(at(text)), y: base + 19, text, role, anchor: 'middle'};
    const name: Label = {
      x: span.x,
      y: base + 35,
      text: words.day(span.from, 'weekday'),
      role: 'tiny',
      anchor: 'middle',
    };
    return isDay && axis.band >= 30 ? [day, name] : [day];
  });
}

/** What was left out, in words; two lines where two gaps are near each other. */
const gapLabels = ({gaps}: Calendar, base: number, width: number, {say}: Context): readonly Label[] =>
  gaps.map(({x, days}, i) => {
    const before = gaps[i - 1];
    const isNear = before !== undefined && x - before.x < textWidth(say.stretch(days), 12) + 8 && i % 2 === 1;
    const text = say.stretch(days);
    const half = textWidth(text, 12) / 2;
    return {
      x: tenth(Math.min(Math.max(x, half), width - half)),
      y: base + (isNear ? 50 : 36),
      text,
      role: 'tiny',
      anchor: 'middle',
    };
  });

/** Round the bar and its value; a day without a figure has the place where its bar would be. */
function boxOf(
  id: string,
  x: number,
  base: number,
  bars: readonly Bar[],
  values: readonly Label[],
  band: number,
): Point['box'] {
  const bar = bars.find(({point}) => point === id);
  if (!bar) return {x: tenth(x - Math.min(band, 40) / 2), y: base - 28, width: tenth(Math.min(band, 40)), height: 28};
  const label = values.find(
    (value) => (value.x === x || value.x === bar.x) && (value.role === 'value' || value.role === 'large'),
  );
  const half = Math.max(bar.width, label ? textWidth(label.text, 16, 600) : 0) / 2;
  const top = bar.y - extra(bar) - (label ? 24 : 0);
  return {x: tenth(x - half), y: tenth(top), width: tenth(2 * half), height: tenth(base - top)};
}
