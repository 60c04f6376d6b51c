import type {RowsAre} from '../data/dataset.js';
import {SOURCE_KINDS, type SourceKind} from '../data/source.js';
import {parseDay, type Day} from '../data/day.js';

/** A state of knowledge: what was known at the end of a day, or at a minute of it. */
export interface State {
  readonly day: Day;
  /** `HH:MM` on the clock of the file. Default: the end of the day. */
  readonly time?: string;
}

/** What a page or a reader asks of a chart: the parsed attributes. They mean the same in every chart. */
export interface Query {
  /** One of the chart's views; the first one if the tag names none or an unknown one. */
  readonly view: string;
  /** The measures of the file to draw; empty for the chart's own choice. */
  readonly measures: readonly string[];
  /** Draw only what was known then; undefined for everything. */
  readonly knownOn: State | undefined;
  /** First and last day of the period; undefined if not given. */
  readonly from: Day | undefined;
  readonly to: Day | undefined;
  /** The days whose events a list shows, if the chart lets readers choose; undefined for the chart's own choice. */
  readonly days?: readonly Day[] | 'all' | undefined;
  /** Only these places or countries; empty for all. */
  readonly where: readonly string[];
  /** Only figures from these kinds of sources; default: all. */
  readonly kinds?: readonly SourceKind[] | undefined;
  /** What a row of the file is. Default: a claim that competes with others on the same subject. */
  readonly rows?: RowsAre;
  /** The texts of the page around the chart; '' for the chart's own. */
  readonly heading: string;
  readonly subtitle: string;
  readonly caveat: string;
  /** The keys that are pinned here or in a linked chart. */
  readonly focus: Keys;
}

/** What a mark is about. All charts use the same keys. */
export interface Keys {
  /** `YYYY-MM-DD` */
  readonly day?: string;
  readonly place?: string;
  /** ISO 3166-1 alpha-2 */
  readonly country?: string;
  readonly claimant?: string;
}
export type KeyName = keyof Keys;

/** The filter that linked charts share, as texts of attributes. '' or missing: no filter. */
export interface Filter {
  readonly from?: string;
  readonly to?: string;
  readonly where?: string;
  readonly knownOn?: string;
  readonly sourceKind?: string;
}
/** What linked charts share: the filter, and the keys of the pinned mark. Plain data. */
export type LinkedQuery = Filter & Keys;
/** What a chart can follow: a key, or a part of the filter. */
export type LinkName = KeyName | 'period' | 'where' | 'knownOn' | 'sourceKind';

export const KEYS: readonly KeyName[] = ['day', 'place', 'country', 'claimant'];

/** The pinned keys of a linked query, without its filter. */
export const keysOf = (query: LinkedQuery): Keys =>
  Object.fromEntries(KEYS.flatMap((name) => (query[name] ? [[name, query[name]]] : [])));

/** Parses `2022-09-22` or `2022-09-22T09:51`; undefined for anything else. */
export function parseState(text: string): State | undefined {
  const [date = '', time] = text.split('T');
  const day = parseDay(date);
  if (day === undefined || (time !== undefined && !/^([01]\d|2[0-3]):[0-5]\d$/.test(time))) return undefined;
  return time === undefined ? {day} : {day, time};
}

/** Parses `claims` or `events`; undefined for anything else. */
export const parseRows = (text: string): RowsAre | undefined =>
  text === 'claims' || text === 'events' ? text : undefined;

/** Parses kinds of sources separated by spaces; undefined for anything else. */
export function parseKinds(text: string): readonly SourceKind[] | undefined {
  const kinds = parseList(text, ' ').map((word) => SOURCE_KINDS.find((kind) => kind === word));
  return kinds.every((kind) => kind !== undefined) ? kinds : undefined;
}

/** Parses days separated by spaces, or `all`; undefined for anything else. */
export function parseDays(text: string): readonly Day[] | 'all' | undefined {
  if (text.trim() === 'all') return 'all';
  const days = parseList(text, ' ').map(parseDay);
  return days.every((day) => day !== undefined) ? days : undefined;
}

/** Parses a list, separated by `;` or, for measures, by spaces. Empty items are dropped. */
export const parseList = (text: string, separator: ';' | ' '): readonly string[] =>
  text
    .split(separator)
    .map((item) => item.trim())
    .filter((item) => item !== '');
