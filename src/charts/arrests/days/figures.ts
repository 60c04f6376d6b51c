import {group, groups, max} from 'd3';
import type {Day} from '../../../data/day.js';
import {isCounted, openEnded, rank, sum, unknownSum, type Estimate} from '../../../data/estimate.js';
import type {Lost} from '../../../data/lost.js';
import type {Arrest} from '../../../datasets/arrests.js';
import {daysBetween, type DateScale, type PlacedBin, type Span} from '../../../model/scales/date-scale.js';
import {steps} from '../../../model/scales/domain.js';
import {latestClaims, type Claims, type Side} from '../../../model/known.js';
import {isWhole, newestKnown, placeKey, type Filtered} from '../filter.js';

/** What is known of a day. */
export interface DayFigure {
  readonly day: Day;
  /** The whole, only a part of it, nothing; `later`: in the state shown the day has not come. */
  readonly kind: 'whole' | 'part' | 'none' | 'later';
  readonly figure: Estimate | undefined;
  /** Rows of the file about it that were left out: what is drawn is then a lower bound. */
  readonly lost: number;
  /** The claims that are drawn, one for the whole or for each place, and those they compete with. */
  readonly chosen: readonly Claims<Arrest>[];
  /** The day is still being counted in the state shown; with the printed hour, where there is one. */
  readonly unfinished?: {readonly time: string; readonly zone: string};
  /** What was counted for it before; of several places nothing is compared. */
  readonly trail: readonly Arrest[];
  readonly official: Official | undefined;
}

/** A day, or the days found in a week or a month. */
export interface SummedColumn {
  readonly span: Span;
  readonly kind: DayFigure['kind'];
  readonly figure: Estimate | undefined;
  /** The day itself, where the column is one. */
  readonly day: DayFigure | undefined;
  /** The days of the file in it. */
  readonly inside: readonly DayFigure[];
}

export interface Column extends SummedColumn {
  readonly span: PlacedBin;
}

/** The columns of an axis. A week or a month is the sum of its whole days found; a part is in no sum. */
export function columnsOf({spans}: DateScale, days: readonly DayFigure[]): readonly Column[] {
  const byDay = new Map(days.map((figure) => [figure.day, figure]));
  return spans.map((span) => {
    const inside = steps(span.from, span.to).flatMap((day) => byDay.get(day) ?? []);
    const day = inside.length === 1 && span.from === span.to ? inside[0] : undefined;
    if (day) return {span, kind: day.kind, figure: day.figure, day, inside};
    const figure = sumOfDays(inside);
    const isLater = inside.length > 0 && inside.every(({kind}) => kind === 'later');
    return {span, kind: figure ? 'whole' : isLater ? 'later' : 'none', figure, day, inside};
  });
}

/** Days with a figure in a column, and days in all. */
export const daysIn = ({span, day, inside}: SummedColumn): readonly [number, number] => [
  inside.filter(({kind, figure}) => (day ? figure !== undefined : kind === 'whole')).length,
  // what has not come in the state shown is no day without a figure
  span.to - span.from + 1 - inside.filter(({kind}) => kind === 'later').length,
];

export const lostIn = ({inside}: SummedColumn): number => inside.reduce((all, {lost}) => all + lost, 0);

/** What officials say of the same, beside what others count. */
export interface Official {
  readonly figure: Estimate;
  readonly rows: readonly Arrest[];
  /** As for any side; `places`: the sum of several. */
  readonly how: Side<Arrest>['how'] | 'places';
}

/** Undefined unless officials gave a count for each of the parts that are drawn. */
export function officialOf(chosen: readonly Claims<Arrest>[]): Official | undefined {
  const sides = chosen.flatMap(({official}) => official ?? []);
  const figure = sumOf(sides.map((side) => side.figure));
  const isOfAll = sides.length === chosen.length;
  return figure && isCounted(figure) && isOfAll
    ? {figure, rows: sides.flatMap(({rows}) => rows), how: sides.length === 1 ? sides[0]!.how : 'places'}
    : undefined;
}

/** The highest of the figure and of what stands beside it. */
export const highestOf = ({figure, trail, official}: DayFigure): number =>
  max([figure, official?.figure, ...trail.map(({count}) => count)], (one) => (one ? rank(one) : 0)) ?? 0;

/** Whether the newest count of a day is one claim on one thing: then what was before it is its history. */
export const hasHistory = ({chosen}: DayFigure): boolean => chosen.length === 1 && chosen[0]!.how === 'one';

const WIDEST = ['country', 'region', 'city', ''] as const;

/** Each day of the period, long stretches without a row left out, with the figure that is drawn for it. */
export function dayFigures(filtered: Filtered, today: Day): readonly DayFigure[] {
  const byDay = group(filtered.daily, ({date}) => date);
  const lost = group(filtered.lost, ({date}) => date);
  const shown = newestKnown(filtered) ?? today;
  // without a state all of the file is shown; a day after today has not come yet
  const last = filtered.state?.day ?? Math.max(today, max(filtered.daily, ({date}) => date) ?? today);
  const days = daysBetween(filtered.from, filtered.to, [...byDay.keys(), ...lost.keys()]);
  return days.map((day) => figureOf(day, byDay.get(day) ?? [], lost.get(day) ?? [], filtered, shown, last));
}

