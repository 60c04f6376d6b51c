import type {RowsAre} from '../data/dataset.js';
import {parseDay, type Day} from '../data/day.js';

/** A state of knowledge: the end of a day, or a minute of it. */
export interface State {
  readonly day: Day;
  /** `HH:MM`, the clock of the file; without it the end of the day. */
  readonly time?: string;
}

/** What a reader or a page asks of a chart: the attributes, read. The same words mean the same in every chart. */
export interface Query {
  /** One of the chart's views; the chart's first where the tag names none or an unknown one. */
  readonly view: string;
  /** Which measures of the file; empty for the chart's own choice. */
  readonly measures: readonly string[];
  /** Draw what was known then; undefined for everything. */
  readonly knownOn: State | undefined;
  readonly from: Day | undefined;
  readonly to: Day | undefined;
  /** Only these places or countries; empty for all. */
  readonly where: readonly string[];
  /** What a row of the file is; without it a claim that competes with others on the same thing. */
  readonly rows?: RowsAre;
  /** The words around the chart, as the page gives them; '' for the chart's own. */
  readonly heading: string;
  readonly subtitle: string;
  readonly caveat: string;
  /** The domain keys pinned here or in a linked chart. */
  readonly focus: Keys;
}

/** What a mark is about, in words that other charts understand too. */
export interface Keys {
  /** `YYYY-MM-DD` */
  readonly day?: string;
  readonly place?: string;
  /** ISO 3166-1 alpha-2 */
  readonly country?: string;
  readonly claimant?: string;
}
export type KeyName = keyof Keys;

/** Reads `2022-09-22` or `2022-09-22T09:51`. */
export function parseState(text: string): State | undefined {
  const [date = '', time] = text.split('T');
  const day = parseDay(date);
  if (day === undefined || (time !== undefined && !/^([01]\d|2[0-3]):[0-5]\d$/.test(time))) return undefined;
  return time === undefined ? {day} : {day, time};
}

/** Reads `claims` or `events`. */
export const parseRows = (text: string): RowsAre | undefined =>
  text === 'claims' || text === 'events' ? text : undefined;

/** A list as attributes hold it, separated by `;` or, for measures, by spaces. */
export const parseList = (text: string, separator: ';' | ' '): readonly string[] =>
  text
    .split(separator)
    .map((item) => item.trim())
    .filter((item) => item !== '');
