import type {Words} from '../messages/words.js';

/**
 * The names by which `where` asks for a place: those that the file has, its codes, and of a code of a country or of a part of one
 * (`RU`, `RU-MOW`) also the code and the name of the country.
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

/** Whether a row is of a place that is asked for, by one of its names in any case; every row where none is asked for. */
export function placeFilter<Row>(
  where: readonly string[],
  namesOf: (row: Row) => readonly string[],
): (row: Row) => boolean {
  const wanted = new Set(where.map((name) => name.toLowerCase()));
  return (row) => wanted.size === 0 || namesOf(row).some((name) => wanted.has(name.toLowerCase()));
}

/** Whether all days of a row are in a period. */
export const periodFilter =
  (from = -Infinity, to = Infinity) =>
  ({date, end = date}: {readonly date: number; readonly end?: number}): boolean =>
    date >= from && end <= to;

/** What the tag asks for, in the order in which it is told what a row does not meet. */
export interface Conditions<Row> {
  /** `from` and `to`: see `periodFilter`. */
  isInPeriod(row: Row): boolean;
  /** `where`: see `placeFilter`. */
  isOfPlace(row: Row): boolean;
  /** The period that is drawn, where it is that of the rows found, because the tag names none. */
  isDrawn?(row: Row): boolean;
  /** `known-on`: those of the rows that were known in that state. */
  knownOf(rows: readonly Row[]): readonly Row[];
}

export interface Asked<Row> {
  /** Rows of the places and the period that are asked for, whenever they were known. */
  readonly here: readonly Row[];
  /** Those of them that were known in the state asked for. */
  readonly known: readonly Row[];
  /** The first condition that a row does not meet; undefined for one that meets them all. */
  unmet(row: Row): 'outside' | 'place' | 'later' | undefined;
}

/** The rows of a file that a tag asks for. `where`, `from`, `to` and `known-on` mean the same in every chart. */
export function rowsAsked<Row>(rows: readonly Row[], conditions: Conditions<Row>): Asked<Row> {
  const {isInPeriod, isOfPlace, isDrawn = () => true, knownOf} = conditions;
  const here = rows.filter((row) => isInPeriod(row) && isOfPlace(row) && isDrawn(row));
  const known = knownOf(here);
  // asked for the table alone
  let inTime: ReadonlySet<Row> | undefined;
  return {
    here,
    known,
    unmet: (row) => {
      if (!isInPeriod(row)) return 'outside';
      if (!isOfPlace(row)) return 'place';
      if (!isDrawn(row)) return 'outside';
      inTime ??= new Set(known);
      return inTime.has(row) ? undefined : 'later';
    },
  };
}

/** The measures to draw: those asked for; else the usual ones; else all of the file. */
export function measuresOf(
  rows: readonly {readonly measure: string}[],
  asked: readonly string[],
  usual: readonly string[],
): readonly string[] {
  const all = new Set(rows.map(({measure}) => measure));
  const found = (asked.length > 0 ? asked : usual).filter((measure) => all.has(measure));
  return asked.length > 0 || found.length > 0 ? found : [...all];
}
