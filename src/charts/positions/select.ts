import {ascending, group, max, min} from 'd3';
import type {Day} from '../../data/day.js';
import {countryCode, INSTITUTIONS, MEMBERS} from '../../datasets/countries/countries.js';
import type {Position, Statement} from '../../datasets/positions.js';
import type {Words} from '../../messages/words.js';
import type {ModelInput} from '../../model/contract.js';

export type PositionsFiles = {readonly src: Statement};

/** The answer of a government, from open to closed; `none` if no statement by it was found. */
export type Stance = 'open' | 'case' | 'undecided' | 'restricts' | 'closed' | 'none';

/** The stances in display order. */
export const STANCES: readonly Stance[] = ['open', 'case', 'undecided', 'restricts', 'closed', 'none'];

const MEANT: Readonly<Record<Position, Stance>> = {
  welcome: 'open',
  case_by_case: 'case',
  undecided: 'undecided',
  restrict: 'restricts',
  refuse: 'closed',
  no_stated_position: 'none',
};

export const stanceOf = ({position}: Pick<Statement, 'position'>): Stance => MEANT[position];

/** A stance is old if it was stated more than this many days before the state shown. */
export const OLD = 60;

/** The answer of one member's government in the state shown. */
export interface Government {
  /** ISO 3166-1 alpha-2 */
  readonly country: string;
  /** In the language of the page; if that has no name for the code, the name in the file. */
  readonly name: string;
  readonly stance: Stance;
  /** Members of the government gave different answers on the same last day. */
  readonly divided: boolean;
  readonly old: boolean;
  /** The current statements: all of the latest day. */
  readonly standing: readonly Statement[];
  /** Earlier statements, newest first. */
  readonly earlier: readonly Statement[];
  /** Statements by others in the country, newest first. They never colour the country. */
  readonly others: readonly Statement[];
  /** The latest statement by each kind of other speaker: the badge counts them. */
  readonly voices: readonly Statement[];
  /** Rows that state that no statement was found. */
  readonly empty: readonly Statement[];
}

export interface StanceGroup {
  readonly stance: Stance;
  readonly governments: readonly Government[];
}

/** All that the drawing and the texts need, before layout. */
export interface Selection {
  /** Members, ordered by stance, then by name. */
  readonly governments: readonly Government[];
  /** The stances of at least one government. */
  readonly groups: readonly StanceGroup[];
  /** Statements by EU institutions up to the state shown, oldest first. They are never counted. */
  readonly institutions: readonly Statement[];
  /** The day of the state shown; undefined if the file has no dates. */
  readonly asOf: Day | undefined;
  /** The days with a statement, oldest first: the steps for a reader. */
  readonly days: readonly Day[];
  /** Rows of members and institutions from after the state shown. */
  readonly later: readonly Statement[];
  /** Rows of countries outside the EU. */
  readonly outside: readonly Statement[];
  /** Rows of members and institutions that the query does not include. */
  readonly unasked: readonly Statement[];
}

const isStatement = (row: Statement): boolean => stanceOf(row) !== 'none';

/** Only the government speaks for a country. If the speaker column is empty, the row does not say that it was the government. */
export const isOfGovernment = (row: Statement): boolean => isStatement(row) && row.speakerType === 'government';

/** A statement without a date counts as older than any other. */
const byNewest = (a: Statement, b: Statement): number =>
  ascending(b.date ?? -Infinity, a.date ?? -Infinity) || a.row - b.row;

/** The country name in the language of the page; if it has no name for the code, the name in the file. */
export function countryName({country, name}: Pick<Statement, 'country' | 'name'>, words: Words): string {
  const known = words.country(country);
  return known === country && name !== '' ? name : known;
}

