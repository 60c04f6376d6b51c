import {ascending, group, max} from 'd3';
import type {Day} from '../../data/day.js';
import {countryCode, MEMBERS} from '../../datasets/countries.js';
import type {Statement} from '../../datasets/positions.js';
import type {Query} from '../../model/query.js';
import {stanceOf, STANCES, type Stance} from './stance.js';

/** A stance said so many days before the state shown is old. */
const OLD = 60;

/** What the government of one member answers in the state shown. */
export interface Government {
  /** ISO 3166-1 alpha-2 */
  readonly country: string;
  /** As the file calls it; '' where it has no name for it. */
  readonly name: string;
  readonly stance: Stance;
  /** Its members gave different answers on the same last day. */
  readonly divided: boolean;
  readonly old: boolean;
  readonly date: Day | undefined;
  /** The statements that stand: all of the latest day. */
  readonly standing: readonly Statement[];
  /** Those before them, the newest first. */
  readonly earlier: readonly Statement[];
  /** What others of the country said, the newest first. They never fill it. */
  readonly others: readonly Statement[];
  /** Rows that say that no statement was found. */
  readonly empty: readonly Statement[];
}

export interface StanceGroup {
  readonly stance: Stance;
  readonly governments: readonly Government[];
}

/** All that is drawn or said of a file of positions, before any of it has a place on the page. */
export interface Facts {
  /** Members, by stance and inside by name. */
  readonly governments: readonly Government[];
  /** The stances that somebody has. */
  readonly groups: readonly StanceGroup[];
  /** The day of the state shown; undefined where the file has no dates. */
  readonly asOf: Day | undefined;
  /** Rows of members that were said later. */
  readonly later: readonly Statement[];
  readonly outside: readonly Statement[];
  /** Rows of countries that were not asked for. */
  readonly unasked: readonly Statement[];
}

/** Only the government speaks for a country; a file that leaves open who spoke, in a column for it, does not say so. */
const isOfGovernment = ({speakerType, position}: Statement): boolean =>
  position !== 'no_stated_position' && speakerType === 'government';

/** A statement without a date is older than any. */
const byNewest = (a: Statement, b: Statement): number =>
  ascending(b.date ?? -Infinity, a.date ?? -Infinity) || a.row - b.row;

/** Undefined where the query leaves no member. */
export function factsOf(
  rows: readonly Statement[],
  query: Query,
  named: (government: Pick<Government, 'country' | 'name'>) => string,
  compare: (a: string, b: string) => number,
): Facts | undefined {
  const said = new Map(rows.flatMap(({country, member}) => (member === undefined ? [] : [[country, member] as const])));
  const isMember = (country: string): boolean => said.get(country) ?? MEMBERS.includes(country);
  const members = [...new Set([...MEMBERS, ...rows.map(({country}) => country)])].filter(isMember);
  const wanted = new Set(query.where.map((name) => countryCode([name])));
  const isWanted = (country: string): boolean => wanted.size === 0 || wanted.has(country);
  const asked = members.filter(isWanted);
  if (asked.length === 0 || rows.length === 0) return undefined;

  const limit = query.knownOn?.day ?? Infinity;
  const ofMembers = rows.filter(({country}) => isMember(country) && isWanted(country));
  const known = ofMembers.filter(({date}) => (date ?? -Infinity) <= limit);
  const asOf = query.knownOn?.day ?? max(known, ({date}) => date);
  const byCountry = group(known, ({country}) => country);
  const name = (country: string): string => rows.find((row) => row.country === country && row.name !== '')?.name ?? '';
  const governments = asked
    .map((country) => governmentOf(country, name(country), byCountry.get(country) ?? [], asOf))
    .sort((a, b) => STANCES.indexOf(a.stance) - STANCES.indexOf(b.stance) || compare(named(a), named(b)));
  return {
    governments,
    groups: STANCES.map((stance) => ({stance, governments: governments.filter((one) => one.stance === stance)})).filter(
      (one) => one.governments.length > 0,
    ),
    asOf,
    later: ofMembers.filter((row) => !known.includes(row)),
    outside: rows.filter(({country}) => !isMember(country)),
    unasked: rows.filter(({country}) => isMember(country) && !isWanted(country)),
  };
}

function governmentOf(country: string, name: string, rows: readonly Statement[], asOf: Day | undefined): Government {
  const empty = rows.filter(({position}) => position === 'no_stated_position');
  const own = rows.filter(isOfGovernment).sort(byNewest);
  const date = own[0]?.date;
  const standing = own.filter((row) => row.date === date);
  const stances = new Set(standing.map(({position}) => stanceOf(position)));
  const divided = stances.size > 1;
  return {
    country,
    name,
    stance: divided ? 'undecided' : ([...stances][0] ?? 'none'),
    divided,
    old: date !== undefined && asOf !== undefined && asOf - date > OLD,
    date,
    standing,
    earlier: own.filter((row) => row.date !== date),
    others: rows.filter((row) => !isOfGovernment(row) && !empty.includes(row)).sort(byNewest),
    empty,
  };
}
