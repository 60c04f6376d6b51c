import {parseDay} from '../../data/day.js';
import type {ChartModel, ModelInput, Panel, Preview} from '../../model/contract.js';
import {columnsWithSide, sizeOf} from '../../model/frame.js';
import {nothingDrawn} from '../../model/nothing.js';
import {sourceLines} from '../../model/provenance.js';
import type {Query} from '../../model/query.js';
import {contextOf, type ArrestsFiles, type Context, type PartsContext} from './context.js';
import type {DayFigure} from './day-figures.js';
import {factsOf} from './facts.js';
import type {ArrestsMessages} from './messages.js';
import {dayRows, MOST_ROWS} from './model-day-rows.js';
import {daysAxis, daysPanel} from './model-days.js';
import {viewAt, type View} from './names.js';
import type {ArrestsScene} from './scene.js';
import {daysSummary, placeOf} from './summary.js';
import {drawnSources, tableOf} from './table.js';
import type {Drawn, Sign} from './model-views.js';

/** The code for files with totals or places, which loads when a file has them. */
export type Parts = typeof import('./chart-parts.js');

/** Width of the ranking beside the days at L, px. */
const SIDE = 352;

/** The code for totals and places, and the context it works with. */
interface More {
  readonly parts: Parts;
  readonly context: PartsContext;
}

/** Rows and a query in, everything there is to draw and to say out. */
export function arrestsModel(input: ModelInput<ArrestsFiles, Parts>, say: ArrestsMessages): ChartModel<ArrestsScene> {
  const {query, words, width, today, parts} = input;
  const chosenDay = query.focus.day === undefined ? undefined : parseDay(query.focus.day);
  const facts = factsOf(input.rows.src, query, today, parts, chosenDay);
  if (!facts) return nothing(input, say);
  const context = contextOf(input, say, facts);
  const more: More | undefined = parts && {parts, context: {...context, more: words.of(parts.partsMessages)}};
  // without the parts there are no places to show: the days are drawn
  const view = more ? viewAt(query.view, width) : 'days';
  const drawn = drawnOf(view, context, more, input);
  return {
    columns: drawn.columns,
    panels: drawn.panels,
    title: query.heading || say.titles[view],
    subtitle: [query.subtitle || subtitleOf(view, context, more), drawn.remark ?? '']
      .filter((text) => text !== '')
      .join('. '),
    caveat: query.caveat || say.caveat,
    summary: summaryOf(view, context, more),
    key: drawn.key,
    notes: drawn.notes,
    table: tableOf(context, more?.parts.totalRows(more.context) ?? [], more?.parts.cityRows(more.context) ?? []),
    sources: sourceLines(drawnSources(context)),
    known: facts.knownOn === undefined ? '' : words.say.known(words.day(facts.knownOn, 'long')),
    ...(facts.knownOn === undefined ? {} : {age: today - facts.knownOn}),
    gaps: drawn.gaps,
    offers: more?.parts.offersOf(view, more.context) ?? [],
  };
}

function drawnOf(view: View, context: Context, more: More | undefined, {shapes}: Pick<ModelInput, 'shapes'>): Drawn {
  if (!more || view === 'days') return daysView(context, more);
  return view === 'cities' ? more.parts.citiesView(more.context) : more.parts.mapView(more.context, shapes);
}

function summaryOf(view: View, context: Context, more: More | undefined): string {
  if (more && view !== 'days') return more.parts.citiesSummary(more.context);
  return daysSummary(context, more?.parts.totalSentence(more.context) ?? '');
}

function subtitleOf(view: View, context: Context, more: More | undefined): string {
  const {facts, say, words} = context;
  if (more && view !== 'days') return more.parts.citiesSubtitle(more.context, view);
  const {from, to, placesAreWhole} = facts.scope;
  const isSum = placesAreWhole && facts.days.some(({chosen}) => chosen.length > 1);
  return [
    say.subtitle(placeOf(context), words.period(from, to), facts.counter.name),
    ...(isSum ? [say.sumsOfPlaces] : []),
  ].join('. ');
}

