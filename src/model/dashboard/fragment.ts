/** The state of a dashboard in the fragment of the address: `#day=2022-09-24&where=Makhachkala&known=2022-09-26`. */
import {parseDay} from '../../data/day.js';
import {parseKinds, parseState, type LinkedQuery} from '../query.js';

type Name = keyof LinkedQuery;

/** The names in the fragment. */
const WRITTEN: Readonly<Record<Name, string>> = {
  day: 'day',
  place: 'place',
  country: 'country',
  claimant: 'claimant',
  from: 'from',
  to: 'to',
  where: 'where',
  knownOn: 'known',
  sourceKind: 'kind',
};
const NAMES = Object.keys(WRITTEN) as readonly Name[];

/** Longer values, and longer fragments, cannot come from a dashboard. */
const LONGEST_VALUE = 300;
const LONGEST = 4000;

const isDay = (text: string): boolean => parseDay(text) !== undefined;
/** A line of text without control characters. */
const isText = (text: string): boolean => text.trim() !== '' && !/\p{Cc}/u.test(text);

const FITS: Readonly<Record<Name, (value: string) => boolean>> = {
  day: isDay,
  from: isDay,
  to: isDay,
  knownOn: (text) => parseState(text) !== undefined,
  sourceKind: (text) => (parseKinds(text) ?? []).length > 0,
  country: (text) => /^[A-Z]{2}$/.test(text),
  place: isText,
  where: isText,
  claimant: isText,
};

/** The readable parts of a query: plain texts, each of its kind. Anything else is left out. */
export function checkedQuery(query: unknown): {readonly query: LinkedQuery; readonly unread: readonly string[]} {
  const given: Readonly<Record<string, unknown>> = Object(query) as Readonly<Record<string, unknown>>;
  const found: Partial<Record<Name, string>> = {};
  const unread: string[] = [];
  for (const name of NAMES) {
    const value = given[name];
    if (value === undefined || value === null || value === '') continue;
    if (typeof value === 'string' && value.length <= LONGEST_VALUE && FITS[name](value)) found[name] = value;
    else unread.push(`${WRITTEN[name]}=${typeof value === 'string' ? value.slice(0, 40) : '…'}`);
  }
  const {from, to} = found;
  if (from === undefined || to === undefined || from <= to) return {query: found, unread};
  delete found.from;
  delete found.to;
  return {query: found, unread: [...unread, `from=${from}`, `to=${to}`]};
}

interface Part {
  readonly text: string;
  /** The part of the query that it is; undefined for what belongs to the page. */
  readonly name?: Name | undefined;
  readonly value: string;
}

/** `prefix`: the name of the dashboard and a dot, if the page gave it a name. */
function partsOf(hash: string, prefix: string): readonly Part[] {
  const text = hash.replace(/^#/, '');
  if (text === '') return [];
  return text.split('&').map((part) => {
    const [, key = '', value = ''] = /^([^=]*)=?(.*)$/s.exec(part) ?? [];
    return {text: part, name: NAMES.find((name) => key === prefix + WRITTEN[name]), value: decoded(value)};
  });
}

/** As it stands, if its signs are not those of an address. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return text;
  }
}

/** The query in a fragment, and the parts that cannot be read. */
export function readFragment(hash: string, name: string): ReturnType<typeof checkedQuery> {
  if (hash.length > LONGEST) return {query: {}, unread: [`${hash.slice(0, 40)}…`]};
  const own = partsOf(hash, prefixOf(name)).flatMap(({name: part, value}) => (part ? [[part, value] as const] : []));
  return checkedQuery(Object.fromEntries(own));
}

/** The fragment with another query; parts of the page, and of other dashboards, stay. '' for none. */
export function writeFragment(hash: string, name: string, query: LinkedQuery): string {
  const prefix = prefixOf(name);
  const others = hash.length > LONGEST ? [] : partsOf(hash, prefix).filter((part) => part.name === undefined);
  const own = NAMES.flatMap((part) => {
    const value = query[part];
    return value ? [`${prefix}${WRITTEN[part]}=${readable(value)}`] : [];
  });
  const all = [...others.map(({text}) => text), ...own];
  return all.length > 0 ? `#${all.join('&')}` : '';
}

const prefixOf = (name: string): string => (name === '' ? '' : `${name}.`);

/** Encoded, but for the signs that are safe in a fragment and easier to read. */
const readable = (value: string): string =>
  encodeURIComponent(value).replaceAll('%20', '+').replaceAll('%3A', ':').replaceAll('%3B', ';').replaceAll('%2C', ',');
