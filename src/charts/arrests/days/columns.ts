import {max} from 'd3';
import {rank, type Estimate} from '../../../data/estimate.js';
import type {Note, Point} from '../../../model/contract.js';
import {columnsWithSide, roundPx} from '../../../model/frame.js';
import {boxAround} from '../../../model/labels/label-placement.js';
import {textWidth} from '../../../model/labels/text-width.js';
import {barEnd, OFFICIAL, TRAIL, WITHHELD} from '../../../model/marks/bar.js';
import {grid, textAt, type Label} from '../../../model/marks/primitives.js';
import {binTicks, dateLabel, dateLabels, gapLabels} from '../../../model/scales/date-axis.js';
import {dateScale, type DateScale} from '../../../model/scales/date-scale.js';
import {scaleFromZero, type Scale} from '../../../model/scales/linear-scale.js';
import {citiesList} from '../cities/list.js';
import {
  columnPoint,
  dayId,
  officialPoint,
  type ArrestsDrawing,
  type ArrestsPoint,
  type Context,
  type ViewLayout,
} from '../context.js';
import {daysLegend} from '../legend.js';
import {overhang} from '../../../model/marks/bar-row.js';
import type {DaysScene} from '../scene.js';
import {conflictNotes, daysSubtitle, daysSummary} from '../summary.js';
import {totalsInShort, totalsPanel} from '../totals/panel.js';
import {columnsOf, highestOf, type Column} from './figures.js';
import {baseline, UNKNOWN, valueLabels, type Bar, type Standing} from './values.js';

/** Height of the plot above the baseline by size, of the space above and below it, and of the words of gaps, px. */
const PLOT = {S: 180, M: 213, L: 278} as const;
const ABOVE = 40;
const UNDER = 39;
const GAP_TEXT = 16;
const WIDEST_BAR = 44;
/** Width of a bar as a share of its band. */
const SHARE = 0.46;

/** Width of the ranking beside the days at L, px. */
const SIDE = 352;

/** The days as columns above their totals; at L with the cities beside them. */
export function daysAsColumns(context: Context): ViewLayout {
  const {selection, size, width, say} = context;
  const hasSide = size === 'L' && selection.cities.list.length > 0;
  const [first, side] = hasSide ? columnsWithSide(width, SIDE) : [width, 0];
  const place = hasSide ? 'first' : 'whole';
  const axis = daysAxis(context, first);
  const days = daysPanel(context, axis, first, place);
  const totals = size === 'S' ? totalsInShort(context) : totalsPanel(context, axis, first, place);
  const cities = hasSide ? [citiesList(context, 'side', side)] : [];
  const shown =
    axis.unit === 'day'
      ? selection.days
      : days.columns.map(({kind, figure, day}) => ({kind, figure, unfinished: day?.unfinished}));
  return {
    columns: hasSide ? [first, side] : [width],
    panels: [days.drawing, ...(totals ? [totals] : []), ...cities],
    legend: daysLegend(context, shown, days.hasTrail, days.hasUnknown),
    notes: [...days.remarks, ...conflictNotes(context)],
    subtitle: daysSubtitle(context),
    summary: daysSummary(context),
    ...(axis.unit === 'day' ? {} : {remark: say.sumsOfDays[axis.unit]}),
  };
}

/** The axis of days that the panels of days and totals share. */
function daysAxis({selection, words, size}: Context, width: number): DateScale {
  const {days} = selection;
  const {top} = scaleFromZero(max(days, highestOf) ?? 0, 1);
  const gutter = Math.ceil(textWidth(words.number(top), 14)) + (size === 'L' ? 16 : 8);
  const right = width - (size === 'L' ? 6 : 2);
  const axisFrom = (left: number): DateScale =>
    dateScale(
      days.map(({day}) => day),
      left,
      right,
    );
  // the value of the first bar may be wider than its band: keep it off the grid labels
  const figure = days[0]?.figure;
  const half = figure ? textWidth(words.label(figure), 14, 600) / 2 : 0;
  return axisFrom(gutter + Math.max(0, Math.ceil(half - axisFrom(gutter).band / 2)));
}

interface DaysPanel {
  readonly drawing: ArrestsDrawing<DaysScene>;
  /** Texts that had no room beside their mark and became notes. */
  readonly remarks: readonly Note[];
  readonly columns: readonly Column[];
  /** Earlier counts had room beside the columns. */
  readonly hasTrail: boolean;
  /** Days without a figure have a question mark. */
  readonly hasUnknown: boolean;
}

