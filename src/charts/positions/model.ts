import type {ChartModel, ModelInput, Panel} from '../../model/contract.js';
import {COLUMN_GAP, sizeOf, type Size} from '../../model/frame.js';
import {nothingDrawn} from '../../model/nothing.js';
import {sourceLines} from '../../model/provenance.js';
import {contextOf, countryName, type Context, type PositionsFiles} from './context.js';
import {factsOf} from './facts.js';
import type {PositionsMessages} from './messages.js';
import {countsPanel} from './model-counts.js';
import {listPanel} from './model-list.js';
import {mapPanel, WIDEST} from './model-map.js';
import {tilesPanel} from './model-tiles.js';
import type {PositionsScene} from './scene.js';
import {badgeOf, stanceKey} from './square.js';
import {summaryOf} from './summary.js';
import {drawnSources, tableOf} from './table.js';

export const VIEWS = ['now', 'map', 'tiles', 'list'] as const;
export type View = (typeof VIEWS)[number];

/** Part of the content at L that the map takes. */
const MAP_SHARE = 600 / 1096;

export const viewOf = (view: string): View => VIEWS.find((name) => name === view) ?? 'now';

/** Whether a drawing of this view at this width shows a map. */
export const needsShapes = (view: string, width: number): boolean =>
  viewOf(view) === 'map' || (viewOf(view) === 'now' && sizeOf(width) === 'L');

/** What a view adds to the whole. */
interface Drawn {
  readonly columns: readonly number[];
  readonly panels: readonly Panel<PositionsScene>[];
  /** The stances are explained in a key: nothing drawn names them. */
  readonly needsKey: boolean;
}

/** Rows and a query in, everything there is to draw and to say out. */
export function positionsModel(input: ModelInput<PositionsFiles>, say: PositionsMessages): ChartModel<PositionsScene> {
  const {query, words, rows} = input;
  const facts = factsOf(rows.src, query, (one) => countryName(one, words), words.compare);
  if (!facts) return nothing(input, say);
  const context = contextOf(input, say, facts);
  const view = viewOf(query.view);
  const drawn = drawnAs(view, context, input);
  const day = facts.asOf === undefined ? '' : words.day(facts.asOf, 'long');
  return {
    columns: drawn.columns,
    panels: drawn.panels,
    title: query.heading || titleOf(view, say),
    subtitle: query.subtitle || say.subtitle(facts.governments.length, day),
    caveat: query.caveat || say.caveat,
    summary: summaryOf(context),
    key: keyOf(context, drawn.needsKey),
    notes: [],
    table: tableOf(context),
    sources: sourceLines(drawnSources(context)),
    known: day === '' ? '' : words.say.asOf(day),
    gaps: [],
    offers: offersOf(view, context.size, say),
  };
}

export const titleOf = (view: View, say: PositionsMessages): string =>
  view === 'map' ? say.titles.map : say.titles.now;

function drawnAs(view: View, context: Context, {shapes}: Pick<ModelInput, 'shapes'>): Drawn {
  const {size, width} = context;
  const columns = [width];
  const list = (): Panel<PositionsScene> => listPanel(context, 'whole');
  if (view === 'list') return {columns, panels: [list()], needsKey: false};
  if (view === 'tiles' || (view === 'now' && size !== 'L')) {
    const isNarrow = size === 'S';
    const tiles = tilesPanel(context, width, 'whole', !isNarrow);
    if (view === 'tiles') return {columns, panels: [tiles.panel], needsKey: !tiles.hasKey};
    return isNarrow
      ? {columns, panels: [list(), tiles.panel], needsKey: false}
      : {columns, panels: [tiles.panel, list()], needsKey: !tiles.hasKey};
  }
  if (size === 'L') return wide(view, context, shapes);
  // without boundaries the list says the same
  if (!shapes) return {columns, panels: [list()], needsKey: false};
  const map = mapPanel(context, shapes, width, 'whole');
  return size === 'S' ? {columns, panels: [map, list()], needsKey: false} : {columns, panels: [map], needsKey: true};
}

/** Map and list side by side, for `now` under the strip of counts. */
function wide(view: View, context: Context, shapes: ModelInput['shapes']): Drawn {
  const {width} = context;
  const first = Math.min(WIDEST, Math.round((width - COLUMN_GAP) * MAP_SHARE));
  const second = width - COLUMN_GAP - first;
  const left = shapes ? mapPanel(context, shapes, first, 'first') : tilesPanel(context, first, 'first', false).panel;
  const strip = view === 'now' ? [countsPanel(context)] : [];
  return {columns: [first, second], panels: [...strip, left, listPanel(context, 'second')], needsKey: false};
}

function keyOf({facts, say, words}: Context, withStances: boolean): ChartModel<PositionsScene>['key'] {
  const stances = withStances
    ? stanceKey(facts.groups, ({stance, governments}) => `${words.number(governments.length)} ${say.key[stance]}`)
    : [];
  // the sign has a motif where there is one to show
  const old =
    facts.governments.find((one) => one.old && one.stance !== 'open') ?? facts.governments.find((one) => one.old);
  return old ? [...stances, {text: say.old, sample: badgeOf(old.stance, true)}] : stances;
}

/** Only M has two views to choose from; at L both stand side by side. */
function offersOf(view: View, size: Size, say: PositionsMessages): ChartModel['offers'] {
  if (size !== 'M') return [];
  return [
    {view: 'now', label: say.views.tiles, chosen: view === 'now' || view === 'tiles'},
    {view: 'map', label: say.views.map, chosen: view === 'map'},
  ];
}

/** A filter left no country. */
function nothing({query, width, rows}: ModelInput<PositionsFiles>, say: PositionsMessages): ChartModel<PositionsScene> {
  const title = query.heading || titleOf(viewOf(query.view), say);
  return nothingDrawn(
    query,
    width,
    {title, caveat: query.caveat || say.caveat},
    rows.src.length > 0 ? query.where : undefined,
  );
}