/** Rows at S where they are few, else columns; at L with the cities beside them. */
function daysView(context: Context, more: More | undefined): Drawn {
  const {facts, size, width} = context;
  const notes = more?.parts.conflictNotes(more.context) ?? [];
  const sentence = more?.parts.totalsSentence(more.context);
  if (size === 'S' && facts.days.length <= MOST_ROWS) {
    return {
      columns: [width],
      panels: [dayRows(context), ...(sentence ? [sentence] : [])],
      key: daysKey(context, facts.days),
      notes,
      gaps: [],
    };
  }
  const hasSide = size === 'L' && more !== undefined && facts.cities.list.length > 0;
  const [first, side] = hasSide ? columnsWithSide(width, SIDE) : [width, 0];
  const axis = daysAxis(context, first);
  const place = hasSide ? 'first' : 'whole';
  const days = daysPanel(context, axis, first, place, 1);
  const totals = size === 'S' ? sentence : more?.parts.totalsPanel(more.context, axis, first, place);
  const panels: Panel<ArrestsScene>[] = [days.drawing, ...(totals ? [totals] : [])];
  if (hasSide) panels.push(more.parts.citiesList(more.context, 'side', side));
  return {
    columns: hasSide ? [first, side] : [width],
    panels,
    key: [...daysKey(context, days.columns), ...(size === 'S' || !more ? [] : more.parts.totalsKey(more.context))],
    ...(axis.unit === 'day' ? {} : {remark: context.say.sumsOfDays[axis.unit]}),
    notes: [...days.remarks.map((text, i) => ({number: i + 1, text})), ...notes],
    gaps: [],
  };
}

/** Signs that stand in the drawing of the days, each with its words. */
function daysKey(
  {say}: Context,
  days: readonly (Pick<DayFigure, 'kind' | 'figure'> & Partial<Pick<DayFigure, 'unfinished'>>)[],
): Drawn['key'] {
  const signs: readonly (readonly [boolean, Sign, string])[] = [
    [days.some(({figure}) => figure?.bound === 'at_least'), 'at-least', say.key.atLeast],
    [days.some(({figure}) => figure?.bound === 'at_most' || figure?.bound === 'range'), 'possible', say.key.possible],
    [days.some(({kind}) => kind === 'part'), 'part', say.key.part],
    [days.some(({unfinished}) => unfinished !== undefined), 'unfinished', say.key.unfinished],
    [days.some(({figure}) => figure?.bound === 'withheld'), 'withheld', say.key.withheld],
  ];
  return signs
    .filter(([isThere]) => isThere)
    .map(([, sign, text]) => ({text, sample: {width: 26, height: 14, scene: {kind: 'sample', sign}}}));
}

/** A filter left no row. */
function nothing(
  {query, words, width, rows}: ModelInput<ArrestsFiles>,
  say: ArrestsMessages,
): ChartModel<ArrestsScene> {
  const {from, to, where} = query;
  const period = from === undefined && to === undefined ? [] : [words.period(from ?? to!, to ?? from!)];
  const title = query.heading || say.titles[viewAt(query.view, width)];
  const filter = rows.src.length > 0 ? [...where, ...period] : undefined;
  return nothingDrawn(query, width, {title, caveat: query.caveat || say.caveat}, filter);
}

const HEIGHTS = {
  days: {S: 560, M: 560, L: 570},
  cities: {S: 400, M: 400, L: 470},
  map: {S: 400, M: 330, L: 590},
} as const;

/** Before the file is there: the words of the tag and the height the plot will take. */
export function arrestsPreview(query: Query, width: number, say: ArrestsMessages): Preview {
  const view = viewAt(query.view, width);
  const size = sizeOf(width);
  const drawingsOnly = size === 'M' && view !== 'cities';
  return {
    title: query.heading || say.titles[view],
    subtitle: query.subtitle,
    height: HEIGHTS[view][size],
    drawingsOnly,
  };
}
