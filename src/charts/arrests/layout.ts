import type {Source} from '../../data/source.js';
import type {Layout, ModelInput, ViewOption} from '../../model/contract.js';
import {citiesView} from './cities/list.js';
import {contextOf, shownState, type Context, type Datum, type ViewLayout} from './context.js';
import {daysAsColumns} from './days/columns.js';
import {hasHistory} from './days/figures.js';
import {daysAsRows} from './days/rows.js';
import {mapView} from './map.js';
import {revisionsView} from './revisions/layout.js';
import type {ArrestsScene} from './scene.js';
import {VIEWS, type ArrestsFiles, type Selection, type View} from './select.js';
import {printedTotals} from './totals/figures.js';

/** With more days than this, days are columns at every width. */
const MOST_ROWS = 10;

export function layout(selection: Selection, input: ModelInput<ArrestsFiles>): Layout<ArrestsScene, Datum> {
  const context = contextOf(selection, input);
  const {words, say} = context;
  const {view, knownOn, states} = selection;
  return {
    sources: sourcesOf(selection),
    ...viewOf(context, input.boundaries),
    title: say.titles[view],
    known: knownOn === undefined ? '' : words.say.known(shownState(context)),
    knownOn,
    hasSnapshots: states !== undefined,
    isOfDay: selection.chosenDay !== undefined && (view === 'cities' || view === 'map'),
    viewOptions: viewOptions(context),
  };
}

function viewOf(context: Context, boundaries: ModelInput['boundaries']): ViewLayout {
  const {selection, size} = context;
  if (selection.view === 'map') return mapView(context, boundaries);
  if (selection.view === 'cities') return citiesView(context);
  if (selection.revisions) return revisionsView(selection.revisions, context);
  return size === 'S' && selection.days.length <= MOST_ROWS ? daysAsRows(context) : daysAsColumns(context);
}

/**
 * The view buttons: cities if the file names any; the map if they have coordinates and there is enough width; revisions if a day
 * has more than one count.
 */
function viewOptions({say, size, selection}: Context): readonly ViewOption[] {
  const {list} = selection.cities;
  const isOffered: Readonly<Record<View, boolean>> = {
    days: true,
    cities: list.length > 0,
    map: size !== 'S' && list.some(({place}) => place !== undefined),
    // a reader who steps back to the first count stays in this view
    revisions: selection.view === 'revisions' || selection.days.some((day) => day.trail.length > 0 && hasHistory(day)),
  };
  const offered = VIEWS.filter((view) => isOffered[view]);
  if (offered.length < 2) return [];
  return offered.map((view) => ({view, label: say.views[view], chosen: view === selection.view}));
}

/** The sources of every figure drawn, in table order. */
function sourcesOf({days, totals, cities}: Selection): readonly Source[] {
  const chosen = [
    ...days.flatMap((day) => day.chosen),
    ...printedTotals(totals),
    ...cities.list.flatMap((city) => city.days.map((day) => day.chosen)),
  ];
  const official = [...days, ...cities.list].flatMap((one) => one.official?.rows ?? []);
  const own = cities.list.flatMap(({ownTotal}) => ownTotal?.rows ?? []);
  return [...chosen.flatMap(({rows}) => rows), ...official, ...own].map(({source}) => source);
}
