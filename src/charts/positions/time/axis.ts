import {bisectRight} from 'd3';
import {isoDay, yearOf, type Day} from '../../../data/day.js';
import type {Words} from '../../../messages/words.js';
import {LONG_STRETCH, STRETCH_GAP} from '../../../model/scales/date-scale.js';
import {dateLabels, dateTexts, type DateTick} from '../../../model/scales/date-labels.js';
import {domainOf, steps} from '../../../model/scales/domain.js';
import {roundPx} from '../../../model/frame.js';
import type {Label} from '../../../model/marks/primitives.js';
import {textWidth} from '../../../model/labels/text-width.js';
import type {PositionsMessages} from '../messages.js';

/** Between two labels, px. */
const APART = 10;
const BASE = 15;
const MARKED = ['01', '11', '21'];
/** Of 36 in a year, so that each January has one. */
const STEPS = [1, 3, 6, 9, 12, 18, 36];

/** Days from left to right, each as wide as the next; long stretches in which nobody spoke are left out. */
export interface TimeScale {
  readonly from: Day;
  /** The last day that is drawn. */
  readonly to: Day;
  /** Where a day begins, px; in a stretch left out, where the axis goes on after it. */
  at(day: Day): number;
  /** Days that follow on each other without a gap: the first, and the day after the last. */
  readonly runs: readonly {readonly start: Day; readonly end: Day}[];
  readonly gaps: readonly {readonly x: number; readonly days: number}[];
}

export function timeScale(from: Day, to: Day, spoken: readonly Day[], left: number, right: number): TimeScale {
  if (!domainOf([from, to])) return {from, to, at: () => left, runs: [], gaps: []};
  const inside = [...new Set(spoken)].filter((day) => day > from && day <= to).sort((a, b) => a - b);
  const apart = runsOf(from, to, inside);
  // so many stretches left out would leave no room for the days
  const runs = STRETCH_GAP * (apart.length - 1) > (right - left) / 2 ? [[from, to + 1] as const] : apart;
  const count = runs.reduce((sum, [start, end]) => sum + end - start, 0);
  const band = (right - left - STRETCH_GAP * (runs.length - 1)) / count;
  let x = left;
  const placed = runs.map(([start, end]) => {
    const run = {start, end, x};
    x += (end - start) * band + STRETCH_GAP;
    return run;
  });
  const starts = placed.map(({start}) => start);
  return {
    from,
    to,
    at: (day) => {
      const after = bisectRight(starts, day);
      const [run, next] = [placed[after - 1], placed[after]];
      if (!run) return left;
      if (day > run.end && next) return roundPx(next.x);
      return roundPx(run.x + (Math.min(day, run.end) - run.start) * band);
    },
    runs: placed,
    gaps: placed
      .slice(1)
      .map((run, at) => ({x: roundPx(run.x - STRETCH_GAP), days: run.start - (placed[at]!.end - 1)})),
  };
}

/** Days with a long stretch between them apart: of each run its first day and the day after its last one. */
function runsOf(from: Day, to: Day, inside: readonly Day[]): readonly (readonly [Day, Day])[] {
  const runs: [Day, Day][] = [[from, from + 1]];
  for (const day of inside) {
    const run = runs.at(-1)!;
    if (day - run[1] >= LONG_STRETCH) runs.push([day, day + 1]);
    else run[1] = day + 1;
  }
  const last = runs.at(-1)!;
  // the end that was asked for is shown, whoever spoke before it
  if (to - last[1] < LONG_STRETCH) last[1] = to + 1;
  else runs.push([to, to + 1]);
  return runs;
}

export interface AxisLabels {
  readonly labels: readonly Label[];
  /** Where a line goes down from a label. */
  readonly xs: readonly number[];
}

/** Three days of each month, and where the axis begins anew after a gap; fewer where there is no room. */
export function axisLabels(scale: TimeScale, left: number, width: number, words: Words): AxisLabels {
  const {from, to, runs} = scale;
  if (runs.length === 0) return {labels: [], xs: []};
  const starts = new Set(runs.map(({start}) => start));
  const isAnew = (day: Day): boolean => runs.length > 1 && starts.has(day);
  const days = runs
    .flatMap(({start, end}) => steps(start, end - 1))
    .filter((day) => isAnew(day) || MARKED.includes(isoDay(day).slice(8)));
  if (MARKED.includes(isoDay(to + 1).slice(8))) days.push(to + 1);
  // a file of many years has room for few of them
  const least = Math.max(1, Math.ceil((days.length * 70) / Math.max(1, width - left)));
  const hasYears = yearOf(from) !== yearOf(to);
  const every = hasYears ? (STEPS.find((count) => count >= least) ?? least) : least;
  const [gap] = scale.gaps;
  const ticks = days.flatMap((day, i): readonly DateTick[] => {
    const isFirst = isAnew(day);
    const place = hasYears ? placeInYear(day) : i;
    if (place % every !== 0 && !isFirst && day !== from) return [];
    const line = scale.at(day);
    const {texts, dated} = dateTexts(words, day, 'short');
    // after a gap the year is said again
    const tick = {day, x: line, texts: isFirst && hasYears ? dated : texts, dated, ...(isFirst ? {rank: 1} : {})};
    // before a gap that is near the label has its room over the names; after one it begins where the days do
    const isNear = day === from && gap !== undefined && gap.x - line < textWidth(tick.texts[0]!, 14);
    if (isNear) return [{...tick, x: gap.x, anchor: 'end'}];
    return [isFirst && day !== from ? {...tick, anchor: 'start'} : tick];
  });
  const placed = dateLabels(ticks, {left: 0, right: width, between: APART, last: to});
  return {
    labels: placed.map(({text, start}): Label => ({x: roundPx(start), y: BASE, text, role: 'axis', anchor: 'start'})),
    xs: placed.map(({tick}) => Math.round(scale.at(tick.day)) + 0.5),
  };
}

/** Of the marked days of a year, from 1 January on. */
const placeInYear = (day: Day): number =>
  3 * (Number(isoDay(day).slice(5, 7)) - 1) + MARKED.indexOf(isoDay(day).slice(8));

/** How long the stretches are that are left out. */
export const gapLabels = ({gaps}: TimeScale, y: number, width: number, say: PositionsMessages): readonly Label[] =>
  gaps.map(({x, days}): Label => {
    const text = say.time.stretch(days);
    const half = textWidth(text, 12) / 2;
    return {x: roundPx(Math.min(Math.max(x + 11, half), width - half)), y, text, role: 'tiny', anchor: 'middle'};
  });
