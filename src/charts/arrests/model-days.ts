import {max} from 'd3';
import {isCounted, rank} from '../../data/estimate.js';
import {calendar, type Calendar} from '../../model/calendar.js';
import type {Drawing, Point} from '../../model/contract.js';
import {tenth} from '../../model/frame.js';
import {barEnd, WITHHELD, type BarMark} from '../../model/marks.js';
import {ACROSS, movesIn} from '../../model/moves.js';
import {grid, type Label} from '../../model/pieces.js';
import {textWidth} from '../../model/text-width.js';
import {scaleFromZero, type Scale} from '../../model/ticks.js';
import {columnsOf, type Column} from './bars.js';
import type {Context} from './context.js';
import {baseline, dayLabels, gapLabels, unknownLabels} from './days-axis.js';
import {extra, valueLabels, type Bar} from './days-values.js';
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
  const {
    labels: values,
    circles,
    remarks,
  } = valueLabels({columns, bars, grid: labels, axis, width: width + 4, height: base, firstNumber}, context);
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