function figureOf(
  day: Day,
  rows: readonly Arrest[],
  lost: readonly Lost<Arrest>[],
  filtered: Filtered,
  shown: Day,
  last: Day,
): DayFigure {
  const wholes = wholesOf(rows, filtered);
  const isOfWhole = wholes.length > 0;
  const chosen = isOfWhole ? wholes : widestPlaces(rows, filtered);
  const figure = sumOf(chosen.map((one) => one.figure));
  // a row about a place is no part of a figure that was counted for the whole
  const isInIt = ({about}: Lost<Arrest>): boolean =>
    !isOfWhole || filtered.events || about === undefined || isWhole({place: '', placeType: '', ...about});
  const left = rowsOf(lost.filter(isInIt));
  if (!figure) {
    const kind = day > last && left === 0 ? 'later' : 'none';
    return {day, kind, figure: undefined, lost: left, chosen: [], trail: [], official: undefined};
  }
  return {
    day,
    kind: isOfWhole || filtered.placesAreWhole ? 'whole' : 'part',
    figure: left > 0 ? openEnded(figure) : figure,
    lost: left,
    chosen,
    trail: chosen.length === 1 ? chosen[0]!.earlier.filter(({count}) => isCounted(count)) : [],
    official: officialOf(chosen),
    ...(shown <= day ? {unfinished: hourOf(day, chosen)} : {}),
  };
}

export const rowsOf = (of: readonly {readonly rows: number}[]): number => of.reduce((all, {rows}) => all + rows, 0);

/** The hour up to which the day is counted, where all that is drawn was known at one hour of that day. */
function hourOf(day: Day, chosen: readonly Claims<Arrest>[]): {readonly time: string; readonly zone: string} {
  const sources = chosen.flatMap(({rows}) => rows.map(({source}) => source));
  const [{asOfTime: time, zone} = {asOfTime: '', zone: ''}] = sources;
  const isOne = sources.every(({asOf, asOfTime}) => asOf === day && asOfTime === time);
  return isOne ? {time, zone} : {time: '', zone: ''};
}

/**
 * The claims on the whole; where each row is an event of its own, all of them, wherever they were. Several countries are each a
 * whole; together they are only where nobody counted all of them.
 */
function wholesOf(rows: readonly Arrest[], {state, events}: Filtered): readonly Claims<Arrest>[] {
  if (events) return [latestClaims(rows, state, 'events') ?? []].flat();
  const wholes = rows.filter(isWhole);
  const named = wholes.filter(({place}) => place !== '');
  const codes = new Map(
    named.flatMap(({place, country}) => (country ? [[place.toLowerCase(), country] as const] : [])),
  );
  // one country may be named in two ways
  const countries = group(named, ({place}) => (codes.get(place.toLowerCase()) ?? place).toLowerCase());
  const ofAll = countries.size < 2 ? wholes : wholes.filter(({place}) => place === '');
  const all = latestClaims(ofAll, state);
  if (all) return [all];
  return countries.size < 2 ? [] : [...countries.values()].flatMap((claims) => latestClaims(claims, state) ?? []);
}

/** The claims on the places of the widest kind that has any. */
function widestPlaces(rows: readonly Arrest[], {state}: Filtered): readonly Claims<Arrest>[] {
  const byPlace = groups(
    rows.filter((row) => !isWhole(row)),
    placeKey,
  );
  const places = byPlace.flatMap(([, claims]) => latestClaims(claims, state) ?? []);
  const kind = WIDEST.find((type) => places.some(({rows: of}) => of[0]!.placeType === type));
  return places.filter(({rows: of}) => of[0]!.placeType === kind);
}

/** One claim as it is printed, several as their sum; withheld or not counted, where all of them are. */
export function sumOf(counts: readonly Estimate[]): Estimate | undefined {
  return counts.length < 2 ? counts[0] : (sum(counts) ?? unknownSum(counts));
}

/** What the whole days add up to; undefined where there is none. A part is in no sum. */
export const sumOfDays = (days: readonly DayFigure[]): Estimate | undefined =>
  sum(days.flatMap(({kind, figure}) => (kind === 'whole' && figure ? [figure] : [])));

/** The whole days found, added up, at the last of them. */
export interface DaysSum {
  readonly figure: Estimate;
  readonly day: Day;
  readonly days: number;
}

export function daysSum(days: readonly DayFigure[]): DaysSum | undefined {
  const found = days.filter(({kind}) => kind === 'whole');
  const figure = sumOfDays(days);
  const last = found.at(-1);
  return figure && last ? {figure, day: last.day, days: found.length} : undefined;
}
