import type {Source} from '../../data/source.js';
import type {Statement} from '../../datasets/positions.js';
import type {Layout, ModelInput, ViewOption} from '../../model/contract.js';
import {COLUMN_GAP} from '../../model/frame.js';
import {viewOf, VIEWS, type View} from './all-views.js';
import type {PositionsFiles, Selection} from './select.js';
import {contextOf, stateDay, type Context, type Datum} from './context.js';
import {hasLegend, legendOf} from './legend.js';
import {institutionsPanel, listPanel} from './list.js';
import {mapPanel, WIDEST} from './map.js';
import type {PositionsScene} from './scene.js';
import {countsPanel, tilesPanel} from './squares.js';
import {summaryOf} from './summary.js';
import {layoutOverTime} from './time.js';

export type PositionsLayout = Layout<PositionsScene, Datum>;
export type PositionsInput = ModelInput<PositionsFiles>;

/** Share of the content width for the map, at L. */
const MAP_SHARE = 600 / 1096;

/** The drawn parts of a view and their arrangement. */
interface Arranged extends Pick<PositionsLayout, 'panels' | 'columns'> {
  /** No part of the drawing names the stances. */
  readonly needsLegend?: boolean;
}

/** The complete layout: panels in their places, and the texts around them. */
export function layout(selection: Selection, input: PositionsInput): PositionsLayout {
  const {query, words, boundaries} = input;
  const context = contextOf(selection, input);
  const {say} = context;
  const view = viewOf(query.view);
  const day = stateDay(context);
  const shared = {
    title: say.titles[view],
    known: day && words.say.asOf(day),
    knownOn: selection.asOf,
    // the view over time shows all days unless one is chosen
    hasSnapshots: selection.days.length > 1 && (view !== 'time' || query.knownOn !== undefined),
    viewOptions: viewOptions(view, context),
  };
  if (view === 'time') {
    const {statements, ...overTime} = layoutOverTime(context, query);
    return {...shared, ...overTime, sources: publishersOf(statements)};
  }
  const {needsLegend = false, ...arranged} = arrange(view, context, boundaries);
  const hasInstitutions = arranged.panels.some(({id}) => id === 'institutions');
  const legend = legendOf(context, arranged.panels, needsLegend);
  // at the picture: at L beside the list, at S not after it
  const home = context.size === 'M' ? undefined : arranged.panels.find((one) => 'twins' in one && one.id !== 'tiles');
  return {
    ...shared,
    ...arranged,
    panels: arranged.panels.map((one) => (one === home ? {...one, legend} : one)),
    subtitle: say.subtitle(selection.governments.length, day),
    summary: summaryOf(context),
    legend: home ? [] : legend,
    sources: publishersOf([
      ...selection.governments.flatMap(({standing, voices}) => [...standing, ...voices]),
      ...(hasInstitutions ? selection.institutions : []),
    ]),
  };
}

/** The publisher is the source, if there is one: the speaker is named beside the statement. */
const publishersOf = (rows: readonly Statement[]): readonly Source[] =>
  rows.map(({source}) => (source.publisher ? {...source, name: ''} : source));

/** The panels of a view at this size. If the boundaries of a map cannot be loaded, the list shows the same. */
function arrange(view: View, context: Context, boundaries: PositionsInput['boundaries']): Arranged {
  const {size, width} = context;
  if (view !== 'list' && size === 'L') return arrangeWide(view, context, boundaries);
  const list = listPanel(context, 'whole');
  if (view === 'now' || view === 'tiles') {
    const tiles = tilesPanel(context);
    const institutions = institutionsPanel(context, 'whole');
    if (size === 'S' && view === 'now') return {panels: [list, tiles, ...institutions]};
    return {panels: [tiles, ...institutions, list], needsLegend: !hasLegend(tiles)};
  }
  if (view === 'list' || !boundaries) return {panels: [list]};
  const map = mapPanel(context, boundaries, width, 'whole', size === 'S');
  return {panels: size === 'S' ? [map, list] : [map], needsLegend: true};
}

/** Map or tiles, and the list side by side; for `now` under the strip of counts. */
function arrangeWide(view: View, context: Context, boundaries: PositionsInput['boundaries']): Arranged {
  const {width} = context;
  const strip = view === 'now' ? [countsPanel(context)] : [];
  if (view !== 'tiles' && !boundaries)
    return {panels: [...strip, ...institutionsPanel(context, 'whole'), listPanel(context, 'whole')]};
  const first = Math.min(WIDEST, Math.round((width - COLUMN_GAP) * MAP_SHARE));
  return {
    columns: [first, width - COLUMN_GAP - first],
    panels: [
      ...strip,
      ...institutionsPanel(context, 'first'),
      view === 'tiles' || !boundaries
        ? tilesPanel(context, first, 'first')
        : mapPanel(context, boundaries, first, 'first', true),
      listPanel(context, 'second'),
    ],
  };
}

/** The view buttons, and one for a view that the page asks for and this width does not offer. At M, `now` shows the tiles. */
function viewOptions(asked: View, {selection, say: {views}, size}: Context): readonly ViewOption[] {
  const isM = size === 'M';
  const view = isM && asked === 'tiles' ? 'now' : asked;
  const labels = {...views, now: isM ? views.tiles : views.now, time: size === 'S' ? views.changes : views.time};
  const options = VIEWS.filter(
    (one) => one === 'now' || (one === 'map' && isM) || (one === 'time' && selection.days.length > 0) || one === view,
  ).map((one) => ({view: one, label: labels[one], chosen: one === view}));
  return options.length > 1 ? options : [];
}
