import {ascending, max} from 'd3';
import type {Day} from '../data/day.js';
import type {Source} from '../data/source.js';
import type {State} from './query.js';

/** Something that became known at some time. */
export interface Published {
  readonly row: number;
  readonly date: Day;
  readonly end?: Day;
  readonly source: Source;
}

/** The day on which a row became known: `as_of`, else the last day it speaks of. */
export const knownDay = ({date, end, source}: Published): Day => source.asOf ?? end ?? date;

/**
 * The rows known in a state. Of the day of a state with a minute: those with an hour up to it, and those without an hour
 * that stand before such a row in `revision`.
 */
export function known<P extends Published>(series: readonly P[], state: State | undefined): readonly P[] {
  if (!state) return series;
  const {day, time} = state;
  if (time === undefined) return series.filter((row) => knownDay(row) <= day);
  const isInTime = ({source}: P): boolean => source.asOfTime !== '' && source.asOfTime <= time;
  const last = max(series, (row) => (knownDay(row) === day && isInTime(row) ? row.source.revision : undefined));
  const standsBefore = ({source: {asOfTime, revision}}: P): boolean =>
    asOfTime === '' && revision !== undefined && last !== undefined && last > revision;
  return series.filter((row) => knownDay(row) < day || (knownDay(row) === day && (isInTime(row) || standsBefore(row))));
}

/** Oldest first: by `revision`, without it by `as_of`, its hour (none is the end of the day) and the place in the file. */
export function byAge(a: Published, b: Published): number {
  const [ra, rb] = [a.source.revision, b.source.revision];
  if (ra !== undefined && rb !== undefined && ra !== rb) return ra - rb;
  return (
    ascending(knownDay(a), knownDay(b)) ||
    ascending(a.source.asOfTime || '24', b.source.asOfTime || '24') ||
    a.row - b.row
  );
}

/** Claims on one thing, in two sides: what officials say never replaces what others count. */
export interface Chosen<P> {
  readonly drawn: P;
  /** Oldest first. */
  readonly earlier: readonly P[];
  /** The newest official one, where somebody else is drawn, and the official ones before it. */
  readonly official?: P;
  readonly officialEarlier: readonly P[];
}

/** The newest claim of each side; the side of the others is drawn, the official one only where nobody else spoke. */
export function choose<P extends Published>(claims: readonly P[], state: State | undefined): Chosen<P> | undefined {
  const sorted = [...known(claims, state)].sort(byAge);
  const others = sorted.filter(({source}) => source.kind !== 'official');
  const officials = sorted.filter(({source}) => source.kind === 'official');
  const [side, beside] = others.length > 0 ? [others, officials] : [officials, []];
  const drawn = side.at(-1);
  if (!drawn) return undefined;
  const official = beside.at(-1);
  return {
    drawn,
    earlier: side.slice(0, -1),
    ...(official ? {official} : {}),
    officialEarlier: beside.slice(0, -1),
  };
}
