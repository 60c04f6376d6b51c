import {groups} from '../../model/groups.js';
import {yearOf, type Day} from '../../data/day.js';
import type {Crossing} from '../../datasets/crossings.js';
import {domainOf} from '../../model/domain.js';
import {tenth} from '../../model/frame.js';
import {textWidth} from '../../model/text-width.js';
import type {Context} from './context.js';

/** The days over the brackets of the totals. */
export interface TotalsAxis {
  readonly width: number;
  at(day: Day): number;
  readonly ticks: readonly {readonly x: number; readonly text: string}[];
}

const INSET = 8;
const BETWEEN = 10;

/** From the first day of all periods to the last; labels where most of them begin or end, as far as there is room. */
export function totalsAxis(rows: readonly Crossing[], width: number, {words}: Context): TotalsAxis {
  const domain = domainOf(rows.flatMap(({date, end}) => [date, end]));
  if (!domain) return {width, at: () => width / 2, ticks: []};
  const [first, last] = domain;
  const withYear = yearOf(first) !== yearOf(last);
  const at = (day: Day): number =>
    tenth(last === first ? width / 2 : INSET + ((day - first) / (last - first)) * (width - 2 * INSET));
  const days = groups(
    rows.flatMap(({date, end}) => [...new Set([date, end])]),
    (day) => day,
  ).sort(([a, most], [b, more]) => more.length - most.length || a - b);
  const placed: {readonly x: number; readonly text: string; readonly half: number}[] = [];
  for (const [day] of days) {
    const text = words.day(day, 'short', withYear);
    const [x, half] = [at(day), textWidth(text, 14) / 2];
    if (placed.every((other) => Math.abs(other.x - x) >= other.half + half + BETWEEN)) placed.push({x, text, half});
  }
  return {width, at, ticks: placed.map(({x, text}) => ({x, text})).sort((a, b) => a.x - b.x)};
}
