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
  // each run holds its first day and the day after its last one
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
  const count = runs.reduce((sum, [start, end]) => sum + end - start, 0);
  const band = (right - left - STRETCH_GAP * (runs.length - 1)) / count;
  let x = left;
  const placed = runs.map(([start, end]) => {
    const run = {start, end, x};
    x += (end - start) * band + STRETCH_GAP;
    return run;
  });
  return {
    from,
    to,
    at: (day) => {
      const run = placed.filter(({start}) => start <= day).at(-1);
      if (!run) return left;
      const next = placed[placed.indexOf(run) + 1];
      if (day > run.end && next) return tenth(next.x);
      return tenth(run.x + (Math.min(day, run.end) - run.start) * band);
    },
    runs: placed,
    gaps: placed.slice(1).map((run, at) => ({x: tenth(run.x - STRETCH_GAP), days: run.start - (placed[at]!.end - 1)})),
  };
}
