import {arrests as dataset, type Arrest} from '../../datasets/arrests.js';
import type {Chart, ChartModel, FactTable, ModelInput, Panel, Preview} from '../../model/contract.js';
import {emptyModel} from '../../model/empty-model.js';
import {sizeOf} from '../../model/frame.js';
import type {Query} from '../../model/query.js';
import type {Shapes} from '../../model/shapes.js';
import {sourceLines} from '../../model/source-lines.js';
import {contextOf, type ArrestsFiles} from './context.js';
import type {ViewLayout} from './datum.js';
import {hasFewDays} from './filter.js';
import {clockOf, layoutOf, shownState, sourcesOf, viewOptions} from './layout.js';
import {arrestsMessages, type ArrestsMessages} from './messages.js';
import type {ArrestsScene} from './scene.js';
import {select} from './select.js';
import {styles} from './styles.js';
import {drawScene} from './view.js';
import {viewAt, VIEWS} from './names.js';

type Detail = typeof import('./detail/detail.js');
type Input = ModelInput<ArrestsFiles, unknown, Detail>;

/** Detentions at protests: by day with the totals printed, by city, on a map. */
export const arrests: Chart<ArrestsFiles, ArrestsScene, unknown, Detail> = {
  type: 'arrests',
  files: {src: dataset},
  views: VIEWS,
  follows: ['day', 'place'],
  dress: styles,
  // with what it imports
  telling: async () => (await Promise.all([import('./detail/detail.js'), import('../../model/provenance.js')]))[0],
  shapes: (query, width, {src}) => (viewAt(query.view, width) === 'map' ? shapesFor(src) : undefined),
  preview: (query, width, words, rows) => previewOf(query, width, words.of(arrestsMessages), rows?.src),
  model: modelOf,
  view: ({scene}, look, active) => drawScene(scene, look, active),
};

/** The boundary file that holds all places; where neither does, the nearer one, and the dots stand without outlines. */
async function shapesFor(rows: readonly Arrest[]): Promise<Shapes> {
  const [{russiaShapes}] = await Promise.all([
    import('../../geo/russia.js'),
    import('../../geo/shapes.js'),
    import('../../geo/rings.js'),
  ]);
  const isOutside = ({longitude, latitude}: Arrest): boolean =>
    longitude !== undefined && latitude !== undefined && !russiaShapes.point(longitude, latitude);
  return rows.some(isOutside) ? (await import('../../geo/europe.js')).europeShapes : russiaShapes;
}

const NO_TABLE: FactTable = {caption: '', label: '', columns: [], rows: [], rest: []};

/** Rows and a query in, everything there is to draw and to say out. */
function modelOf(input: Input): ChartModel<ArrestsScene> {
  const {query, words, width, today, rows, lost, shapes, telling: detail} = input;
  const say = words.of(arrestsMessages);
  const wanted = viewAt(query.view, width);
  const caveat = query.caveat || say.caveat;
  const selection = select(rows.src, query, today, lost?.src);
  if (!selection) {
    const title = query.heading || say.titles[wanted];
    return emptyModel(query, width, {title, caveat}, rows.src.length > 0 ? asked(input) : undefined);
  }
  const context = contextOf(selection, words, say, width);
  const {view, drawn} = layoutOf(wanted, context, shapes);
  const described = detail?.describe(drawn, context);
  const clock = clockOf(context);
  const subtitle = query.subtitle || drawn.subtitle;
  return {
    columns: drawn.columns,
    panels: described?.panels ?? silent(drawn),
    title: query.heading || say.titles[view],
    subtitle: drawn.remark ? say.remarked(subtitle, drawn.remark) : subtitle,
    caveat,
    summary: drawn.summary,
    key: drawn.key,
    notes: drawn.notes ?? [],
    table: described?.table ?? NO_TABLE,
    sources: sourceLines(drawn.sources ?? sourcesOf(context)),
    known: selection.knownOn === undefined ? '' : words.say.known(shownState(context)),
    ...(clock && {clock: {...clock, sentence: detail?.changesSince(clock.earlier, context) ?? ''}}),
    ...(selection.knownOn === undefined ? {} : {age: today - selection.knownOn}),
    gaps: drawn.gaps ?? [],
    offers: viewOptions(view, context),
  };
}

/** Until the detail is there nothing is said of a mark, and no key leads from it. */
const silent = ({panels}: ViewLayout): readonly Panel<ArrestsScene>[] => {
  const nothing = {name: '', sentence: '', card: {heading: '', facts: [], links: []}, moves: {}};
  return panels.map((panel) => ({...panel, points: panel.points.map((point) => ({...point, ...nothing}))}));
};

/** The places and the period asked for, in words. */
const asked = ({query: {from, to, where}, words}: Input): readonly string[] =>
  from === undefined && to === undefined ? where : [...where, words.period(from ?? to!, to ?? from!)];

const HEIGHTS = {
  days: {S: 560, M: 560, L: 570},
  cities: {S: 400, M: 400, L: 470},
  map: {S: 400, M: 330, L: 590},
  revisions: {S: 330, M: 640, L: 390},
} as const;

/** Before the file is there: the words of the tag and the height the plot will take. */
function previewOf(query: Query, width: number, say: ArrestsMessages, rows: readonly Arrest[] = []): Preview {
  const view = viewAt(query.view, width);
  const size = sizeOf(width);
  const isColumns = view === 'days' && size === 'S' && !hasFewDays(rows, query, width);
  return {
    title: query.heading || say.titles[view],
    subtitle: query.subtitle,
    height: HEIGHTS[view][size],
    drawingsOnly: isColumns || (size === 'M' && view !== 'cities'),
  };
}
