import {isoDay, yearOf, type Day} from '../../../data/day.js';
import type {Words} from '../../../messages/words.js';
import {dateLabels, dateTexts, type DateTick} from '../../../model/scales/date-axis.js';
import {STRETCH_GAP, type DayScale} from '../../../model/scales/date-scale.js';
import {steps} from '../../../model/scales/domain.js';
import {textAt, type Label} from '../../../model/marks/primitives.js';
import {textWidth} from '../../../model/labels/text-width.js';

/** Between two labels, px. */
const APART = 10;
const BASE = 15;
const MARKED = ['01', '11', '21'];
/** Of 36 in a year, so that each January has one. */
const STEPS = [1, 3, 6, 9, 12, 18, 36];

export interface AxisLabels {
  readonly labels: readonly Label[];
  /** Where a line goes down from a label. */
  readonly xs: readonly number[];
}

/** Three days of each month, and where the axis begins anew after a gap; fewer where there is no room. */
export function axisLabels(scale: DayScale, left: number, width: number, words: Words): AxisLabels {
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
  const gap = scale.gaps[0] && scale.gaps[0].x - STRETCH_GAP / 2;
  const ticks = days.flatMap((day, i): readonly DateTick[] => {
    const isFirst = isAnew(day);
    const place = hasYears ? placeInYear(day) : i;
    if (place % every !== 0 && !isFirst && day !== from) return [];
    const line = scale.at(day);
    const {texts, dated} = dateTexts(words, day, 'short');
    // after a gap the year is said again
    const tick = {day, x: line, texts: isFirst && hasYears ? dated : texts, dated, ...(isFirst ? {rank: 1} : {})};
    // before a gap that is near the label has its room over the names; after one it begins where the days do
    const isNear = day === from && gap !== undefined && gap - line < textWidth(tick.texts[0]!, 14);
    if (isNear) return [{...tick, x: gap, anchor: 'end'}];
    return [isFirst && day !== from ? {...tick, anchor: 'start'} : tick];
  });
  const placed = dateLabels(ticks, {left: 0, right: width, between: APART, last: to});
  return {
    labels: placed.map(({text, start}) => textAt(start, BASE, text, 'axis', 'start')),
    xs: placed.map(({tick}) => Math.round(scale.at(tick.day)) + 0.5),
  };
}

/** Of the marked days of a year, from 1 January on. */
const placeInYear = (day: Day): number =>
  3 * (Number(isoDay(day).slice(5, 7)) - 1) + MARKED.indexOf(isoDay(day).slice(8));
