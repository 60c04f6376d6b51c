/** What a chart follows of the filter and the pinned mark that linked charts share. */
import type {Words} from '../messages/words.js';
import type {Chart, DrawnModel, FileRows, RowsOf} from './contract.js';
import type {DrawnPoint} from './panels.js';
import {KEYS, keysOf, parseList} from './query.js';
import type {Filter, KeyName, Keys, LinkedQuery, LinkName} from './query.js';

/** The attributes of a tag that a filter can replace. */
export type FilterTexts = Required<Filter> & {readonly day: string};

/** The parts of a filter that are set. */
const partsOf = ({from, to, where, knownOn, sourceKind}: Filter): readonly LinkName[] => [
  ...(from || to ? (['period'] as const) : []),
  ...(where ? (['where'] as const) : []),
  ...(knownOn ? (['knownOn'] as const) : []),
  ...(sourceKind ? (['sourceKind'] as const) : []),
];

const known = new WeakMap<object, ReadonlyMap<string, string>>();

/** The names that `where` accepts for these rows: as written, by their lower case. Made once for each reading. */
export function placesOf<Files extends FileRows>(
  chart: Pick<Chart<Files>, 'placesOf'>,
  rows: RowsOf<Files>,
  words: Words,
): ReadonlyMap<string, string> {
  const key = rows['src'] ?? rows;
  const found =
    known.get(key) ??
    new Map([...(chart.placesOf?.(rows, words) ?? [])].map((name) => [name.toLowerCase(), name] as const));
  known.set(key, found);
  return found;
}

/** The parts of the shared filter that a chart follows: `where` only if its file has one of the places. */
function followedParts(
  chart: Pick<Chart, 'follows' | 'placesOf'>,
  rows: RowsOf<FileRows>,
  filter: Filter,
  words: Words,
): readonly LinkName[] {
  const hasPlace = (text: string): boolean => {
    const places = placesOf(chart, rows, words);
    return parseList(text, ';').some((name) => places.has(name.toLowerCase()));
  };
  return partsOf(filter).filter(
    (part) => chart.follows.includes(part) && (part !== 'where' || hasPlace(filter.where ?? '')),
  );
}

/**
 * The attributes of a tag under the shared filter. A part of it that the chart follows replaces the attribute. The pinned day
 * replaces the days that a list shows.
 */
export function linkedTexts(
  own: FilterTexts,
  query: LinkedQuery,
  chart: Pick<Chart, 'follows' | 'placesOf'>,
  rows: RowsOf<FileRows>,
  words: Words,
): FilterTexts {
  const parts = followedParts(chart, rows, query, words);
  const take = (part: LinkName, name: Exclude<keyof Filter, 'from' | 'to'>): string =>
    (parts.includes(part) && query[name]) || own[name];
  const isPeriod = parts.includes('period');
  const from = (isPeriod && query.from) || own.from;
  const to = (isPeriod && query.to) || own.to;
  // the page's own end of the period gives way to that of the reader
  const isCrossed = from !== '' && to !== '' && from > to;
  return {
    from: isCrossed && !query.from ? '' : from,
    to: isCrossed && !query.to ? '' : to,
    where: take('where', 'where'),
    knownOn: take('knownOn', 'knownOn'),
    sourceKind: take('sourceKind', 'sourceKind'),
    day: query.day && chart.follows.includes('day') ? '' : own.day,
  };
}

/** The keys that a chart can follow: those it names, if one of its points has them. */
function followedKeys(
  {follows}: Pick<Chart, 'follows'>,
  {panels, isOfDay}: DrawnModel,
  keys: Keys,
): readonly KeyName[] {
  const hasPoint = (name: KeyName): boolean =>
    (name === 'day' && isOfDay) || panels.some(({points}) => points.some((point) => point.keys[name] === keys[name]));
  return KEYS.filter((name) => keys[name] !== undefined && follows.includes(name) && hasPoint(name));
}

/** How a chart follows a linked query. */
export interface Followed {
  /** Keys and parts of the filter that it follows, and those that it does not. */
  readonly does: readonly LinkName[];
  readonly doesNot: readonly LinkName[];
}

export function followedOf(
  chart: Pick<Chart, 'follows' | 'placesOf'>,
  rows: RowsOf<FileRows>,
  model: DrawnModel,
  query: LinkedQuery,
  words: Words,
): Followed {
  const keys = keysOf(query);
  const does: readonly LinkName[] = [...followedKeys(chart, model, keys), ...followedParts(chart, rows, query, words)];
  const asked: readonly LinkName[] = [...(Object.keys(keys) as KeyName[]), ...partsOf(query)];
  return {does, doesNot: asked.filter((name) => !does.includes(name))};
}

/** Whether a point belongs to the pinned keys that the chart follows: it has one of them, and none of them differs. */
export function isMarked({keys}: Pick<DrawnPoint, 'keys'>, pinned: Keys, {does}: Followed): boolean {
  const names = KEYS.filter((name) => does.includes(name));
  return (
    names.some((name) => keys[name] === pinned[name]) &&
    names.every((name) => keys[name] === undefined || keys[name] === pinned[name])
  );
}
