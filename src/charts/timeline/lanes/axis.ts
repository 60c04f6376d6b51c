import {monthStart, type Day} from '../../../data/day.js';
import {textAt, type Label} from '../../../model/marks/primitives.js';
import {binTicks, dateLabel, dateLabels} from '../../../model/scales/date-axis.js';
import {dateScale, daysBetween, STRETCH_GAP} from '../../../model/scales/date-scale.js';
import {domainOf} from '../../../model/scales/linear-scale.js';
import {roundPx} from '../../../model/frame.js';
import type {Context} from '../context.js';

/** Width of one symbol in a row, and smallest width of a column, px. */
export const PITCH = 13;
const NARROWEST = 11;
/** Largest share of the width for stretches that are left out. */
const MOST_GAPS = 0.4;
/** An axis of more days than this is not laid out day by day. */
const MOST_DAYS = 40_000;

/** A day, a week or a month; or several of them if single ones have no room. */
export interface Column {
  readonly from: Day;
  readonly to: Day;
  /** Its centre, px. */
  readonly x: number;
}

export interface Axis {
  /** `some`: only days with events have a place in the columns, in order. */
  readonly unit: 'day' | 'week' | 'month' | 'months' | 'some';
  readonly columns: readonly Column[];
  /** Width of a column, px. */
  readonly band: number;
  /** The lengths of the longest stretches left out, in days. */
  readonly gaps: readonly number[];
}

/** Columns for the days from left to right, each wide enough for a symbol. */
export function axisOf(from: Day, to: Day, withEvent: readonly Day[], left: number, right: number): Axis {
  const dates = [...new Set(withEvent)].filter(Number.isFinite).sort((a, b) => a - b);
  const days = !domainOf([from, to]) || to - from > MOST_DAYS ? undefined : daysBetween(from, to, dates);
  const runs = days ? days.filter((day, i) => day - 1 !== days[i - 1]).length : Infinity;
  if (!days || (runs - 1) * STRETCH_GAP > MOST_GAPS * (right - left)) return someDays(dates, left, right);
  const {unit, spans, band, gaps} = dateScale(days, left, right, NARROWEST);
  const wide = {unit, band, columns: spans, gaps: gaps.map((gap) => gap.days)};
  if (band >= NARROWEST) return wide;
  const each = Math.ceil(NARROWEST / band);
  return {...wide, unit: 'months', band: band * each, columns: merged(spans, each)};
}

/** Only days with events, with as many in a column as needed. */
function someDays(dates: readonly Day[], left: number, right: number): Axis {
  const band = (right - left) / Math.max(1, dates.length);
  const each = Math.ceil(NARROWEST / band);
  const days = dates.map((day, i): Column => ({from: day, to: day, x: left + (i + 0.5) * band}));
  return {unit: 'some', band: Math.min(right - left, band * each), columns: merged(days, each), gaps: []};
}

/** At least `each` spans in a column; the remainder is distributed, so that no column is narrower than the others. */
function merged(spans: readonly Column[], each: number): readonly Column[] {
  const count = Math.max(Math.min(1, spans.length), Math.floor(spans.length / each));
  return Array.from({length: count}, (_, i): Column => {
    const [start, end] = [i, i + 1].map((edge) => Math.round((edge * spans.length) / count));
    const [first, last] = [spans[start!]!, spans[end! - 1]!];
    return {from: first.from, to: last.to, x: roundPx((first.x + last.x) / 2)};
  });
}

/** Whether a column has one of the days. */
export const isChosen =
  (days: readonly Day[]) =>
  ({from, to}: Column): boolean =>
    days.some((day) => day >= from && day <= to);

const BASE = 14;

/** The first day of each column, as many as have room; the month only once if there is only one. */
export function axisLabels({unit, columns}: Axis, left: number, {words, width, selection}: Context): readonly Label[] {
  const [first, last] = [columns[0], columns.at(-1)];
  if (!first || !last) return [];
  const oneMonth = unit === 'day' && monthStart(first.from) === monthStart(last.to);
  const isOn = isChosen(selection.chosen);
  const ticks = binTicks(columns, {words, unit, numbers: unit === 'day', oneMonth, isChosen: isOn});
  const room = {left: oneMonth ? left - 6 : 0, right: width, between: 8, weight: 600, last: last.to} as const;
  return [
    ...(oneMonth ? [textAt(0, BASE, words.day(first.from, 'month'), 'axis', 'start')] : []),
    ...dateLabels(ticks, room).map((date) => dateLabel(date, BASE, isOn(date.tick.bin) ? 'axis-strong' : 'axis')),
  ];
}
