import type {Source} from '../data/source.js';
import type {Words} from '../messages/words.js';
import type {Query} from './query.js';

/**
 * The names that `where` accepts for a place: its names and codes in the file. If a code is that of a country or of a part of
 * one (`RU`, `RU-MOW`), also the code and the name of the country.
 */
export const placeNames = (
  names: readonly string[],
  codes: readonly string[],
  {country}: Pick<Words, 'country'>,
): readonly string[] => [
  ...names,
  ...codes.flatMap((code) => {
    const [, of] = /^([A-Z]{2})(?:-|$)/.exec(code) ?? [];
    return of === undefined ? [code] : [code, of, country(of)];
  }),
];

/** Whether one of a row's names is in `where`, in upper or lower case. If `where` is empty, every row matches. */
export function placeFilter<Row>(
  where: readonly string[],
  namesOf: (row: Row) => readonly string[],
): (row: Row) => boolean {
  const wanted = new Set(where.map((name) => name.toLowerCase()));
  return (row) => wanted.size === 0 || namesOf(row).some((name) => wanted.has(name.toLowerCase()));
}

/** Whether a row comes from one of the kinds of sources asked for; without kinds every row does. */
export const kindFilter =
  ({kinds}: Pick<Query, 'kinds'>) =>
  ({source}: {readonly source: Source}): boolean =>
    kinds === undefined || kinds.includes(source.kind);

/** Whether all days of a row lie in the period; both ends belong to it. */
export const periodFilter =
  (from = -Infinity, to = Infinity) =>
  ({date, end = date}: {readonly date: number; readonly end?: number}): boolean =>
    date >= from && end <= to;

/** The conditions of the tag, in the order in which they are checked. */
export interface Conditions<Row> {
  /** `from` and `to`: see `periodFilter`. */
  isInPeriod(row: Row): boolean;
  /** `where`: see `placeFilter`. */
  isOfPlace(row: Row): boolean;
  /** `source-kind`: see `kindFilter`. Default: every row. */
  isOfKind?(row: Row): boolean;
  /** Whether a row lies in the drawn period, if the tag names none and the chart takes the period from the rows. */
  isDrawn?(row: Row): boolean;
  /** `known-on`: the rows that were known in that state. */
  knownOf(rows: readonly Row[]): readonly Row[];
}

export interface Asked<Row> {
  /** Rows of the requested places and period, whenever they were known. */
  readonly here: readonly Row[];
  /** The rows of `here` that were known in the requested state. */
  readonly known: readonly Row[];
  /** The first condition that a row does not meet; undefined if it meets all. */
  unmet(row: Row): 'outside' | 'place' | 'kind' | 'later' | undefined;
}

/** The rows that a tag asks for. `where`, `from`, `to` and `known-on` mean the same in every chart. */
export function rowsAsked<Row>(rows: readonly Row[], conditions: Conditions<Row>): Asked<Row> {
  const {isInPeriod, isOfPlace, isOfKind = () => true, isDrawn = () => true, knownOf} = conditions;
  const here = rows.filter((row) => isInPeriod(row) && isOfPlace(row) && isOfKind(row) && isDrawn(row));
  const known = knownOf(here);
  // only the table needs it
  let inTime: ReadonlySet<Row> | undefined;
  return {
    here,
    known,
    unmet: (row) => {
      if (!isInPeriod(row)) return 'outside';
      if (!isOfPlace(row)) return 'place';
      if (!isOfKind(row)) return 'kind';
      if (!isDrawn(row)) return 'outside';
      inTime ??= new Set(known);
      return inTime.has(row) ? undefined : 'later';
    },
  };
}

/** The measures to draw: the requested ones; else the usual ones; else all measures of the file. */
export function measuresOf(
  rows: readonly {readonly measure: string}[],
  asked: readonly string[],
  usual: readonly string[],
): readonly string[] {
  const all = new Set(rows.map(({measure}) => measure));
  const found = (asked.length > 0 ? asked : usual).filter((measure) => all.has(measure));
  return asked.length > 0 || found.length > 0 ? found : [...all];
}
