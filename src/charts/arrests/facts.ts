import type {Day} from '../../data/day.js';
import type {Arrest} from '../../datasets/arrests.js';
import type {Query} from '../../model/query.js';
import {citiesOf, type Cities} from './city-figures.js';
import {dayFigures, type DayFigure} from './day-figures.js';
import {newestKnown, scopeOf, type Scope} from './scope.js';
import {totalsOf, type Totals} from './totals.js';

/** All that is drawn or said of a file of arrests, before any of it has a place on the page. */
export interface Facts {
  readonly scope: Scope;
  readonly days: readonly DayFigure[];
  readonly totals: Totals;
  /** Of all days of the period. */
  readonly cities: Cities;
  /** Of the chosen day, where one is chosen and has cities; else the same as `cities`. */
  readonly shownCities: Cities;
  readonly chosenDay: Day | undefined;
  readonly knownOn: Day | undefined;
}

/** Undefined where the query leaves no row. */
export function factsOf(rows: readonly Arrest[], query: Query, today: Day, chosenDay?: Day): Facts | undefined {
  const scope = scopeOf(rows, query);
  if (!scope) return undefined;
  const days = dayFigures(scope, today);
  const totals = totalsOf(scope, days);
  const cities = citiesOf(scope, totals.counter);
  const ofDay = chosenDay === undefined ? undefined : citiesOf(scope, totals.counter, chosenDay);
  const linked = ofDay && ofDay.list.length > 0 ? ofDay : undefined;
  return {
    scope,
    days,
    totals,
    cities,
    shownCities: linked ?? cities,
    chosenDay: linked ? chosenDay : undefined,
    knownOn: newestKnown(scope),
  };
}