/** Undefined if the query matches no member. */
export function select({
  rows: {src: rows},
  query: {view, where, knownOn, to},
  words,
}: Pick<ModelInput<PositionsFiles>, 'rows' | 'query' | 'words'>): Selection | undefined {
  // over time, the end of the axis is also the end of the state
  const until = view === 'time' ? min([knownOn?.day, to], (day) => day) : knownOn?.day;
  const said = new Map(rows.flatMap(({country, member}) => (member === undefined ? [] : [[country, member] as const])));
  const isUnion = ({country}: Statement): boolean => country === INSTITUTIONS;
  const isMember = (country: string): boolean =>
    country !== INSTITUTIONS && (said.get(country) ?? MEMBERS.includes(country));
  const wanted = new Set(where.map((name) => countryCode([name])));
  const isWanted = (country: string): boolean => wanted.size === 0 || wanted.has(country);
  const countries = new Set([...MEMBERS, ...rows.map(({country}) => country)]);
  const asked = [...countries].filter((country) => isMember(country) && isWanted(country));
  if (asked.length === 0 || rows.length === 0) return undefined;

  const isOutside = (row: Statement): boolean => !isUnion(row) && !isMember(row.country);
  const told = rows.filter((row) => isWanted(row.country) && !isOutside(row));
  const isKnown = ({date}: Statement): boolean => (date ?? -Infinity) <= (until ?? Infinity);
  const known = told.filter(isKnown);
  const asOf = until ?? max(known, ({date}) => date);
  const byCountry = group(known, ({country}) => country);
  const names = new Map<string, string>();
  for (const {country, name} of rows) if (name !== '' && !names.has(country)) names.set(country, name);
  const governments = asked
    .map((country) => {
      const name = countryName({country, name: names.get(country) ?? ''}, words);
      return governmentOf(country, name, byCountry.get(country) ?? [], asOf);
    })
    .sort((a, b) => STANCES.indexOf(a.stance) - STANCES.indexOf(b.stance) || words.compare(a.name, b.name));
  const days = told.flatMap((row) => (row.date === undefined || !isStatement(row) ? [] : [row.date]));
  return {
    governments,
    groups: [...group(governments, ({stance}) => stance)].map(([stance, of]) => ({stance, governments: of})),
    institutions: known.filter(isUnion).sort(byNewest).reverse(),
    asOf,
    days: [...new Set(days)].sort(ascending),
    later: told.filter((row) => !isKnown(row)),
    outside: rows.filter(isOutside),
    unasked: rows.filter((row) => !isOutside(row) && !isWanted(row.country)),
  };
}

function governmentOf(country: string, name: string, rows: readonly Statement[], asOf: Day | undefined): Government {
  const own = rows.filter(isOfGovernment).sort(byNewest);
  const date = own[0]?.date;
  const standing = own.filter((row) => row.date === date);
  const stances = new Set(standing.map(stanceOf));
  const divided = stances.size > 1;
  const others = rows.filter((row) => !isOfGovernment(row) && isStatement(row)).sort(byNewest);
  return {
    country,
    name,
    stance: divided ? 'undecided' : ([...stances][0] ?? 'none'),
    divided,
    old: date !== undefined && asOf !== undefined && asOf - date > OLD,
    standing,
    earlier: own.filter((row) => row.date !== date),
    others,
    voices: [...group(others, ({speakerType}) => speakerType).values()].map(([newest]) => newest!),
    empty: rows.filter((row) => !isStatement(row)),
  };
}

/** The statements of a government on one day. */
export interface Answer {
  readonly government: Government;
  /** Undefined if the file has no day: older than any day. */
  readonly day: Day | undefined;
  readonly statements: readonly Statement[];
  /** Each stance once, in the order given; several if members of the government disagreed. */
  readonly stances: readonly Stance[];
  /** The first answer, or a different one from before. */
  readonly isNew: boolean;
  readonly before: Answer | undefined;
  /** Its position among the days on which the government spoke, from 1, and the number of those days. */
  readonly at: number;
  readonly of: number;
  /** The number of earlier statements. */
  readonly older: number;
}

/** The days on which a government spoke, oldest first. */
export function answersOf(government: Government): readonly Answer[] {
  const {standing, earlier} = government;
  const answers: Answer[] = [];
  const days = [...group([...standing, ...earlier], ({date}) => date)].reverse();
  let older = 0;
  for (const [day, statements] of days) {
    const stances = [...new Set(statements.map(stanceOf))];
    const before = answers.at(-1);
    const isSame = before?.stances.length === stances.length && stances.every((one) => before.stances.includes(one));
    const at = answers.length + 1;
    answers.push({government, day, statements, stances, isNew: !isSame, before, at, of: days.length, older});
    older += statements.length;
  }
  return answers;
}

/** Statements before an answer, newest first, at most `most`. */
export function statementsBefore({before}: Answer, most: number): readonly Statement[] {
  const found: Statement[] = [];
  let one = before;
  while (one && found.length < most) {
    found.push(...one.statements);
    one = one.before;
  }
  return found.slice(0, most);
}

/** A different answer from before, or two answers on one day. */
export const isChange = ({isNew, before, stances}: Answer): boolean =>
  (isNew && before !== undefined) || stances.length > 1;
