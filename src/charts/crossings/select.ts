import {max, min} from 'd3';
import {parseDay, yearOf, type Day} from '../../data/day.js';
import type {Lost} from '../../data/lost.js';
import type {Crossing} from '../../datasets/crossings.js';
import type {Words} from '../../messages/words.js';
import {asOfDay, isLostKnown, knownAsOf, stepsBetween, type Steps} from '../../model/as-of.js';
import type {ModelInput} from '../../model/contract.js';
import {
  kindFilter,
  measuresOf,
  periodFilter,
  placeFilter,
  placeNames,
  rowsAsked,
  type Asked,
} from '../../model/filter.js';
import type {State} from '../../model/query.js';
import {crossingsMessages} from './messages.js';
import {isDaily, newest, panelsOf, type Days, type Figure, type Totals} from './figures.js';

export type CrossingsFiles = {readonly src: Crossing};

export const VIEWS: readonly string[] = ['all', 'days', 'totals'];

/** Measures shown if the page asks for none. */
const USUAL: readonly string[] = ['entries', 'departures', 'queue_vehicles'];

/** The rows that match the query, and those that are drawn. */
export interface Selection {
  readonly from: Day;
  readonly to: Day;
  readonly measures: readonly string[];
  /** Rows of the measures, places and period asked for; and why a row is not among them. */
  readonly here: readonly Crossing[];
  readonly unmet: Asked<Crossing>['unmet'];
  readonly isInOneYear: boolean;
  /** Daily counts of the period that were left out of the file, known in the state shown. */
  readonly lost: readonly Lost<Crossing>[];
  /** The figures drawn; one of the two is empty in a view that shows only the other. */
  readonly days: readonly Days[];
  readonly totals: readonly Totals[];
  /** All figures drawn, in reading order. */
  readonly figures: readonly Figure[];
  readonly state: State | undefined;
  readonly knownOn: Day | undefined;
  /** The states a reader can step to. */
  readonly steps: Steps | undefined;
  /** The day chosen here or in a linked chart. */
  readonly chosen: Day | undefined;
}

/** Undefined if the query matches no row. */
export function select({
  rows: {src: rows},
  lost: left,
  query,
  words,
}: ModelInput<CrossingsFiles>): Selection | undefined {
  const isOfPlace = placeFilter(query.where, namesOf(words));
  const measures = measuresOf(rows, query.measures, USUAL);
  const isOfKind = kindFilter(query);
  const isOfMeasure = ({measure}: Crossing): boolean => measures.includes(measure);
  const found = rows.filter((row) => isOfPlace(row) && isOfKind(row) && isOfMeasure(row));
  // a row with too many or too few cells can be about anything
  const lostHere = (left?.src ?? []).filter(
    ({about, ...row}) =>
      isDaily({...row, hours: about?.hours}) &&
      (about === undefined ||
        (isOfPlace({from: '', to: '', crossing: '', ...about}) && measures.includes(about.measure ?? ''))),
  );
  const daily = found.filter(isDaily);
  const dated = daily.length > 0 ? [...daily, ...lostHere] : found;
  const from = query.from ?? min(dated, ({date}) => date);
  const to = query.to ?? max(dated, ({end}) => end);
  if (from === undefined || to === undefined) return undefined;
  const isDrawn = periodFilter(from, to);
  const knownOf = (all: readonly Crossing[]): readonly Crossing[] => knownAsOf(all, query.knownOn);
  const asked = rowsAsked<Crossing>(rows, {
    isInPeriod: periodFilter(query.from, query.to),
    isOfPlace,
    isOfKind,
    isDrawn,
    knownOf,
  });
  const here = asked.here.filter(isOfMeasure);
  const now = asked.known.filter(isOfMeasure);
  if (now.length === 0) return undefined;
  const lost = lostHere.filter((one) => isDrawn(one) && isLostKnown(one, query.knownOn));
  const {days, totals} = panelsOf(newest(now, lost, query.rows ?? 'claims'), measures, query.view, (row, isMixed) =>
    borderName(row, isMixed, words),
  );
  const figures = [...days, ...totals].flatMap((panel) => panel.figures);
  return {
    ...{from, to, measures, here, lost, days, totals, figures},
    unmet: asked.unmet,
    isInOneYear: new Set(here.flatMap(({date, end}) => [yearOf(date), yearOf(end)])).size === 1,
    state: query.knownOn,
    knownOn: asOfDay(
      figures.flatMap(({rows: of, earlier}) => [...of, ...earlier]),
      query.knownOn,
    ),
    steps: stepsBetween(here, from === to, query.knownOn),
    chosen: query.focus.day === undefined ? undefined : parseDay(query.focus.day),
  };
}

/**
 * The name of a border in a list: the country that is entered, else the crossings. If the list has several origins, both sides of
 * the border.
 */
export function borderName({from, to, crossing}: PlaceOf, isMixed: boolean, words: Words): string {
  const nameOf = (code: string): string => (code === '' ? '' : words.country(code));
  if (!isMixed && to !== '') return nameOf(to);
  return (!isMixed && crossing) || words.of(crossingsMessages).direction(nameOf(from), nameOf(to));
}

type PlaceOf = Pick<Crossing, 'from' | 'to' | 'crossing'>;

/** A place is named by the code or name of a country, or by the name of a crossing or of one side of it. */
export const namesOf =
  ({country}: Pick<Words, 'country'>) =>
  ({from, to, crossing}: PlaceOf): readonly string[] =>
    placeNames(
      [crossing, ...crossing.split(/ *[/,] *| and /)],
      [from, to].filter((code) => code !== ''),
      {country},
    );
