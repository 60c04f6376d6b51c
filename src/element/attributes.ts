import {parseDay} from '../data/day.js';
import {parseEncoding} from '../data/reading/encoding.js';
import type {Decimal} from '../data/reading/cell.js';
import type {Problem} from '../data/problem.js';
import type {Chart} from '../model/contract.js';
import {parseDays, parseKinds, parseList, parseRows, parseState, type Keys, type Query} from '../model/query.js';
import {defaults} from './properties.js';

/** The attributes of a query, as text. */
export interface QueryAttributes {
  readonly view: string;
  readonly measure: string;
  readonly knownOn: string;
  readonly from: string;
  readonly to: string;
  readonly day: string;
  readonly where: string;
  readonly sourceKind: string;
  readonly rows: string;
  readonly heading: string;
  readonly subtitle: string;
  readonly caveat: string;
  readonly encoding: string;
}

export type Attributes = QueryAttributes & {readonly boundaries: string};

/** The attributes for the behaviour of the tag, as the page set them. */
export interface SettingAttributes {
  readonly headingLevel: unknown;
  readonly loading: unknown;
  readonly refresh: unknown;
  readonly staleAfter: unknown;
  readonly decimal: unknown;
}

/** The behaviour of the tag. */
export interface Settings {
  /** 1 to 6 */
  readonly headingLevel: number;
  /** Seconds; 0 for never. */
  readonly refresh: number;
  /** Days; 0 for never. */
  readonly staleAfter: number;
  readonly decimal: Decimal | undefined;
  readonly isEager: boolean;
  readonly problems: readonly Problem[];
}

/** The shortest and the longest interval of `refresh`, in seconds; the longest is the limit of a timer. */
const SOONEST = 5;
const LATEST = 2_000_000;

/** Reads the attributes for the behaviour. A value that cannot be read gives a warning and is ignored. */
export function readSettings(attributes: SettingAttributes): Settings {
  const problems: Problem[] = [];
  const unread = (name: string, value: unknown, detail?: Problem['detail']): void => {
    problems.push({code: 'query', severity: 'warning', name, value: String(value), ...(detail && {detail})});
  };
  const number = (name: string, value: unknown, none: number, fits: (value: number) => boolean): number => {
    if (typeof value === 'number' && fits(value)) return value;
    unread(name, value);
    return none;
  };
  const oneOf = <T extends string>(name: string, value: unknown, known: readonly T[]): T | undefined => {
    const found = known.find((word) => word === value);
    if (found === undefined && value !== '') unread(name, value);
    return found;
  };
  const refresh = number('refresh', attributes.refresh, defaults.refresh, (seconds) => seconds >= 0);
  if (refresh > 0 && refresh < SOONEST) unread('refresh', refresh, {soonest: SOONEST});
  return {
    headingLevel: number(
      'heading-level',
      attributes.headingLevel,
      defaults.headingLevel,
      (level) => Number.isInteger(level) && level >= 1 && level <= 6,
    ),
    refresh: refresh > 0 ? Math.min(Math.max(refresh, SOONEST), LATEST) : 0,
    staleAfter: number('stale-after', attributes.staleAfter, defaults.staleAfter, (days) => days >= 0),
    decimal: oneOf('decimal', attributes.decimal, ['.', ',']),
    isEager: oneOf('loading', attributes.loading, ['lazy', 'eager']) === 'eager',
    problems,
  };
}

export interface ReadQuery {
  readonly query: Query;
  readonly problems: readonly Problem[];
}

/** Reads the attributes of a query. A value that cannot be read gives a warning and is ignored. */
export function readQuery(attributes: QueryAttributes, chart: Pick<Chart, 'views'>, focus: Keys): ReadQuery {
  const problems: Problem[] = [];
  const readable = <T>(name: string, text: string, parse: (text: string) => T | undefined): T | undefined => {
    const value = text === '' ? undefined : parse(text);
    if (text !== '' && value === undefined) problems.push({code: 'query', severity: 'warning', name, value: text});
    return value;
  };
  readable('encoding', attributes.encoding, parseEncoding);
  const {view} = attributes;
  const [first = ''] = chart.views;
  const isKnown = view === '' || chart.views.includes(view);
  if (!isKnown)
    problems.push({code: 'view', severity: 'warning', value: view, detail: {known: chart.views, shown: first}});
  const [from, to] = [readable('from', attributes.from, parseDay), readable('to', attributes.to, parseDay)];
  if (from !== undefined && to !== undefined && from > to)
    problems.push({
      code: 'query',
      severity: 'warning',
      name: 'from',
      value: attributes.from,
      detail: {to: attributes.to},
    });
  return {
    query: {
      view: isKnown && view !== '' ? view : first,
      measures: parseList(attributes.measure, ' '),
      knownOn: readable('known-on', attributes.knownOn, parseState),
      from,
      to,
      days: readable('day', attributes.day, parseDays),
      where: parseList(attributes.where, ';'),
      kinds: readable('source-kind', attributes.sourceKind, parseKinds),
      rows: readable('rows', attributes.rows, parseRows) ?? 'claims',
      heading: attributes.heading,
      subtitle: attributes.subtitle,
      caveat: attributes.caveat,
      focus,
    },
    problems,
  };
}