function daysPanel(context: Context, axis: DateScale, width: number, place: 'whole' | 'first'): DaysPanel {
  const {selection, say, words, size} = context;
  const base = ABOVE + PLOT[size];
  const found = columnsOf(axis, selection.days);
  const reach = ({day, figure}: Column): number => (day ? highestOf(day) : figure ? rank(figure) : 0);
  const scale = scaleFromZero(max(found, reach) ?? 0, PLOT[size]);
  const barWidth = roundPx(Math.min(WIDEST_BAR, Math.max(2, axis.band * SHARE)));
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
      ...gapLabels(axis.gaps, base + 36, width, say.stretch),
      ...values.labels,
    ],
  };
  const points = columns.flatMap((column) => {
    const box = boxOf(column, base, values.written.get(column), axis.band);
    return [{...columnPoint(column), box}, ...officialsOf(column)];
  });
  const taken = scene.bars.flatMap(({x, width: wide, trail}) =>
    trail.map((y) => ({x: x + wide, y: y - 2, width: TRAIL.gap + TRAIL.length, height: 4})),
  );
  const marked = {
    noteMarkers: values.noteMarkers,
    ...(size === 'L' ? {textRoom: {x: 0, y: ABOVE - 24, width, height: base - ABOVE}} : {}),
  };
  return {
    drawing: {
      kind: 'drawing',
      unit: 'day',
      id: 'days',
      place,
      width,
      height: base + UNDER + (axis.gaps.length > 0 ? GAP_TEXT : 0),
      scene,
      points,
      taken,
      ...marked,
    },
    remarks: values.remarks,
    columns,
    hasTrail,
    hasUnknown: under.labels.some(({text}) => text === UNKNOWN),
  };
}

function barOf(
  {span, kind, day}: Column,
  figure: Estimate,
  scale: Scale,
  base: number,
  width: number,
  hasTrail: boolean,
  {selection: {chosenDay}}: Context,
): Bar {
  const height = figure.bound === 'withheld' ? WITHHELD : roundPx(scale.at(rank(figure)));
  const y = (count: Estimate): number => roundPx(base - scale.at(rank(count)));
  return {
    kind: 'bar',
    x: roundPx(span.x - width / 2),
    y: roundPx(base - height),
    width,
    height,
    grows: 'up',
    ...barEnd(figure, scale.at),
    part: kind === 'part',
    unfinished: day?.unfinished !== undefined,
    trail: hasTrail && day ? day.trail.map(({count}) => y(count)) : [],
    official: day?.official && y(day.official.figure),
    point: dayId(span.from),
    rest: chosenDay !== undefined && chosenDay !== day?.day,
  };
}

/** The tick of the official count is a separate mark after its bar. */
function officialsOf({day, bar}: Standing): readonly ArrestsPoint[] {
  if (!day?.official || bar?.official === undefined) return [];
  const box = {x: bar.x - OFFICIAL, y: bar.official - OFFICIAL, width: bar.width + 2 * OFFICIAL, height: 2 * OFFICIAL};
  return [{...officialPoint(day.day, day.official), box}];
}

/** The box around the bar and its value; for a day without a figure, the place where its bar would be. */
function boxOf({bar, span: {x}}: Standing, base: number, label: Label | undefined, band: number): Point['box'] {
  const width = Math.min(band, 40);
  if (!bar) return {x: roundPx(x - width / 2), y: base - 28, width: roundPx(width), height: 28};
  return boxAround({...bar, y: bar.y - overhang(bar), height: bar.height + overhang(bar)}, label);
}

/** Label every month, every second, third … month, so that each January has a label. */
const MONTHS = [1, 2, 3, 4, 6, 12];

/** Day numbers, with the month at the first one and where it changes, and weekdays under them; fewer if there is no room. */
function dayLabels(
  columns: readonly Column[],
  axis: DateScale,
  base: number,
  width: number,
  {words, size}: Context,
): readonly Label[] {
  const isDay = axis.unit === 'day';
  const step = Math.max(1, Math.ceil((isDay ? 30 : 60) / axis.band));
  const bins = columns.map((column) => ({...column.span, kind: column.kind}));
  const ticks = binTicks(bins, {
    ...{words, unit: axis.unit, numbers: isDay, fullEnd: size === 'L', fixed: true},
    every: axis.unit === 'month' ? (MONTHS.find((count) => count >= step) ?? step) : step,
  });
  const last = columns.at(-1)?.span.to ?? 0;
  return dateLabels(ticks, {left: 0, right: width, between: 6, weight: 600, last}).flatMap((label) => {
    const {from, x, kind} = label.tick.bin;
    const date = dateLabel(label, base + 19, kind === 'none' || kind === 'later' ? 'axis' : 'axis-strong');
    if (!isDay || axis.band < 30) return [date];
    return [date, textAt(x, base + 35, words.day(from, 'weekday'), 'tiny')];
  });
}
