import {bisectRight, group, max} from 'd3';
import {isCounted, rank} from '../../../data/estimate.js';
import type {Arrest} from '../../../datasets/arrests.js';
import {knownDay, speakerOf, type Side} from '../../../model/as-of.js';
import {citiesOf} from '../cities/figures.js';
import {hasHistory, type DayFigure} from '../days/figures.js';
import type {Filtered} from '../filter.js';

const DAY = 1440;

/** One count of a day, at the time it became known, in minutes. */
export interface Count {
  readonly row: Arrest;
  /** Its position in the series, from 1. */
  readonly place: number;
  /** The printed hour; without one, its position in order between the hours before and after it. */
  readonly at: number;
  readonly from: number;
  readonly to: number;
  readonly isPrinted: boolean;
  /** The previous count by the same source, if this one is lower. */
  readonly fallsFrom: Count | undefined;
}

/** All counts of one day and place, oldest first. */
export interface Series {
  readonly name: string;
  readonly counts: readonly Count[];
}

/** The day whose counts are shown: the one in the period, or the one with the most counts. */
function revisedDay(rows: Filtered, days: readonly DayFigure[]): DayFigure | undefined {
  // there is no history if no count is known to be the newest
  const single = days.filter(hasHistory);
  if (rows.from === rows.to) return single[0];
  const most = max(single, ({chosen}) => chosen[0]!.earlier.length);
  return single.find(({chosen}) => chosen[0]!.earlier.length === most);
}

const newest = ({rows}: Side<Arrest>): Arrest => rows[0]!;

const minutesOf = ({source: {asOfTime}}: Arrest): number =>
  Number(asOfTime.slice(0, 2)) * 60 + Number(asOfTime.slice(3));

/** Counts in the order in which they became known, each with its time. */
function seriesOf(name: string, rows: readonly Arrest[]): Series {
  const spans = spansOf(rows);
  // several counts in one span keep their order
  const together = group(spans, ([from, to]) => `${from} ${to}`);
  const placed = new Map<string, number>();
  // a count only corrects counts by the same source
  const newest = new Map<string, Count>();
  const counts = rows.map((row, i): Count => {
    const [from, to] = spans[i]!;
    const span = `${from} ${to}`;
    const order = (placed.get(span) ?? 0) + 1;
    placed.set(span, order);
    const at = from + ((to - from) * order) / ((together.get(span)?.length ?? 0) + 1);
    const speaker = speakerOf(row.source);
    const before = newest.get(speaker);
    const falls = before && isCounted(row.count) && rank(row.count) < rank(before.row.count);
    const count = {row, place: i + 1, at, from, to, isPrinted: from === to, fallsFrom: falls ? before : undefined};
    if (isCounted(row.count)) newest.set(speaker, count);
    return count;
  });
  return {name, counts};
}

/** The first and last minute at which each can have become known: its hour, else the span between the hours before and after it. */
function spansOf(rows: readonly Arrest[]): readonly (readonly [number, number])[] {
  const printed = rows.map((row) => (row.source.asOfTime === '' ? undefined : knownDay(row) * DAY + minutesOf(row)));
  const before = lastKnown(printed);
  const after = lastKnown([...printed].reverse()).reverse();
  return rows.map((row, i): readonly [number, number] => {
    const at = printed[i];
    if (at !== undefined) return [at, at];
    const start = knownDay(row) * DAY;
    const [from, to] = [Math.max(start, before[i] ?? start), Math.min(start + DAY, after[i] ?? start + DAY)];
    return from < to ? [from, to] : [start, start + DAY];
  });
}

/** For each index, the last number up to it. */
function lastKnown(numbers: readonly (number | undefined)[]): (number | undefined)[] {
  let last: number | undefined;
  return numbers.map((one) => (last = one ?? last));
}

export interface Revisions {
  readonly day: DayFigure;
  readonly main: Series;
  readonly cities: readonly Series[];
}

/**
 * The counts of the day itself, and of the two largest cities if one of them fell in the same hours. Undefined if no day has any
 * count, or, in the newest state, if none has more than one.
 */
export function revisionsOf(rows: Filtered, days: readonly DayFigure[], counter: string): Revisions | undefined {
  if (!rows.state && !days.some(({trail}) => trail.length > 0)) return undefined;
  const day = revisedDay(rows, days);
  const chosen = day?.chosen[0];
  if (!day || !chosen) return undefined;
  const main = seriesOf(newest(chosen).place, [...chosen.earlier, newest(chosen)]);
  const falls = main.counts.filter(({fallsFrom}) => fallsFrom);
  if (falls.length === 0) return {day, main, cities: []};
  const cities = citiesOf(rows, counter, day.day)
    .list.slice(0, 2)
    .filter(({name, days}) => name !== main.name && days.every(({chosen: of}) => of.how === 'one'))
    .map(({name, days}) =>
      seriesOf(
        name,
        days.flatMap(({chosen: of}) => [...of.earlier, newest(of)]),
      ),
    );
  const isWithFall = togetherWith(falls);
  const explains = cities.some(({counts}) => counts.some((one) => one.fallsFrom && isWithFall(one)));
  return {day, main, cities: explains ? cities : []};
}

/** Both can have become known in the same hours. */
export const isTogether = (a: Count, b: Count): boolean => a.from <= b.to && b.from <= a.to;

/** Tests whether a count can have become known in the same hours as one of these. */
function togetherWith(counts: readonly Count[]): (count: Count) => boolean {
  const byStart = [...counts].sort((a, b) => a.from - b.from);
  const starts = byStart.map(({from}) => from);
  let latest = -Infinity;
  const ends = byStart.map(({to}) => (latest = Math.max(latest, to)));
  return ({from, to}) => (ends[bisectRight(starts, to) - 1] ?? -Infinity) >= from;
}

/** The largest fall; undefined if nothing fell. */
export function deepestOf(counts: readonly Count[]): Count | undefined {
  const depth = ({row, fallsFrom}: Count): number => (fallsFrom ? rank(fallsFrom.row.count) - rank(row.count) : 0);
  return counts.reduce<Count | undefined>(
    (most, one) => (one.fallsFrom && (!most || depth(one) > depth(most)) ? one : most),
    undefined,
  );
}

/** The newest count, at the end of the series. */
export const newestOf = ({counts}: Series): Count => counts.at(-1)!;
