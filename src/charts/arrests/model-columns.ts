import {max} from 'd3';
import {rank, type Estimate} from '../../data/estimate.js';
import {calendar, type Calendar} from '../../model/calendar.js';
import type {Drawing, Note, Panel, Point} from '../../model/contract.js';
import {columnsWithSide, tenth} from '../../model/frame.js';
import {barEnd, OFFICIAL, TRAIL, WITHHELD} from '../../model/marks.js';
import {grid} from '../../model/pieces.js';
import {textWidth} from '../../model/text-width.js';
import {scaleFromZero, type Scale} from '../../model/ticks.js';
import {columnsOf, type Column} from './columns.js';
import type {Context} from './context.js';
import {baseline, dayLabels, gapLabels} from './columns-axis.js';
import {extra, valueLabels, type Bar, type Standing} from './columns-values.js';
import {highestOf} from './day-figures.js';
import type {DaysForm} from './places.js';
import {daysKey} from './key.js';
import {officialPoint} from './points.js';
import type {ArrestsScene, DaysScene} from './scene.js';
import type {Unlinked} from './teller.js';

/** Height of the plot over the baseline by size, px, and of what stands over and under it. */
const PLOT = {S: 180, M: 213, L: 278} as const;
const ABOVE = 40;
const UNDER = 54;
const WIDEST_BAR = 44;
/** A bar takes this share of its band. */
const SHARE = 0.46;

/** Width of the ranking beside the days at L, px. */
const SIDE = 352;

/** The days as columns over their totals; at L with the cities beside them. */
export const draw: DaysForm = (context, places) => {
  const {facts, size, width, say} = context;
  const hasSide = size === 'L' && places !== undefined && facts.cities.list.length > 0;
  const [first, side] = hasSide ? columnsWithSide(width, SIDE) : [width, 0];
  const place = hasSide ? 'first' : 'whole';
  const axis = daysAxis(context, first);
  const days = daysPanel(context, axis, first, place);
  const totals =
    size === 'S'
      ? places?.code.totalsSentence(places.context)
      : places?.code.totalsPanel(places.context, axis, first, place);
  const panels: Panel<ArrestsScene>[] = [days.drawing, ...(totals ? [totals] : [])];
  if (hasSide) panels.push(places.code.citiesList(places.context, 'side', side));
  const isDaily = axis.unit === 'day';
  return {
    columns: hasSide ? [first, side] : [width],
    panels,
    key: [
      ...daysKey(context, isDaily ? facts.days : days.columns, days.hasTrail),
      ...(size === 'S' || !places ? [] : places.code.totalsKey(places.context)),
    ],
    notes: [...days.remarks, ...(places?.code.conflictNotes(places.context) ?? [])],
    gaps: [],
    ...(axis.unit === 'day' ? {} : {remark: say.sumsOfDays[axis.unit], sums: days.columns}),
  };
};

/** The axis of days that the panels of days and totals share. */
function daysAxis(context: Context, width: number): Calendar {
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

const highest = ({facts}: Context): number => scaleFromZero(max(facts.days, highestOf) ?? 0, 1).top;

interface DaysPanel {
  readonly drawing: Drawing<DaysScene>;
  /** What stood too close to another label and went into the notes. */
  readonly remarks: readonly Note[];
  readonly columns: readonly Column[];
  /** Earlier counts found room beside the columns. */
  readonly hasTrail: boolean;
}

function daysPanel(context: Context, axis: Calendar, width: number, place: 'whole' | 'first'): DaysPanel {
  const {say, words, size} = context;
  const base = ABOVE + PLOT[size];
  const found = columnsOf(axis, context);
  const reach = ({day, figure}: Column): number => (day ? highestOf(day) : figure ? rank(figure) : 0);
  const scale = scaleFromZero(max(found, reach) ?? 0, PLOT[size]);
  const barWidth = tenth(Math.min(WIDEST_BAR, Math.max(2, axis.band * SHARE)));
  const hasTrail = axis.band - barWidth >= 2 * TRAIL.gap + TRAIL.length;
  const columns = found.map((column) => ({
    ...column,
    bar: column.figure && barOf(column, column.figure, scale, base, barWidth, hasTrail, context),
  }));
  const {rules, labels} = grid(scale, base, width, say.unit, words.number);
  const values = valueLabels(columns, {grid: labels, axis, width: width + 4, height: base}, context);
  const under = baseline(columns, axis, base, width, context);
  const scene: DaysScene = {
    kind: 'days',
    rules: [...rules, ...under.rules],
    bars: columns.flatMap(({bar}) => bar ?? []),
    labels: [
      ...labels,
      ...dayLabels(columns, axis, base, width, context),
      ...under.labels,
      ...gapLabels(axis, base, width, context),
      ...values.labels,
    ],
    circles: values.circles,
  };
  const told = columns.flatMap((column) => {
    const label = values.written.has(column) ? words.label(column.figure!) : '';
    return [{...column.told, box: boxOf(column, base, label, axis.band)}, ...officialsOf(column, context)];
  });
  const taken = scene.bars.flatMap(({x, width: wide, trail}) =>
    trail.map((y) => ({x: x + wide, y: y - 2, width: TRAIL.gap + TRAIL.length, height: 4})),
  );
  const points = context.tell.across(told, axis.unit === 'day' ? 7 : 4);
  return {
    drawing: {kind: 'drawing', id: 'days', place, width, height: base + UNDER, scene, points, taken},
    remarks: values.remarks,
    columns,
    hasTrail,
  };
}

function barOf(
  {span, kind, day, told}: Column,
  figure: Estimate,
  scale: Scale,
  base: number,
  width: number,
  hasTrail: boolean,
  {facts}: Context,
): Bar {
  const height = figure.bound === 'withheld' ? WITHHELD : tenth(scale.at(rank(figure)));
  const y = (count: Estimate): number => tenth(base - scale.at(rank(count)));
  return {
    kind: 'bar',
    x: tenth(span.x - width / 2),
    y: tenth(base - height),
    width,
    height,
    grows: 'up',
    ...barEnd(figure, scale.at),
    part: kind === 'part',
    unfinished: day?.unfinished !== undefined,
    trail: hasTrail && day ? day.trail.map(({count}) => y(count)) : [],
    official: day?.official && y(day.official.figure),
    point: told.id,
    rest: facts.chosenDay !== undefined && facts.chosenDay !== day?.day,
  };
}

/** The tick of the official count is a mark of its own, after its bar. */
function officialsOf({day, bar}: Standing, context: Context): readonly Unlinked[] {
  if (!day || bar?.official === undefined) return [];
  const box = {x: bar.x - OFFICIAL, y: bar.official - OFFICIAL, width: bar.width + 2 * OFFICIAL, height: 2 * OFFICIAL};
  return [{...officialPoint(day, context), box}];
}

/** Round the bar and its value; a day without a figure has the place where its bar would be. */
function boxOf({bar, span: {x}}: Standing, base: number, label: string, band: number): Point['box'] {
  const width = bar ? Math.max(bar.width, textWidth(label, 16, 600)) : Math.min(band, 40);
  const top = bar ? tenth(bar.y - extra(bar) - (label ? 24 : 0)) : base - 28;
  return {x: tenth(x - width / 2), y: top, width: tenth(width), height: tenth(base - top)};
}
