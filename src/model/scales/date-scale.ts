import {bisectLeft, bisectRight, sum} from 'd3';
import {monthEnd, weekday, type Day} from '../../data/day.js';
import {roundPx} from '../frame.js';
import {domainOf, steps} from './linear-scale.js';

/** A stretch of at least this many days without a row is left out of an axis. */
export const LONG_STRETCH = 60;
/** Width of the gap in its place, px. */
export const STRETCH_GAP = 22;
/** If bars are narrower than this, px, each becomes a week, then a month. */
const NARROWEST = 6;

export interface Span {
  readonly from: Day;
  readonly to: Day;
}

export interface PlacedBin extends Span {
  /** Middle, px. */
  readonly x: number;
}

/** A stretch left out: the middle of the gap, px, and the days from the last row to the next. */
export interface Gap {
  readonly x: number;
  readonly days: number;
}

/** Days without a gap between them: the first day, and the day after the last. */
type Run = readonly [start: Day, end: Day];

/** The days from first to last, split at long stretches without a row. */
function runsBetween(from: Day, to: Day, withRow: readonly Day[]): readonly Run[] {
  if (!domainOf([from, to]) || from > to) return [];
  const runs: [Day, Day][] = [[from, from + 1]];
  // the requested ends are always shown
  for (const day of [...new Set([...withRow, to])].filter((one) => one > from && one <= to).sort((a, b) => a - b)) {
    const run = runs.at(-1)!;
    if (day - run[1] >= LONG_STRETCH) runs.push([day, day + 1]);
    else run[1] = day + 1;
  }
  return runs;
}

/** All days from first to last, without the long stretches that have no row. */
export const daysBetween = (from: Day, to: Day, withRow: readonly Day[]): readonly Day[] =>
  runsBetween(from, to, withRow).flatMap(([start, end]) => steps(start, end - 1));

/** Places runs of these lengths in a row, with gaps between them: the width of one bin and the start of each run, px. */
function placeRuns(
  lengths: readonly number[],
  left: number,
  right: number,
): {readonly band: number; readonly starts: readonly number[]} {
  const band = (right - left - STRETCH_GAP * (lengths.length - 1)) / Math.max(1, sum(lengths));
  let next = left;
  const starts = lengths.map((length) => {
    const start = next;
    next += length * band + STRETCH_GAP;
    return start;
  });
  return {band, starts};
}

/** An axis of days, weeks or months from left to right, without the long stretches that have no row. */
export interface DateScale {
  readonly unit: 'day' | 'week' | 'month';
  readonly spans: readonly PlacedBin[];
  /** Distance from one span to the next, px. */
  readonly band: number;
  readonly gaps: readonly Gap[];
  /** Middle of the span that contains the day; in a gap, the middle of the gap. */
  at(day: Day): number;
}

/** A scale over the given days, from `left` to `right` px: days, else weeks, if at least `narrowest` px wide; else months. */
export function dateScale(days: readonly Day[], left: number, right: number, narrowest = NARROWEST): DateScale {
  const runs = runsOf(days);
  const units = [
    ['day', (day: Day) => day],
    ['week', (day: Day) => day + 6 - weekday(day)],
    ['month', monthEnd],
  ] as const;
  const [unit, spans, {band, starts}] = units
    .map(([name, endOf]) => {
      const found = runs.map((run) => spansOf(run, endOf));
      const lengths = found.map(({length}) => length);
      return [name, found, placeRuns(lengths, left, right)] as const;
    })
    .find(([name, , placed]) => name === 'month' || placed.band >= narrowest)!;
  const placed = spans.flatMap((run, i) =>
    run.map((span, place): PlacedBin => ({...span, x: roundPx(starts[i]! + (place + 0.5) * band)})),
  );
  const gaps = spans.slice(1).map((run, i) => ({
    x: starts[i + 1]! - STRETCH_GAP / 2,
    days: run[0]!.from - spans[i]!.at(-1)!.to,
  }));
  const ends = placed.map((span) => span.to);
  const at = (day: Day): number => {
    const next = bisectLeft(ends, day);
    const [before, span] = [placed[next - 1], placed[next]];
    if (!span) return before?.x ?? left;
    return span.from <= day || !before ? span.x : roundPx((before.x + span.x) / 2);
  };
  return {unit, spans: placed, band, gaps, at};
}

/** Days from left to right, all of the same width, however narrow. */
export interface DayScale {
  readonly from: Day;
  /** The last day that is drawn. */
  readonly to: Day;
  /** Where a day begins, px; for a day in a left-out stretch, where the axis continues after it. */
  at(day: Day): number;
  readonly runs: readonly {readonly start: Day; readonly end: Day}[];
  readonly gaps: readonly Gap[];
}

/** The days of a period, without the long stretches that have no row, unless their gaps would take more than half of the width. */
export function dayScale(from: Day, to: Day, withRow: readonly Day[], left: number, right: number): DayScale {
  const apart = runsBetween(from, to, withRow);
  const isTorn = STRETCH_GAP * (apart.length - 1) > (right - left) / 2;
  const runs: readonly Run[] = isTorn ? [[from, to + 1]] : apart;
  const {band, starts} = placeRuns(
    runs.map(([start, end]) => end - start),
    left,
    right,
  );
  const firsts = runs.map(([start]) => start);
  return {
    from,
    to,
    at: (day) => {
      const after = bisectRight(firsts, day);
      const run = runs[after - 1];
      if (!run) return left;
      if (day > run[1] && after < runs.length) return roundPx(starts[after]!);
      return roundPx(starts[after - 1]! + (Math.min(day, run[1]) - run[0]) * band);
    },
    runs: runs.map(([start, end]) => ({start, end})),
    gaps: runs.slice(1).map(([start], i) => ({
      x: roundPx(starts[i + 1]! - STRETCH_GAP / 2),
      days: start - runs[i]![1] + 1,
    })),
  };
}

function runsOf(days: readonly Day[]): readonly (readonly Day[])[] {
  const runs: Day[][] = [];
  for (const day of days.filter(Number.isFinite)) {
    const run = runs.at(-1);
    if (run && run.at(-1) === day - 1) run.push(day);
    else runs.push([day]);
  }
  return runs;
}

function spansOf(run: readonly Day[], endOf: (day: Day) => Day): readonly Span[] {
  const last = run.at(-1)!;
  const starts = run.filter((day, i) => i === 0 || endOf(day - 1) === day - 1);
  return starts.map((from) => ({from, to: Math.min(endOf(from), last)}));
}
