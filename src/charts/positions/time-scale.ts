import {bisectRight} from 'd3';
import type {Day} from '../../data/day.js';
import {LONG_STRETCH, STRETCH_GAP} from '../../model/calendar.js';
import {domainOf} from '../../model/domain.js';
import {tenth} from '../../model/frame.js';

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
      if (day > run.end && next) return tenth(next.x);
      return tenth(run.x + (Math.min(day, run.end) - run.start) * band);
    },
    runs: placed,
    gaps: placed.slice(1).map((run, at) => ({x: tenth(run.x - STRETCH_GAP), days: run.start - (placed[at]!.end - 1)})),
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
