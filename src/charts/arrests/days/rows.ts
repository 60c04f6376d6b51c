import {groups, max} from 'd3';
import {isoDay, monthStart, yearOf} from '../../../data/day.js';
import {rank, type Estimate} from '../../../data/estimate.js';
import type {Words} from '../../../messages/words.js';
import type {ListRow} from '../../../model/contract.js';
import {roundPx} from '../../../model/frame.js';
import {OPEN_END} from '../../../model/marks/bar.js';
import {dayId, dayPoint, type ArrestsList, type Context, type ViewLayout} from '../context.js';
import {daysLegend} from '../legend.js';
import {overhang, rowBar, valueAfter} from '../../../model/marks/bar-row.js';
import type {RowScene} from '../scene.js';
import {conflictNotes, daysSubtitle, daysSummary} from '../summary.js';
import {totalsInShort} from '../totals/panel.js';
import {highestOf, type DayFigure} from './figures.js';
import {remarksOf} from './values.js';

/** Estimated width of a text, px: wider than nearly all texts, and needs no table of widths. */
const roomFor = (text: string): number => text.length * 14 * 0.6;

const NAME = 64;
const BAR = 18;
/** Space above and below the bar, and with earlier counts under it, px. */
const PAD = 3;
const TRAIL_PAD = 10;
/** Room for the numbers of two notes at the end of a row, px. */
const SIGNS = 40;

/** The days as rows, and the totals in short. */
export function daysAsRows(context: Context): ViewLayout {
  const totals = totalsInShort(context);
  return {
    panels: [dayRows(context), ...(totals ? [totals] : [])],
    // a row names the region or city itself
    legend: daysLegend(context, context.selection.days.map(asWhole), true, false),
    notes: conflictNotes(context),
    subtitle: daysSubtitle(context),
    summary: daysSummary(context),
  };
}

/** The days as rows, for a narrow element: name, bar and value on one line, so no label is rotated. */
function dayRows(context: Context): ArrestsList {
  const {width, words, say} = context;
  const {days} = context.selection;
  const track = width - NAME;
  const widest = max(days, (day) => roomFor(labelOf(day, context))) ?? 0;
  const most = max(days, highestOf) || 1;
  const scale = (value: number): number => (value / most) * (track - widest - OPEN_END - SIGNS);
  const rows = days.map((day): ListRow<RowScene> => {
    const name = `${words.day(day.day, 'weekday')} ${Number(isoDay(day.day).slice(8))}`;
    const base = {point: dayId(day.day), name};
    if (!day.figure) return {...base, quiet: true, lines: [unknown(day, say)]};
    const {scene, height, remark} = rowOf(day, scale, track, context);
    return {...base, track: {width: track, height, scene}, ...(remark === '' ? {} : {lines: [remark]})};
  });
  return {
    kind: 'list',
    unit: 'day',
    id: 'days',
    place: 'whole',
    layout: 'beside',
    nameWidth: NAME,
    groups: monthsOf(days, rows, words),
    points: days.map(dayPoint),
  };
}

/** A row shows only the day of the month. With several months, each month has a heading, with the year if there are two. */
function monthsOf(days: readonly DayFigure[], rows: readonly ListRow<RowScene>[], words: Words): ArrestsList['groups'] {
  const months = groups(
    days.map(({day}, i) => ({day, row: rows[i]!})),
    ({day}) => monthStart(day),
  );
  if (months.length < 2) return [{id: 'days', rows}];
  const withYear = new Set(months.map(([month]) => yearOf(month))).size > 1;
  return months.map(([month, of]) => ({
    id: `days:${isoDay(month)}`,
    heading: words.day(month, 'month', withYear),
    rows: of.map(({row}) => row),
  }));
}

const asWhole = (day: DayFigure): DayFigure => ({...day, kind: 'whole'});

/** The text shown instead of a figure. */
const unknown = ({kind, lost}: DayFigure, say: Context['say']): string =>
  kind === 'later' ? say.later : [say.noFigureShort, ...(lost > 0 ? [say.lost(lost)] : [])].join(', ');

const labelOf = ({figure}: DayFigure, {words}: Context): string => (figure ? words.label(figure) : '');

/** The bar with its value; a remark comes after it, or under it if the line is full. */
function rowOf(
  day: DayFigure,
  scale: (value: number) => number,
  track: number,
  context: Context,
): {readonly scene: RowScene; readonly height: number; readonly remark: string} {
  const figure = day.figure!;
  const {official} = day;
  const height = BAR + 2 * (day.trail.length > 0 ? TRAIL_PAD : PAD);
  const at = (count: Estimate): number => roundPx(scale(rank(count)));
  const bar = rowBar(figure, height, BAR, scale, {
    part: day.kind === 'part',
    unfinished: day.unfinished !== undefined,
    trail: day.trail.map(({count}) => at(count)),
    official: official && at(official.figure),
  });
  const text = labelOf(day, context);
  const value = valueAfter(Math.max(bar.width + overhang(bar), bar.official ?? 0), height, text);
  const remark = [
    ...remarksOf(day, context),
    ...(official ? [context.say.officially(context.words.label(official.figure))] : []),
  ].join(', ');
  const after = {...value, x: roundPx(value.x + roomFor(text) + 9), text: remark, role: 'note' as const};
  const fits = after.x + roomFor(remark) <= track - SIGNS;
  const labels = remark !== '' && fits ? [value, after] : [value];
  return {
    scene: {kind: 'row', ...(figure.bound === 'uncounted' ? {} : {bar}), labels},
    height,
    remark: fits ? '' : remark,
  };
}
