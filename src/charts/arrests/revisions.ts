import {max} from 'd3';
import {isCounted, rank} from '../../data/estimate.js';
import {knownDay, speakerOf, type Side} from '../../model/known.js';
import type {Arrest} from '../../datasets/arrests.js';
import {hasHistory, type DayFigure} from './day-figures.js';
import type {Facts, Finders} from './facts.js';

const DAY = 1440;

/** One count of a day, at the time it was known, in minutes. */
export interface Count {
  readonly row: Arrest;
  /** The printed hour; without one, its place in the order between the hours before and after it. */
  readonly at: number;
  readonly from: number;
  readonly to: number;
  readonly isPrinted: boolean;
  /** The count of the same source before it, where this one is lower. */
  readonly fallsFrom: Count | undefined;
}

/** All counts of one day and place, oldest first. */
export interface Series {
  readonly name: string;
  readonly counts: readonly Count[];
}

/** The day whose counts are shown: that of the period, or the one with the most counts. */
export function revisedDay({scope, days}: Pick<Facts, 'scope' | 'days'>): DayFigure | undefined {
  // where nothing says which of several counts is the newest there is no history to tell
  const single = days.filter(hasHistory);
  if (scope.from === scope.to) return single[0];
  const most = max(single, ({chosen}) => chosen[0]!.earlier.length);
  return single.find(({chosen}) => chosen[0]!.earlier.length === most);
}

const newest = ({rows}: Side<Arrest>): Arrest => rows[0]!;

const minutesOf = ({source: {asOfTime}}: Arrest): number =>
  Number(asOfTime.slice(0, 2)) * 60 + Number(asOfTime.slice(3));

/** Counts in the order in which they became known, each with its time. */
export function seriesOf(name: string, rows: readonly Arrest[]): Series {
  const printed = rows.map((row) => (row.source.asOfTime === '' ? undefined : knownDay(row) * DAY + minutesOf(row)));
  const spans = rows.map((row, i): readonly [number, number] => {
    const at = printed[i];
    if (at !== undefined) return [at, at];
    const start = knownDay(row) * DAY;
    const before =
      printed
        .slice(0, i)
        .filter((time) => time !== undefined)
        .at(-1) ?? start;
    const after = printed.slice(i).find((time) => time !== undefined) ?? start + DAY;
    const [from, to] = [Math.max(start, before), Math.min(start + DAY, after)];
    return from < to ? [from, to] : [start, start + DAY];
  });
  const counts: Count[] = [];
  rows.forEach((row, i) => {
    const [from, to] = spans[i]!;
    // several in one span stand in their order
    const together = spans.flatMap((span, j) => (span[0] === from && span[1] === to ? [j] : []));
    const at = from + ((to - from) * (together.indexOf(i) + 1)) / (together.length + 1);
    // what one source counts corrects no other
    const before = counts
      .filter((one) => isCounted(one.row.count) && speakerOf(one.row.source) === speakerOf(row.source))
      .at(-1);
    const falls = before && isCounted(row.count) && rank(row.count) < rank(before.row.count);
    counts.push({row, at, from, to, isPrinted: from === to, fallsFrom: falls ? before : undefined});
  });
  return {name, counts};
}

export interface Revisions {
  readonly day: DayFigure;
  readonly main: Series;
  readonly cities: readonly Series[];
}

/** The counts of the day itself, and of the two largest cities where one of them fell in the same hours. */
export function revisionsOf(facts: Facts, citiesOf: Finders['citiesOf'] | undefined): Revisions | undefined {
  const day = revisedDay(facts);
  const chosen = day?.chosen[0];
  if (!day || !chosen) return undefined;
  const main = seriesOf(newest(chosen).place, [...chosen.earlier, newest(chosen)]);
  const falls = main.counts.filter(({fallsFrom}) => fallsFrom);
  if (falls.length === 0 || !citiesOf) return {day, main, cities: []};
  const cities = citiesOf(facts.scope, facts.counter.name, day.day)
    .list.slice(0, 2)
    .filter(({name, days}) => name !== main.name && days.every(({chosen: of}) => of.how === 'one'))
    .map(({name, days}) =>
      seriesOf(
        name,
        days.flatMap(({chosen: of}) => [...of.earlier, newest(of)]),
      ),
    );
  const explains = cities.some(({counts}) =>
    counts.some((one) => one.fallsFrom && falls.some((fall) => isTogether(one, fall))),
  );
  return {day, main, cities: explains ? cities : []};
}

/** Both can have been known in the same hours. */
export const isTogether = (a: Count, b: Count): boolean => a.from <= b.to && b.from <= a.to;

/** The newest count, at the end of the series. */
export const newestOf = ({counts}: Series): Count => counts.at(-1)!;
