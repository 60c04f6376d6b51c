import {max, min} from 'd3';
import type {Day} from '../../data/day.js';
import type {Lost} from '../../data/lost.js';
import {daysBetween} from '../../model/days-between.js';
import {sizeOf} from '../../model/frame.js';
import {isLostKnown, knownDay} from '../../model/known.js';
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
  /** Rows of the period left out of the file, known in the state, of which the places asked for can be meant. */
  readonly lost: readonly Lost<Arrest>[];
  readonly state: State | undefined;
  /** Each row is an event of its own: all add up. */
  readonly events: boolean;
  /** No row speaks of the whole: the places are the whole, and bars are their sums. */
  readonly placesAreWhole: boolean;
}

export const isWhole = ({place, placeType}: Pick<Arrest, 'place' | 'placeType'>): boolean =>
  placeType === 'country' || place === '';
export const isDaily = ({date, end}: Pick<Arrest, 'date' | 'end'>): boolean => date === end;
export const placeKey = ({place, placeType, region}: Arrest): string => `${placeType} ${place} ${region}`;

/** What of the file is asked for; undefined where that is nothing. */
export function scopeOf(rows: readonly Arrest[], query: Query, left: readonly Lost<Arrest>[] = []): Scope | undefined {
  const wanted = new Set(query.where.map((name) => name.toLowerCase()));
  const isWanted = ({place = '', country = ''}: Partial<Arrest>): boolean =>
    wanted.size === 0 || wanted.has(place.toLowerCase()) || wanted.has(country.toLowerCase());
  const here = rows.filter(isWanted);
  const lost = left.filter((one) => isDaily(one) && (one.about === undefined || isWanted(one.about)));
  const days = [...here.filter(isDaily), ...lost].map(({date}) => date);
  const from = query.from ?? min(days) ?? min(here, ({date}) => date);
  const to = query.to ?? max(days) ?? max(here, ({end}) => end);
  if (from === undefined || to === undefined || from > to) return undefined;
  const isWithin = ({date, end}: Pick<Arrest, 'date' | 'end'>): boolean => date >= from && end <= to;
  const within = here.filter(isWithin);
  if (within.length === 0) return undefined;
  const kept = new Set(within);
  return {
    from,
    to,
    daily: within.filter(isDaily),
    totals: within.filter((row) => !isDaily(row)),
    outside: rows.filter((row) => !kept.has(row)),
    lost: lost.filter((one) => isWithin(one) && isLostKnown(one, query.knownOn)),
    state: query.knownOn,
    events: query.rows === 'events',
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
export const daysOf = ({from, to, daily, lost}: Pick<Scope, 'from' | 'to' | 'daily' | 'lost'>): readonly Day[] =>
  daysBetween(
    from,
    to,
    [...daily, ...lost].map(({date}) => date),
  );
