import {max, min} from 'd3';
import type {Day} from '../../data/day.js';
import type {Lost} from '../../data/lost.js';
import type {Crossing} from '../../datasets/crossings.js';
import type {Words} from '../../messages/words.js';
import {isLostKnown, known} from '../../model/known.js';
import type {Query} from '../../model/query.js';
import {USUAL} from './names.js';

/** The rows a query is about. */
export interface Scope {
  readonly from: Day;
  readonly to: Day;
  readonly measures: readonly string[];
  /** Rows of the places asked for, of every measure and day. */
  readonly places: ReadonlySet<Crossing>;
  /** Of these the rows of the measures within the period, and those of them known in the state. */
  readonly here: readonly Crossing[];
  readonly known: ReadonlySet<Crossing>;
  /** Counts of a day within the period that were left out of the file, known in the state. */
  readonly lost: readonly Lost<Crossing>[];
}

/** The count of a day, or of 24 hours that end on the next one. */
export const isDaily = ({date, end, hours}: Pick<Crossing, 'date' | 'end'> & Partial<Crossing>): boolean =>
  date === end || (hours === 24 && end === date + 1);

/** What of the file is asked for; undefined where that is nothing. */
export function scopeOf(
  rows: readonly Crossing[],
  query: Query,
  words: Pick<Words, 'country'>,
  left: readonly Lost<Crossing>[] = [],
): Scope | undefined {
  const isHere = placesAsked(query.where, words);
  const places = rows.filter(isHere);
  const measures = measuresOf(rows, query.measures);
  const found = places.filter(({measure}) => measures.includes(measure));
  // what a row with too many or too few cells is about can be anything that is asked for
  const lost = left.filter(
    ({about, ...row}) =>
      isDaily({...row, hours: about?.hours}) &&
      (about === undefined ||
        (isHere({from: '', to: '', crossing: '', ...about}) && measures.includes(about.measure ?? ''))),
  );
  const daily = found.filter(isDaily);
  const [days, all] = [daily.length > 0 ? [...daily, ...lost] : found, found];
  const from = query.from ?? min(days, ({date}) => date);
  const to = query.to ?? max(days, ({end}) => end);
  if (from === undefined || to === undefined) return undefined;
  const here = all.filter(({date, end}) => date >= from && end <= to);
  const now = known(here, query.knownOn);
  return now.length === 0
    ? undefined
    : {
        from,
        to,
        measures,
        places: new Set(places),
        here,
        known: new Set(now),
        lost: lost.filter((one) => one.date >= from && one.end <= to && isLostKnown(one, query.knownOn)),
      };
}

/** A place is asked for by the code or the name of a country, or by the name of a crossing or of one side of it. */
function placesAsked(
  where: readonly string[],
  {country}: Pick<Words, 'country'>,
): (row: Pick<Crossing, 'from' | 'to' | 'crossing'>) => boolean {
  const wanted = new Set(where.map((name) => name.toLowerCase()));
  const namesOf = ({from, to, crossing}: Pick<Crossing, 'from' | 'to' | 'crossing'>): readonly string[] => [
    ...[from, to].filter((code) => code !== '').flatMap((code) => [code, country(code)]),
    ...[crossing, ...crossing.split(/ *[/,] *| and /)],
  ];
  return (row) => wanted.size === 0 || namesOf(row).some((name) => wanted.has(name.toLowerCase()));
}

/** Those asked for; else what is usual; else all of the file. */
function measuresOf(rows: readonly Crossing[], asked: readonly string[]): readonly string[] {
  const all = new Set(rows.map(({measure}) => measure));
  if (asked.length > 0) return asked.filter((measure) => all.has(measure));
  const usual = USUAL.filter((measure) => all.has(measure));
  return usual.length > 0 ? usual : [...all];
}
