import {max, min} from 'd3';
import type {Day} from '../../data/day.js';
import type {Lost} from '../../data/lost.js';
import type {Arrest} from '../../datasets/arrests.js';
import type {Words} from '../../messages/words.js';
import {kindFilter, periodFilter, placeFilter, placeNames, rowsAsked, type Asked} from '../../model/filter.js';
import {asOfDay, isLostKnown, knownAsOf} from '../../model/as-of.js';
import type {Query, State} from '../../model/query.js';

/** The rows that match a query, and what applies to all of them. */
export interface Filtered {
  readonly from: Day;
  readonly to: Day;
  /** Counts of one day within the period. */
  readonly daily: readonly Arrest[];
  /** Counts of several days within the period. */
  readonly totals: readonly Arrest[];
  /** Why a row is not among them. */
  readonly unmet: Asked<Arrest>['unmet'];
  /** Unreadable rows of the period that may be about the places asked for, if known in the state shown. */
  readonly lost: readonly Lost<Arrest>[];
  readonly state: State | undefined;
  /** Each row is an event of its own: all are added up. */
  readonly events: boolean;
  /** No row is about the whole: the places together are the whole, and bars are their sums. */
  readonly placesAreWhole: boolean;
}

export const isWhole = ({place, placeType}: Pick<Arrest, 'place' | 'placeType'>): boolean =>
  placeType === 'country' || place === '';
export const isDaily = ({date, end}: Pick<Arrest, 'date' | 'end'>): boolean => date === end;
export const placeKey = ({place, placeType, region}: Arrest): string => `${placeType} ${place} ${region}`;

/** The names that `where` accepts for a row. */
export const namesOf =
  (words: Pick<Words, 'country'>) =>
  ({place = '', country = ''}: Partial<Arrest>): readonly string[] =>
    placeNames([place], [country], words);

/** Undefined if the query matches no row. */
export function filterRows(
  rows: readonly Arrest[],
  query: Query,
  words: Pick<Words, 'country'>,
  unreadable: readonly Lost<Arrest>[] = [],
): Filtered | undefined {
  const isOfPlace = placeFilter(query.where, namesOf(words));
  const isOfKind = kindFilter(query);
  const here = rows.filter((row) => isOfPlace(row) && isOfKind(row));
  const lost = unreadable.filter((one) => isDaily(one) && (one.about === undefined || isOfPlace(one.about)));
  const days = [...here.filter(isDaily), ...lost].map(({date}) => date);
  const from = query.from ?? min(days) ?? min(here, ({date}) => date);
  const to = query.to ?? max(days) ?? max(here, ({end}) => end);
  if (from === undefined || to === undefined || from > to) return undefined;
  const isInPeriod = periodFilter(query.from, query.to);
  const isDrawn = periodFilter(from, to);
  const state = query.knownOn;
  const knownOf = (found: readonly Arrest[]): readonly Arrest[] => knownAsOf(found, state);
  const asked = rowsAsked<Arrest>(rows, {isInPeriod, isOfPlace, isOfKind, isDrawn, knownOf});
  const within = asked.here;
  if (within.length === 0) return undefined;
  return {
    from,
    to,
    daily: within.filter(isDaily),
    totals: within.filter((row) => !isDaily(row)),
    unmet: asked.unmet,
    lost: lost.filter((one) => isDrawn(one) && isLostKnown(one, state)),
    state,
    events: query.rows === 'events',
    placesAreWhole: !here.some(isWhole),
  };
}

/** The newest day on which any of the rows became known, in the state asked for; undefined if no row has `as_of`. */
export const newestKnown = ({daily, totals, state}: Filtered): Day | undefined => asOfDay([...daily, ...totals], state);
