import {bisectLeft} from 'd3';
import {monthEnd, weekday, type Day} from '../../data/day.js';
import {roundPx} from '../frame.js';

export {daysBetween, LONG_STRETCH} from './days-between.js';

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

/** Days on an axis from left to right, long stretches without a row left out. */
export interface DateScale {
  readonly unit: 'day' | 'week' | 'month';
  readonly spans: readonly PlacedBin[];
  /** From one span to the next, px. */
  readonly band: number;
  /** Stretches left out: the middle of the gap and the days from the last row to the next. */
  readonly gaps: readonly {readonly x: number; readonly days: number}[];
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
  const room = right - left - STRETCH_GAP * (runs.length - 1);
  const [unit, spans] = units
    .map(([name, endOf]) => [name, runs.map((run) => spansOf(run, endOf))] as const)
    .find(([name, found]) => name === 'month' || room / found.flat().length >= narrowest)!;

  const count = spans.flat().length;
  const band = room / Math.max(1, count);
  let x = left;
  let before: Day | undefined;
  const placed: PlacedBin[] = [];
  const gaps: {x: number; days: number}[] = [];
  for (const run of spans) {
    if (before !== undefined) {
      gaps.push({x: x + STRETCH_GAP / 2, days: run[0]!.from - before});
      x += STRETCH_GAP;
    }
    for (const span of run) {
      placed.push({...span, x: roundPx(x + band / 2)});
      x += band;
    }
    before = run.at(-1)!.to;
  }
  const ends = placed.map((span) => span.to);
  const at = (day: Day): number => {
    const next = bisectLeft(ends, day);
    const [before, span] = [placed[next - 1], placed[next]];
    if (!span) return before?.x ?? left;
    return span.from <= day || !before ? span.x : roundPx((before.x + span.x) / 2);
  };
  return {unit, spans: placed, band, gaps, at};
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
