import {max, min} from 'd3';
import type {Day} from '../../data/day.js';
import {daysBetween} from '../../model/days-between.js';
import {sizeOf} from '../../model/frame.js';
import {knownDay} from '../../model/known.js';
import type {Query, State} from '../../model/query.js';
import type {Arrest} from '../../datasets/arrests.js';
import {areFewDays, MOST_ROWS} from './names.js';

/** The rows a query is about, and what holds for all of them. */
export interface Scope {
  readonly from: Day;
  readonly to: Day;
  /** Counts of one day within the period. */
  readonly daily: readonly Arrest[];
  /** Counts of several days within the period. */
  readonly totals: readonly Arrest[];
  /** Rows outside the period or the places asked for. */
  readonly outside: readonly Arrest[];
  readonly state: State | undefined;
  /** No row speaks of the whole: the places are the whole, and bars are their sums. */
  readonly placesAreWhole: boolean;
}

export const isWhole = ({place, placeType}: Arrest): boolean => placeType === 'country' || place === '';
export const isDaily = ({date, end}: Arrest): boolean => date === end;
export const placeKey = ({place, placeType, region}: Arrest): string => `${placeType} ${place} ${region}`;

/** What of the file is asked for; undefined where that is nothing. */
export function scopeOf(rows: readonly Arrest[], query: Query): Scope | undefined {
  const wanted = new Set(query.where.map((name) => name.toLowerCase()));
  const isWanted = (row: Arrest): boolean =>
    wanted.size === 0 || wanted.has(row.place.toLowerCase()) || wanted.has(row.country.toLowerCase());
  const here = rows.filter(isWanted);
  const days = here.filter(isDaily).map(({date}) => date);
  const from = query.from ?? min(days) ?? min(here, ({date}) => date);
  const to = query.to ?? max(days) ?? max(here, ({end}) => end);
  if (from === undefined || to === undefined || from > to) return undefined;
  const isWithin = ({date, end}: Arrest): boolean => date >= from && end <= to;
  const within = here.filter(isWithin);
  if (within.length === 0) return undefined;
  const kept = new Set(within);
  return {
    from,
    to,
    daily: within.filter(isDaily),
    totals: within.filter((row) => !isDaily(row)),
    outside: rows.filter((row) => !kept.has(row)),
    state: query.knownOn,
    placesAreWhole: !here.some(isWhole),
  };
}

/** The newest day on which anything in scope became known, in the state asked for; undefined without any `as_of`. */
export function newestKnown({daily, totals, state}: Scope): Day | undefined {
  if (state) return state.day;
  const dated = [...daily, ...totals].filter(({source}) => source.asOf !== undefined);
  return max(dated, knownDay);
}

/**
 * Whether the days are drawn as rows: where the element is narrow and they are few. Before the file is there the period
 * asked for tells it; a whole file is likely to have many.
 */
export function hasFewDays(rows: readonly Arrest[], query: Query, width: number): boolean {
  if (sizeOf(width) !== 'S') return false;
  if (areFewDays(query.from, query.to, width)) return true;
  const scope = scopeOf(rows, query);
  return scope !== undefined && daysOf(scope).length <= MOST_ROWS;
}

/** The days of the period, long stretches without a row left out. */
export const daysOf = ({from, to, daily}: Scope): readonly Day[] =>
  daysBetween(
    from,
    to,
    daily.map(({date}) => date),
  );
