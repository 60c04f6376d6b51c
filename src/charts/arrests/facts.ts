import type {Day} from '../../data/day.js';
import type {Lost} from '../../data/lost.js';
import type {Arrest} from '../../datasets/arrests.js';
import type {Query} from '../../model/query.js';
import type {Cities} from './city-figures.js';
import {mainCounter, type Counter} from './counter.js';
import {dayFigures, daysSum, type DayFigure, type DaysSum} from './day-figures.js';
import {newestKnown, scopeOf, type Scope} from './scope.js';
import type {Totals} from './totals.js';

/** All that is drawn or said of a file of arrests, before any of it has a place on the page. */
export interface Facts {
  readonly scope: Scope;
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

/** What finds totals and cities, where a file has them. */
export interface Finders {
  totalsOf(scope: Scope, days: readonly DayFigure[], counter: string): Totals;
  citiesOf(scope: Scope, counter: string, only?: Day): Cities;
}

const NO_TOTALS: Totals = {lines: [], brackets: [], conflicts: []};
const NO_CITIES: Cities = {list: [], unnamed: undefined, otherTotals: []};

/** Undefined where the query leaves no row. */
export function factsOf(
  rows: readonly Arrest[],
  query: Query,
  today: Day,
  finders: Finders | undefined,
  chosenDay?: Day,
  lost: readonly Lost<Arrest>[] = [],
): Facts | undefined {
  const scope = scopeOf(rows, query, lost);
  if (!scope) return undefined;
  const days = dayFigures(scope, today);
  const counter = mainCounter(scope);
  const cities = finders?.citiesOf(scope, counter.name) ?? NO_CITIES;
  const ofDay = chosenDay === undefined ? undefined : finders?.citiesOf(scope, counter.name, chosenDay);
  const linked = ofDay && ofDay.list.length > 0 ? ofDay : undefined;
  return {
    scope,
    days,
    sum: daysSum(days),
    counter,
    totals: finders?.totalsOf(scope, days, counter.name) ?? NO_TOTALS,
    cities,
    shownCities: linked ?? cities,
    chosenDay: linked ? chosenDay : undefined,
    knownOn: newestKnown(scope),
  };
}
