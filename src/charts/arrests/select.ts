import {max} from 'd3';
import {parseDay, type Day} from '../../data/day.js';
import type {Lost} from '../../data/lost.js';
import type {Arrest} from '../../datasets/arrests.js';
import {groups} from '../../model/groups.js';
import {known} from '../../model/known.js';
import type {Query} from '../../model/query.js';
import {citiesOf, type Cities} from './cities/figures.js';
import {dayFigures, daysSum, type DayFigure, type DaysSum} from './days/figures.js';
import {filterRows, isWhole, newestKnown, type Filtered} from './filter.js';
import {totalsOf, type Totals} from './totals/figures.js';

/** Who counts: the monitor or named source with the most whole days; '' in a file without sources. */
export interface Counter {
  readonly name: string;
  readonly kind: Arrest['source']['kind'];
}

/** All that is drawn or said of a file of arrests, before any of it has a place on the page. */
export interface Selection {
  readonly rows: Filtered;
  readonly days: readonly DayFigure[];
  readonly sum: DaysSum | undefined;
  readonly counter: Counter;
  readonly totals: Totals;
  /** Of all days of the period. */
  readonly cities: Cities;
  /** Of the chosen day, where one is chosen and has cities; else the same as `cities`. */
  readonly shownCities: Cities;
  readonly chosenDay: Day | undefined;
  readonly knownOn: Day | undefined;
}

/** Undefined where the query leaves no row. */
export function select(
  file: readonly Arrest[],
  query: Query,
  today: Day,
  lost: readonly Lost<Arrest>[] = [],
): Selection | undefined {
  const rows = filterRows(file, query, lost);
  if (!rows) return undefined;
  const days = dayFigures(rows, today);
  const counter = mainCounter(rows);
  const cities = citiesOf(rows, counter.name);
  const chosenDay = query.focus.day === undefined ? undefined : parseDay(query.focus.day);
  const ofDay = chosenDay === undefined ? undefined : citiesOf(rows, counter.name, chosenDay);
  const shown = ofDay && ofDay.list.length > 0 ? ofDay : undefined;
  return {
    rows,
    days,
    sum: daysSum(days),
    counter,
    totals: totalsOf(rows, days, counter.name),
    cities,
    shownCities: shown ?? cities,
    chosenDay: shown ? chosenDay : undefined,
    knownOn: newestKnown(rows),
  };
}

function mainCounter({daily, state}: Filtered): Counter {
  const whole = known(daily, state).filter(isWhole);
  const rows = (whole.length > 0 ? whole : daily).filter(
    ({source}) => source.kind === 'monitor' || source.kind === 'named',
  );
  const counts = groups(rows, ({source}) => source.name);
  const most = max(counts, ([, claims]) => claims.length);
  // of equal ones the first by name: the order of the file says nothing
  const [[name, claims] = ['', []]] = counts
    .filter(([, found]) => found.length === most)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return {name, kind: claims.some(({source}) => source.kind === 'monitor') ? 'monitor' : 'named'};
}
