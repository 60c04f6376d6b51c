import type {Source} from '../../data/source.js';
import {statesOf, stepsAround, type Clock} from '../../model/clock.js';
import type {ViewOffer} from '../../model/contract.js';
import type {Shapes} from '../../model/shapes.js';
import {citiesView} from './cities/list.js';
import type {Context} from './context.js';
import type {ViewLayout} from './datum.js';
import {daysAsColumns} from './days/columns.js';
import {hasHistory} from './days/figures.js';
import {daysAsRows} from './days/rows.js';
import {mapView} from './map.js';
import {revisionsView} from './revisions/layout.js';
import {printedTotals} from './totals/figures.js';
import {MOST_ROWS, VIEWS, type View} from './names.js';

/** What the view draws; the days instead, where there are no revisions. */
export function layoutOf(
  wanted: View,
  context: Context,
  shapes: Shapes | undefined,
): {readonly view: View; readonly drawn: ViewLayout} {
  if (wanted === 'map') return {view: 'map', drawn: mapView(context, shapes)};
  if (wanted === 'cities') return {view: 'cities', drawn: citiesView(context)};
  const revisions = wanted === 'revisions' ? revisionsView(context) : undefined;
  if (revisions) return {view: 'revisions', drawn: revisions};
  const areRows = context.size === 'S' && context.selection.days.length <= MOST_ROWS;
  return {view: 'days', drawn: areRows ? daysAsRows(context) : daysAsColumns(context)};
}

/**
 * The view buttons: cities where the file names any, the map where they have coordinates and the width is there, revisions
 * where a day has more than one count.
 */
export function viewOptions(shown: View, {say, size, selection}: Context): readonly ViewOffer[] {
  const {list} = selection.cities;
  const isOffered: Readonly<Record<View, boolean>> = {
    days: true,
    cities: list.length > 0,
    map: size !== 'S' && list.some(({place}) => place !== undefined),
    // whoever steps back from there to the first count stays there
    revisions: shown === 'revisions' || selection.days.some((day) => day.trail.length > 0 && hasHistory(day)),
  };
  const offered = VIEWS.filter((view) => isOffered[view]);
  return offered.length > 1 ? offered.map((view) => ({view, label: say.views[view], chosen: view === shown})) : [];
}

/** The sources of every figure drawn, in the order of the table. */
export function sourcesOf({selection: {days, totals, cities}}: Context): readonly Source[] {
  const chosen = [
    ...days.flatMap((day) => day.chosen),
    ...printedTotals(totals),
    ...cities.list.flatMap((city) => city.days.map((day) => day.chosen)),
  ];
  const official = [...days, ...cities.list].flatMap((one) => one.official?.rows ?? []);
  const own = cities.list.flatMap(({ownTotal}) => ownTotal?.rows ?? []);
  return [...chosen.flatMap(({rows}) => rows), ...official, ...own].map(({source}) => source);
}

/** The state shown, as the control and the line of sources say it: `22 September 2022, 09:51 Moscow time`. */
export function shownState({selection, words}: Context): string {
  const {rows, knownOn} = selection;
  if (knownOn === undefined) return '';
  const day = words.day(knownOn, 'long');
  const time = rows.state?.time;
  if (time === undefined) return day;
  const withZone =
    rows.daily.find(({source}) => source.asOfTime === time) ?? rows.daily.find(({source}) => source.zone !== '');
  return words.say.knownAt(day, time, withZone?.source.zone ?? '');
}

/**
 * The days on which a row of the period became known; of a single day its hours as well. None where the file does not say
 * when its figures were known, or all were known at once.
 */
export function clockOf(context: Context): Omit<Clock, 'sentence'> | undefined {
  const {daily, totals, state, from, to} = context.selection.rows;
  const rows = [...daily, ...totals];
  if (!rows.some(({source}) => source.asOf !== undefined)) return undefined;
  const steps = stepsAround(statesOf(rows, from === to), state);
  if (steps.earlier === undefined && steps.later === undefined) return undefined;
  return {kind: 'known', shown: shownState(context), ...steps};
}
