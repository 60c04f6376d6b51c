import {isoDay, yearOf, type Day} from '../../data/day.js';
import type {Words} from '../../messages/words.js';
import {tenth} from '../../model/frame.js';
import type {Label} from '../../model/pieces.js';
import {steps} from '../../model/domain.js';
import {textWidth} from '../../model/text-width.js';
import type {TimeContext} from './context.js';
import type {TimeScale} from './time-scale.js';

/** Between two labels, px. */
const APART = 10;
const BASE = 15;
const MARKED = ['01', '11', '21'];

export interface AxisLabels {
  readonly labels: readonly Label[];
  /** Where a line goes down from a label. */
  readonly xs: readonly number[];
}

/** Three days of each month, and where the axis begins anew after a gap; fewer where there is no room. */
export function axisLabels(scale: TimeScale, left: number, width: number, words: Words): AxisLabels {
  const {from, to, runs} = scale;
  const withYear = yearOf(from) !== yearOf(to);
  const isAnew = (day: Day): boolean => runs.length > 1 && runs.some(({start}) => start === day);
  if (runs.length === 0) return {labels: [], xs: []};
  const days = runs
    .flatMap(({start, end}) => steps(start, end - 1))
    .filter((day) => isAnew(day) || MARKED.includes(isoDay(day).slice(8)));
  if (MARKED.includes(isoDay(to + 1).slice(8))) days.push(to + 1);
  // a file of many years has room for few of them
  const every = Math.max(1, Math.ceil((days.length * 70) / Math.max(1, width - left)));
  const taken: {readonly x: number; readonly start: number; readonly end: number; readonly label: Label}[] = [];
  const place = (day: Day): void => {
    const text = words.day(day, 'short', withYear && isAnew(day));
    const wide = textWidth(text, 14);
    const line = scale.at(day);
    const [gap] = scale.gaps;
    // before a gap that is near the label has its room over the names; after one it begins where the days do
    const isBeforeGap = day === from && gap !== undefined && gap.x - line < wide;
    const isAfterGap = day !== from && isAnew(day);
    const wanted = isBeforeGap ? gap.x - wide : isAfterGap ? line : line - wide / 2;
    const start = Math.min(wanted, width - wide);
    if (taken.some((one) => start < one.end + APART && one.start < start + wide + APART)) return;
    taken.push({
      x: line,
      start,
      end: start + wide,
      label: {x: tenth(start), y: BASE, text, role: 'axis', anchor: 'start'},
    });
  };
  days.filter(isAnew).forEach(place);
  days.filter((day, at) => at % every === 0 && !isAnew(day)).forEach(place);
  taken.sort((a, b) => a.x - b.x);
  return {labels: taken.map(({label}) => label), xs: taken.map(({x}) => Math.round(x) + 0.5)};
}

/** How long the stretches are that are left out. */
export const gapLabels = ({gaps}: TimeScale, y: number, width: number, {time}: TimeContext): readonly Label[] =>
  gaps.map(({x, days}): Label => {
    const text = time.stretch(days);
    const half = textWidth(text, 12) / 2;
    return {x: tenth(Math.min(Math.max(x + 11, half), width - half)), y, text, role: 'tiny', anchor: 'middle'};
  });
