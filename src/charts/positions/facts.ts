import {ascending, max} from 'd3';
import type {Day} from '../../data/day.js';
import {countryCode, INSTITUTIONS, MEMBERS} from '../../datasets/countries.js';
import type {Statement} from '../../datasets/positions.js';
import type {Query} from '../../model/query.js';
import {stanceOf, STANCES, type Stance} from './stance.js';
import {group} from '../../model/groups.js';

/** A stance said so many days before the state shown is old. */
export const OLD = 60;

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
  /** Of those the latest of each kind of speaker: the badge counts them. */
  readonly voices: readonly Statement[];
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
  /** What the institutions of the Union said up to the state, the oldest first. They are in no count. */
  readonly institutions: readonly Statement[];
  /** The day of the state shown; undefined where the file has no dates. */
  readonly asOf: Day | undefined;
  /** The days on which somebody said something, oldest first: a reader steps from one to the next. */
  readonly days: readonly Day[];
  /** Rows of members and institutions that were said later. */
  readonly later: readonly Statement[];
  /** Rows of countries outside the Union, and of those that were not asked for. */
  readonly unasked: readonly Statement[];
  /** Members by their codes, asked for or not. */
  readonly members: readonly string[];
}

const isStatement = ({position}: Statement): boolean => position !== 'no_stated_position';

/** Only the government speaks for a country; a file that leaves open who spoke, in a column for it, does not say so. */
export const isOfGovernment = (row: Statement): boolean => isStatement(row) && row.speakerType === 'government';

/** A statement without a date is older than any. */
const byNewest = (a: Statement, b: Statement): number =>
  ascending(b.date ?? -Infinity, a.date ?? -Infinity) || a.row - b.row;

/** Undefined where the query leaves no member. `until`: the last day of the state, without it the newest. */
export function factsOf(
  rows: readonly Statement[],
  {where}: Pick<Query, 'where'>,
  until: Day | undefined,
  named: (government: Pick<Government, 'country' | 'name'>) => string,
  compare: (a: string, b: string) => number,
): Facts | undefined {
  const said = new Map(rows.flatMap(({country, member}) => (member === undefined ? [] : [[country, member] as const])));
  const isUnion = ({country}: Statement): boolean => country === INSTITUTIONS;
  const isMember = (country: string): boolean =>
    country !== INSTITUTIONS && (said.get(country) ?? MEMBERS.includes(country));
  const members = [...new Set([...MEMBERS, ...rows.map(({country}) => country)])].filter(isMember);
  const wanted = new Set(where.map((name) => countryCode([name])));
  const isWanted = (country: string): boolean => wanted.size === 0 || wanted.has(country);
  const asked = members.filter(isWanted);
  if (asked.length === 0 || rows.length === 0) return undefined;

  const isKnown = ({date}: Statement): boolean => (date ?? -Infinity) <= (until ?? Infinity);
  const isTold = (row: Statement): boolean => isWanted(row.country) && (isUnion(row) || isMember(row.country));
  const told = rows.filter(isTold);
  const known = told.filter(isKnown);
  const asOf = until ?? max(known, ({date}) => date);
  const byCountry = group(known, ({country}) => country);
  const names = new Map<string, string>();
  for (const {country, name} of rows) if (name !== '' && !names.has(country)) names.set(country, name);
  const governments = asked
    .map((country) => governmentOf(country, names.get(country) ?? '', byCountry.get(country) ?? [], asOf))
    .sort((a, b) => STANCES.indexOf(a.stance) - STANCES.indexOf(b.stance) || compare(named(a), named(b)));
  const days = told.flatMap((row) => (row.date === undefined || !isStatement(row) ? [] : [row.date]));
  return {
    governments,
    groups: STANCES.map((stance) => ({stance, governments: governments.filter((one) => one.stance === stance)})).filter(
      (one) => one.governments.length > 0,
    ),
    institutions: known.filter(isUnion).sort(byNewest).reverse(),
    asOf,
    days: [...new Set(days)].sort(ascending),
    later: told.filter((row) => !isKnown(row)),
    unasked: rows.filter((row) => !isTold(row)),
    members,
  };
}

function governmentOf(country: string, name: string, rows: readonly Statement[], asOf: Day | undefined): Government {
  const empty = rows.filter((row) => !isStatement(row));
  const own = rows.filter(isOfGovernment).sort(byNewest);
  const date = own[0]?.date;
  const standing = own.filter((row) => row.date === date);
  const stances = new Set(standing.map(({position}) => stanceOf(position)));
  const divided = stances.size > 1;
  const others = rows.filter((row) => !isOfGovernment(row) && isStatement(row)).sort(byNewest);
  return {
    country,
    name,
    stance: divided ? 'undecided' : ([...stances][0] ?? 'none'),
    divided,
    old: date !== undefined && asOf !== undefined && asOf - date > OLD,
    date,
    standing,
    earlier: own.filter((row) => row.date !== date),
    others,
    voices: [...group(others, ({speakerType}) => speakerType).values()].map(([newest]) => newest!),
    empty,
  };
}
