import {group, groups, max} from 'd3';
import type {Day} from '../../../data/day.js';
import {isCounted, openEnded, rank, sum, unknownSum, type Estimate} from '../../../data/estimate.js';
import type {Lost} from '../../../data/lost.js';
import type {Arrest} from '../../../datasets/arrests.js';
import {daysBetween, type DateScale, type PlacedBin, type Span} from '../../../model/scales/date-scale.js';
import {steps} from '../../../model/scales/linear-scale.js';
import {latestClaims, type Claims, type Side} from '../../../model/as-of.js';
import {isWhole, newestKnown, placeKey, type Filtered} from '../filter.js';

/** What is known of a day. */
export interface DayFigure {
  readonly day: Day;
  /** The whole, only a part of it, or nothing. `later`: the day is after the state shown. */
  readonly kind: 'whole' | 'part' | 'none' | 'later';
  readonly figure: Estimate | undefined;
  /** Rows about the day that were left out: the figure drawn is then a lower bound. */
  readonly lost: number;
  /** The claims drawn, one for the whole or one for each place, with the claims they compete with. */
  readonly chosen: readonly Claims<Arrest>[];
  /** In the state shown the day is still being counted; with the printed hour, if there is one. */
  readonly unfinished?: {readonly time: string; readonly zone: string};
  /** Earlier counts of the day. Empty if the figure adds up several places. */
  readonly trail: readonly Arrest[];
  readonly official: Official | undefined;
}

/** A day, or the days found in a week or month. */
export interface SummedColumn {
  readonly span: Span;
  readonly kind: DayFigure['kind'];
  readonly figure: Estimate | undefined;
  /** The day itself, if the column is one day. */
  readonly day: DayFigure | undefined;
  /** The days of the file in the column. */
  readonly inside: readonly DayFigure[];
}

export interface Column extends SummedColumn {
  readonly span: PlacedBin;
}

/** The columns of an axis. A week or month is the sum of its whole days found; partial days are never added. */
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

/** Days with a figure in a column, and all its days. */
export const daysIn = ({span, day, inside}: SummedColumn): readonly [number, number] => [
  inside.filter(({kind, figure}) => (day ? figure !== undefined : kind === 'whole')).length,
  // a day after the state shown does not count as a day without a figure
  span.to - span.from + 1 - inside.filter(({kind}) => kind === 'later').length,
];

export const lostIn = ({inside}: SummedColumn): number => inside.reduce((all, {lost}) => all + lost, 0);

/** What officials say about the same, beside what others count. */
export interface Official {
  readonly figure: Estimate;
  readonly rows: readonly Arrest[];
  /** As for any side, or `places`: the sum of several. */
  readonly how: Side<Arrest>['how'] | 'places';
}

/** Undefined unless officials gave a count for every part that is drawn. */
export function officialOf(chosen: readonly Claims<Arrest>[]): Official | undefined {
  const sides = chosen.flatMap(({official}) => official ?? []);
  const figure = sumOf(sides.map((side) => side.figure));
  const isOfAll = sides.length === chosen.length;
  return figure && isCounted(figure) && isOfAll
    ? {figure, rows: sides.flatMap(({rows}) => rows), how: sides.length === 1 ? sides[0]!.how : 'places'}
    : undefined;
}

/** The highest of the figure, its earlier counts and the official count. */
export const highestOf = ({figure, trail, official}: DayFigure): number =>
  max([figure, official?.figure, ...trail.map(({count}) => count)], (one) => (one ? rank(one) : 0)) ?? 0;

/** Whether the newest count of a day is a single claim: only then are earlier counts its history. */
export const hasHistory = ({chosen}: DayFigure): boolean => chosen.length === 1 && chosen[0]!.how === 'one';

const WIDEST = ['country', 'region', 'city', ''] as const;

/** Each day of the period with the figure drawn for it. Long stretches without a row are left out. */
export function dayFigures(filtered: Filtered, today: Day): readonly DayFigure[] {
  const byDay = group(filtered.daily, ({date}) => date);
  const lost = group(filtered.lost, ({date}) => date);
  const shown = newestKnown(filtered) ?? today;
  // without a state the whole file is shown; then a day after today gets `later`
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
  // a row about one place is not part of a figure counted for the whole
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

/** The hour up to which the day is counted, if all that is drawn was known at one hour of that day. */
function hourOf(day: Day, chosen: readonly Claims<Arrest>[]): {readonly time: string; readonly zone: string} {
  const sources = chosen.flatMap(({rows}) => rows.map(({source}) => source));
  const [{asOfTime: time, zone} = {asOfTime: '', zone: ''}] = sources;
  const isOne = sources.every(({asOf, asOfTime}) => asOf === day && asOfTime === time);
  return isOne ? {time, zone} : {time: '', zone: ''};
}

/**
 * The claims on the whole; if each row is an event of its own, all of them, wherever they were. Several countries are each a whole;
 * they are added only if nobody counted all of them.
 */
function wholesOf(rows: readonly Arrest[], {state, events}: Filtered): readonly Claims<Arrest>[] {
  if (events) return [latestClaims(rows, state, 'events') ?? []].flat();
  const wholes = rows.filter(isWhole);
  const named = wholes.filter(({place}) => place !== '');
  const codes = new Map(
    named.flatMap(({place, country}) => (country ? [[place.toLowerCase(), country] as const] : [])),
  );
  // one country may have two names
  const countries = group(named, ({place}) => (codes.get(place.toLowerCase()) ?? place).toLowerCase());
  const ofAll = countries.size < 2 ? wholes : wholes.filter(({place}) => place === '');
  const all = latestClaims(ofAll, state);
  if (all) return [all];
  return countries.size < 2 ? [] : [...countries.values()].flatMap((claims) => latestClaims(claims, state) ?? []);
}

/** The claims on the places of the widest kind that has any claims. */
function widestPlaces(rows: readonly Arrest[], {state}: Filtered): readonly Claims<Arrest>[] {
  const byPlace = groups(
    rows.filter((row) => !isWhole(row)),
    placeKey,
  );
  const places = byPlace.flatMap(([, claims]) => latestClaims(claims, state) ?? []);
  const kind = WIDEST.find((type) => places.some(({rows: of}) => of[0]!.placeType === type));
  return places.filter(({rows: of}) => of[0]!.placeType === kind);
}

/** A single claim as it is printed, several as their sum; withheld or not counted only if all of them are. */
export function sumOf(counts: readonly Estimate[]): Estimate | undefined {
  return counts.length < 2 ? counts[0] : (sum(counts) ?? unknownSum(counts));
}

/** The sum of the whole days; undefined if there are none. Partial days are never added. */
export const sumOfDays = (days: readonly DayFigure[]): Estimate | undefined =>
  sum(days.flatMap(({kind, figure}) => (kind === 'whole' && figure ? [figure] : [])));

/** The sum of the whole days found, at the last of them. */
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
