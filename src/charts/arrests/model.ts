import {parseDay} from '../../data/day.js';
import type {Arrest} from '../../datasets/arrests.js';
import type {FactTable} from '../../model/contract.js';
import type {OldInput, OldModel, OldPreview} from '../../model/old-contract.js';
import {sizeOf} from '../../model/frame.js';
import {emptyModel} from '../../model/empty-model.js';
import {sourceLines} from '../../model/source-lines.js';
import type {Query} from '../../model/query.js';
import {clockOf, shownState} from './clock.js';
import {contextOf, type ArrestsFiles, type Context} from './context.js';
import type {Drawn} from './drawn.js';
import type {Places} from './places.js';
import {factsOf} from './facts.js';
import type {ArrestsMessages} from './messages.js';
import {viewAt, type View} from './names.js';
import {offersOf} from './offers.js';
import type {Parts, Telling} from './parts.js';
import type {ArrestsScene} from './scene.js';
import {hasFewDays} from './scope.js';
import {drawnSources} from './sources.js';
import {counterOf, daysSummary, placeOf} from './summary.js';

type Input = OldInput<ArrestsFiles, Parts, Telling>;

const NO_TABLE: FactTable = {caption: '', label: '', columns: [], rows: [], rest: []};

/** Rows and a query in, everything there is to draw and to say out. */
export function arrestsModel(input: Input, say: ArrestsMessages): OldModel<ArrestsScene> {
  const {query, words, width, today, parts, telling: code} = input;
  const wanted = viewAt(query.view, width);
  const titleOf = (view: View): string => query.heading || say.titles[view];
  const caveat = query.caveat || say.caveat;
  const chosenDay = query.focus.day === undefined ? undefined : parseDay(query.focus.day);
  const {src} = input.rows;
  const facts = factsOf(src, query, today, parts?.places, chosenDay, input.lost?.src);
  // a filter left no row
  if (!facts)
    return emptyModel(query, width, {title: titleOf(wanted), caveat}, src.length > 0 ? asked(input) : undefined);
  const silent = contextOf(input, say, facts);
  const told = code?.toldOf(silent);
  const context = told ?? silent;
  const places = parts?.places && {
    code: parts.places,
    context: {...context, more: words.of(parts.places.placesMessages)},
  };
  const clock = clockOf(context);
  // what there is no code or no count for is not shown: the days are drawn
  const revised = wanted === 'revisions' ? parts?.revisions?.draw(context, places, told !== undefined) : undefined;
  const view = revised || (places && wanted !== 'revisions') ? wanted : 'days';
  const drawn = revised ?? drawnOf(view, context, places, input);
  const {columns, panels, key, notes, gaps, remark, instead} = drawn;
  const subtitle = query.subtitle || (instead?.subtitle ?? daysSubtitle(context));
  return {
    columns,
    panels,
    title: titleOf(view),
    subtitle: remark ? say.remarked(subtitle, remark) : subtitle,
    caveat,
    summary: instead?.summary ?? daysSummary(context, places?.code.totalSentence(places.context) ?? ''),
    key,
    notes,
    table: instead?.table ?? (code && told ? code.tableOf(told, drawn.sums) : NO_TABLE),
    sources: sourceLines(instead?.sources ?? drawnSources(context)),
    known: facts.knownOn === undefined ? '' : words.say.known(shownState(context)),
    ...(clock && {clock}),
    ...(facts.knownOn === undefined ? {} : {age: today - facts.knownOn}),
    gaps,
    offers: offersOf(view, context),
  };
}

function drawnOf(view: View, context: Context, places: Places | undefined, {parts, shapes}: Input): Drawn {
  if (places && parts?.map && view === 'map') return parts.map.draw(places, shapes);
  if (places && view !== 'days') return places.code.citiesView(places.context);
  return parts?.days?.draw(context, places) ?? undrawn(context);
}

/** The code that draws the days could not be loaded: what is said of them stays. */
const undrawn = ({width, words}: Context): Drawn => ({
  columns: [width],
  panels: [
    {kind: 'list', id: 'days', place: 'whole', layout: 'plain', groups: [], foot: [words.say.notDrawn], points: []},
  ],
  key: [],
  notes: [],
  gaps: [],
});

function daysSubtitle(context: Context): string {
  const {facts, say, words} = context;
  const {from, to, events} = facts.scope;
  const subtitle = say.subtitle(placeOf(context), words.period(from, to), counterOf(context));
  if (events) return say.remarked(subtitle, say.sumsOfEvents);
  const isSum = facts.days.some(({kind, chosen}) => kind === 'whole' && chosen.length > 1);
  return isSum ? say.remarked(subtitle, say.sumsOfPlaces) : subtitle;
}

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
export function arrestsPreview(
  query: Query,
  width: number,
  say: ArrestsMessages,
  rows: readonly Arrest[] = [],
): OldPreview {
  const view = viewAt(query.view, width);
  const size = sizeOf(width);
  const isColumns = view === 'days' && size === 'S' && !hasFewDays(rows, query, width);
  const drawingsOnly = isColumns || (size === 'M' && view !== 'cities');
  return {
    title: query.heading || say.titles[view],
    subtitle: query.subtitle,
    height: HEIGHTS[view][size],
    drawingsOnly,
  };
}
