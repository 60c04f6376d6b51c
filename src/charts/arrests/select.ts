import {groups, max} from 'd3';
import {parseDay, type Day} from '../../data/day.js';
import type {Arrest} from '../../datasets/arrests.js';
import {knownAsOf, stepsBetween, type Steps} from '../../model/as-of.js';
import type {ModelInput} from '../../model/contract.js';
import {sizeOf} from '../../model/frame.js';
import {citiesOf, type Cities} from './cities/figures.js';
import {dayFigures, daysSum, type DayFigure, type DaysSum} from './days/figures.js';
import {filterRows, isWhole, newestKnown, type Filtered} from './filter.js';
import {revisionsOf, type Revisions} from './revisions/series.js';
import {totalsOf, type Totals} from './totals/figures.js';

export type ArrestsFiles = {readonly src: Arrest};

export type View = 'days' | 'cities' | 'map' | 'revisions';
export const VIEWS: readonly View[] = ['days', 'cities', 'map', 'revisions'];

/** The main counter: the monitor or named source with the most whole days; '' in a file without sources. */
export interface Counter {
  readonly name: string;
  readonly kind: Arrest['source']['kind'];
}

/** All that the drawing and the texts need, before layout. */
export interface Selection {
  /** The view asked for; the days instead, if there are no revisions. */
  readonly view: View;
  readonly rows: Filtered;
  readonly days: readonly DayFigure[];
  readonly sum: DaysSum | undefined;
  readonly counter: Counter;
  readonly totals: Totals;
  /** For all days of the period. */
  readonly cities: Cities;
  /** For the chosen day, if one is chosen and has cities; else the same as `cities`. */
  readonly shownCities: Cities;
  readonly chosenDay: Day | undefined;
  /** Only in the revisions view. */
  readonly revisions: Revisions | undefined;
  readonly knownOn: Day | undefined;
  /** The states before and after the one shown; undefined if there is no other. */
  readonly states: Steps | undefined;
}

/** The view that is drawn: the map needs more width than S. */
export const viewAt = (view: string, width: number): View => {
  const found = VIEWS.find((name) => name === view) ?? 'days';
  return found === 'map' && sizeOf(width) === 'S' ? 'cities' : found;
};

/** Undefined if the query matches no row. */
export function select({
  rows: {src},
  lost,
  query,
  words,
  width,
  today,
}: ModelInput<ArrestsFiles>): Selection | undefined {
  const rows = filterRows(src, query, words, lost?.src);
  if (!rows) return undefined;
  const days = dayFigures(rows, today);
  const counter = mainCounter(rows);
  const cities = citiesOf(rows, counter.name);
  const chosenDay = query.focus.day === undefined ? undefined : parseDay(query.focus.day);
  const ofDay = chosenDay === undefined ? undefined : citiesOf(rows, counter.name, chosenDay);
  const shown = ofDay && ofDay.list.length > 0 ? ofDay : undefined;
  const view = viewAt(query.view, width);
  const revisions = view === 'revisions' ? revisionsOf(rows, days, counter.name) : undefined;
  return {
    view: view === 'revisions' && !revisions ? 'days' : view,
    rows,
    days,
    sum: daysSum(days),
    counter,
    totals: totalsOf(rows, days, counter.name),
    cities,
    shownCities: shown ?? cities,
    chosenDay: shown ? chosenDay : undefined,
    revisions,
    knownOn: newestKnown(rows),
    states: stepsBetween([...rows.daily, ...rows.totals], rows.from === rows.to, rows.state),
  };
}

function mainCounter({daily, state}: Filtered): Counter {
  const whole = knownAsOf(daily, state).filter(isWhole);
  const rows = (whole.length > 0 ? whole : daily).filter(
    ({source}) => source.kind === 'monitor' || source.kind === 'named',
  );
  const counts = groups(rows, ({source}) => source.name);
  const most = max(counts, ([, claims]) => claims.length);
  // if several have the same number, the first by name: the order of rows must not matter
  const [[name, claims] = ['', []]] = counts
    .filter(([, found]) => found.length === most)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return {name, kind: claims.some(({source}) => source.kind === 'monitor') ? 'monitor' : 'named'};
}
