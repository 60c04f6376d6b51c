import type {Day} from '../../data/day.js';
import {isCounted, rank, sum, unknownSum, type Estimate} from '../../data/estimate.js';
import {choose, type Chosen} from '../../model/known.js';
import type {Arrest} from '../../datasets/arrests.js';
import {daysOf, isWhole, newestKnown, placeKey, type Scope} from './scope.js';
import {group} from '../../model/groups.js';

/** What is known of a day: the whole, only a part of it, or nothing. */
export interface DayFigure {
  readonly day: Day;
  readonly kind: 'whole' | 'part' | 'none';
  readonly figure: Estimate | undefined;
  /** The claims that are drawn, one for the whole or for each place, and those they compete with. */
  readonly chosen: readonly Chosen<Arrest>[];
  /** The day is still being counted in the state shown; with the printed hour, where there is one. */
  readonly unfinished?: {readonly time: string; readonly zone: string};
  /** What was counted for it before; of several places nothing is compared. */
  readonly trail: readonly Arrest[];
  readonly official: Official | undefined;
}

/** What officials say of the same, beside what others count. */
export interface Official {
  readonly figure: Estimate;
  readonly rows: readonly Arrest[];
}

/** Undefined unless officials gave a count for each of the parts that are drawn. */
export function officialOf(chosen: readonly Chosen<Arrest>[]): Official | undefined {
  const rows = chosen.flatMap(({official}) => official ?? []);
  const figure = sumOf(rows.map(({count}) => count));
  return figure && isCounted(figure) && rows.length === chosen.length ? {figure, rows} : undefined;
}

/** The highest of the figure and of what stands beside it. */
export const highestOf = ({figure, trail, official}: DayFigure): number =>
  Math.max(0, ...[figure, official?.figure, ...trail.map(({count}) => count)].map((one) => (one ? rank(one) : 0)));

const WIDEST = ['country', 'region', 'city', ''] as const;

/** Each day of the period, long stretches without a row left out, with the figure that is drawn for it. */
export function dayFigures(scope: Scope, today: Day): readonly DayFigure[] {
  const byDay = group(scope.daily, ({date}) => date);
  const shown = newestKnown(scope) ?? today;
  const figures: DayFigure[] = [];
  for (const day of daysOf(scope)) {
    figures.push(figureOf(day, byDay.get(day) ?? [], scope, shown));
  }
  return figures;
}

function figureOf(day: Day, rows: readonly Arrest[], scope: Scope, shown: Day): DayFigure {
  const whole = choose(rows.filter(isWhole), scope.state);
  const chosen = whole ? [whole] : widestPlaces(rows, scope);
  const figure = sumOf(chosen.map(({drawn}) => drawn.count));
  if (!figure) return {day, kind: 'none', figure: undefined, chosen: [], trail: [], official: undefined};
  const {asOf, asOfTime, zone} = chosen[0]!.drawn.source;
  return {
    day,
    kind: whole || scope.placesAreWhole ? 'whole' : 'part',
    figure,
    chosen,
    trail: chosen.length === 1 ? chosen[0]!.earlier.filter(({count}) => isCounted(count)) : [],
    official: officialOf(chosen),
    ...(shown <= day ? {unfinished: asOf === day ? {time: asOfTime, zone} : {time: '', zone: ''}} : {}),
  };
}

/** The claims on the places of the widest kind that has any. */
function widestPlaces(rows: readonly Arrest[], {state}: Scope): readonly Chosen<Arrest>[] {
  const places = [
    ...group(
      rows.filter((row) => !isWhole(row)),
      placeKey,
    ).values(),
  ]
    .map((claims) => choose(claims, state))
    .filter((chosen) => chosen !== undefined);
  const kind = WIDEST.find((type) => places.some(({drawn}) => drawn.placeType === type));
  return places.filter(({drawn}) => drawn.placeType === kind);
}

/** One claim as it is printed, several as their sum; what is withheld is there, though nothing is known of it. */
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
