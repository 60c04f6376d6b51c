import {bisectLeft, bisectRight, sum} from 'd3';
import {monthEnd, weekday, type Day} from '../../data/day.js';
import {roundPx} from '../frame.js';
import {domainOf, steps} from './domain.js';

/** A stretch of more days than this without a row is left out of an axis. */
export const LONG_STRETCH = 60;
/** Width of the gap that stands for it, px. */
export const STRETCH_GAP = 22;
/** A bar narrower than this becomes a week, then a month. */
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

/** Days that follow on each other without a gap: the first, and the day after the last. */
type Run = readonly [start: Day, end: Day];

/** From the first day to the last, apart where a long stretch lies between days that have a row. */
function runsBetween(from: Day, to: Day, withRow: readonly Day[]): readonly Run[] {
  if (!domainOf([from, to]) || from > to) return [];
  const runs: [Day, Day][] = [[from, from + 1]];
  // the ends that were asked for are shown, whatever has a row
  for (const day of [...new Set([...withRow, to])].filter((one) => one > from && one <= to).sort((a, b) => a - b)) {
    const run = runs.at(-1)!;
    if (day - run[1] >= LONG_STRETCH) runs.push([day, day + 1]);
    else run[1] = day + 1;
  }
  return runs;
}

/** All days from the first to the last, without the long stretches between days that have a row. */
export const daysBetween = (from: Day, to: Day, withRow: readonly Day[]): readonly Day[] =>
  runsBetween(from, to, withRow).flatMap(([start, end]) => steps(start, end - 1));

/** Runs of so many days or bins each, one after the other with a gap between two: the px of one, and where each run starts. */
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

/** Days on an axis from left to right, long stretches without a row left out. */
export interface DateScale {
  readonly unit: 'day' | 'week' | 'month';
  readonly spans: readonly PlacedBin[];
  /** From one span to the next, px. */
  readonly band: number;
  readonly gaps: readonly Gap[];
  /** Middle of the span that holds the day; in a gap, the middle of the gap. */
  at(day: Day): number;
}

/** Days, weeks or months of the days given, over the px from left to right, none narrower than asked, months apart. */
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

/** Days from left to right, each as wide as the next, however narrow that is. */
export interface DayScale {
  readonly from: Day;
  /** The last day that is drawn. */
  readonly to: Day;
  /** Where a day begins, px; in a stretch left out, where the axis goes on after it. */
  at(day: Day): number;
  readonly runs: readonly {readonly start: Day; readonly end: Day}[];
  readonly gaps: readonly Gap[];
}

/** The days of a period, long stretches without a row left out, as long as these leave half of the room to the days. */
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
