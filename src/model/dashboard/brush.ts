/** The small bar chart of all days, with which a period is chosen. */
import {max} from 'd3';
import {isoDay, parseDay, type Day} from '../../data/day.js';
import type {Filter} from '../query.js';
import type {Overview} from './overview.js';

/** More bars than this cannot be told apart. */
const MOST_BARS = 240;
export const BRUSH_HEIGHT = 40;

export interface Brush {
  readonly from: Day;
  readonly to: Day;
  /** Number of bars, and days in each. */
  readonly bars: number;
  readonly days: number;
  /** The bars as a path; x in bars, y from 0 to `BRUSH_HEIGHT`. */
  readonly path: string;
  /** The most rows of one bar. */
  readonly most: number;
  /** First and last day chosen, within the files. */
  readonly chosen: readonly [Day, Day];
}

/** Undefined if the files are about fewer than two days. */
export function brushOf(overview: Overview, filter: Filter): Brush | undefined {
  const {from, to} = overview;
  if (!(to > from)) return undefined;
  const within = (day: Day | undefined, otherwise: Day): Day => Math.min(to, Math.max(from, day ?? otherwise));
  const chosen = [within(parseDay(filter.from ?? ''), from), within(parseDay(filter.to ?? ''), to)] as const;
  const bars = made.get(overview) ?? barsOf(overview);
  made.set(overview, bars);
  return {from, to, ...bars, chosen};
}

type Bars = Pick<Brush, 'bars' | 'days' | 'path' | 'most'>;

/** The bars do not change with the filter. */
const made = new WeakMap<Overview, Bars>();

function barsOf({days: counts, from, to}: Overview): Bars {
  const days = Math.ceil((to - from + 1) / MOST_BARS);
  const bars = Math.ceil((to - from + 1) / days);
  const heights = new Array<number>(bars).fill(0);
  for (const [day, count] of counts) heights[Math.floor((day - from) / days)]! += count;
  const most = max(heights) ?? 0;
  const path = heights
    .flatMap((count, i) => {
      if (count === 0) return [];
      const height = Math.max(1, Math.round((count / most) * BRUSH_HEIGHT * 10) / 10);
      return [`M${i + 0.1},${BRUSH_HEIGHT}v${-height}h0.8v${height}z`];
    })
    .join('');
  return {bars, days, path, most};
}

/** The filter for a period; the ends of the files are no filter. */
export function periodOf({from, to}: Pick<Brush, 'from' | 'to'>, first: Day, last: Day): Pick<Filter, 'from' | 'to'> {
  const [start, end] = [Math.min(first, last), Math.max(first, last)];
  return {from: start <= from ? '' : isoDay(start), to: end >= to ? '' : isoDay(end)};
}

/** The day at a share (0 to 1) of the width. */
export const dayAt = ({from, to}: Pick<Brush, 'from' | 'to'>, share: number): Day =>
  Math.min(to, Math.max(from, from + Math.floor(share * (to - from + 1))));
