/**
 * Builds a chart model from rows in two passes. The first pass makes everything that the first drawing shows. The second pass
 * describes each mark; its code is loaded later. Nothing is computed twice.
 */
import type {Chart, ChartModel, DetailCode, DrawnModel, FileRows, Layout, ModelInput} from './contract.js';
import {contentWidth} from './frame.js';
import type {DataPoint, Panel, Point} from './panels.js';
import type {Query} from './query.js';
import {once, readableModel, readableOnDemand} from './readable.js';
import {mainSources, sourceLines} from './provenance.js';
import type {Words} from '../messages/words.js';

/** The result of the first pass, and the input of the second. */
export interface Drawn<Files extends FileRows, Selection, Datum, Scene> {
  readonly model: DrawnModel<Scene>;
  readonly input: ModelInput<Files>;
  /** Undefined if the query leaves nothing. */
  readonly found: {readonly selection: Selection; readonly layout: Layout<Scene, Datum>} | undefined;
}

/** First pass: the drawing, with the heading, subtitle and caveat of the tag. */
export function drawModel<Files extends FileRows, Selection, Datum, Scene>(
  chart: Chart<Files, Selection, Datum, Scene>,
  input: ModelInput<Files>,
): Drawn<Files, Selection, Datum, Scene> {
  const selection = chart.select(input);
  if (selection === undefined) return {model: readableModel(emptyModel(chart, input)), input, found: undefined};
  const layout = chart.layout(selection, input);
  const {query, words, today} = input;
  if (layout.isEmpty) {
    const model = {...emptyModel(chart, input), hasSnapshots: layout.hasSnapshots};
    return {model: readableModel(model), input, found: {selection, layout}};
  }
  const {panels, title, caveat, summary, legend, known, knownOn, hasSnapshots} = layout;
  const subtitle = query.subtitle || layout.subtitle;
  const remarks = [...(layout.remark === undefined ? [] : [layout.remark]), ...kindsOf(query, words)];
  const sources = sourceLines(layout.sources);
  const model: DrawnModel<Scene> = {
    columns: layout.columns ?? [contentWidth(input.width)],
    panels,
    title: query.heading || title,
    subtitle: remarks.reduce((text, remark) => words.say.remarked(text, remark), subtitle),
    caveat: query.caveat || (caveat ?? chart.preview(query, input.width, words).caveat),
    summary,
    legend,
    notes: layout.notes ?? [],
    ...(layout.isOfDay ? {isOfDay: true} : {}),
    ...(layout.forPublisher?.length ? {forPublisher: layout.forPublisher} : {}),
    sources,
    mainSources: mainSources(sources, contentWidth(input.width)),
    known,
    hasSnapshots,
    ...(knownOn === undefined ? {} : {age: today - knownOn}),
    gaps: layout.gaps ?? [],
    viewOptions: layout.viewOptions ?? [],
  };
  return {model: readableModel(model), input, found: {selection, layout}};
}

/** Second pass: the description and key moves of each point, the table and the snapshots. */
export function describeModel<Files extends FileRows, Selection, Datum, Scene>(
  {model, input, found}: Drawn<Files, Selection, Datum, Scene>,
  code: DetailCode<Files, Selection, Datum, Scene>,
): ChartModel<Scene> {
  if (!found) return {...model, panels: [], table: NO_ROWS, figures: () => []};
  const detail = code.detailOf(found.selection, found.layout, input);
  const described = (panel: Panel<Scene, DataPoint<Datum>>): readonly Point[] => {
    const moves = detail.navigate(panel);
    return panel.points.map((point): Point => ({
      ...point,
      ...readableModel(detail.describe(point.datum)),
      moves: moves(point.id),
    }));
  };
  const snapshots = detail.snapshots();
  return {
    ...model,
    // the panels of the model have readable texts; the points come from the layout
    panels: model.panels.map((panel, i): Panel<Scene> => ({...panel, points: described(found.layout.panels[i]!)})),
    table: found.layout.isEmpty ? NO_ROWS : readableOnDemand(detail.table()),
    ...(snapshots && {snapshots: readableOnDemand(snapshots)}),
    // a function: copies of the model share the result, and a page that does not ask pays nothing
    figures: once(() => (found.layout.isEmpty ? [] : readableModel(detail.figures?.() ?? []))),
  };
}

/** Both passes at once. */
export const wholeModel = <Files extends FileRows, Selection, Datum, Scene>(
  chart: Chart<Files, Selection, Datum, Scene>,
  input: ModelInput<Files>,
  code: DetailCode<Files, Selection, Datum, Scene>,
): ChartModel<Scene> => describeModel(drawModel(chart, input), code);

/** The table of a chart that draws nothing. */
const NO_ROWS: ChartModel['table'] = {caption: '', label: '', columns: [], rows: [], rest: []};

/** The model if a filter leaves nothing: it keeps the texts and names the filter. For a file without rows it names none. */
function emptyModel<Files extends FileRows>(chart: Chart<Files>, input: ModelInput<Files>): DrawnModel<never> {
  const {query, width, words, rows} = input;
  const {title, caveat, measures = []} = chart.preview(query, width, words);
  const hasRows = Object.values(rows).some((all: readonly unknown[]) => all.length > 0);
  return {
    title: query.heading || title,
    caveat: query.caveat || caveat,
    columns: [contentWidth(width)],
    panels: [],
    subtitle: query.subtitle,
    summary: '',
    legend: [],
    notes: [],
    sources: [],
    mainSources: mainSources([], width),
    known: '',
    hasSnapshots: false,
    gaps: [],
    viewOptions: [],
    ...(hasRows ? {emptyBy: [...measures, ...filterOf(query, words)].join(', ')} : {}),
  };
}

/** The kinds of sources asked for, in words: "official figures only". */
const kindsOf = ({kinds}: Query, {say}: Words): readonly string[] => kinds?.map((kind) => say.kindOnly[kind]) ?? [];

/** The filter in words: places, kinds of sources, period, state of knowledge. */
function filterOf(query: Query, words: Words): readonly string[] {
  const {where, from, to, knownOn} = query;
  return [
    ...where,
    ...kindsOf(query, words),
    ...(from === undefined && to === undefined ? [] : [words.period(from ?? to!, to ?? from!)]),
    ...(knownOn === undefined ? [] : [words.say.knownOn(words.day(knownOn.day, 'long'))]),
  ];
}
