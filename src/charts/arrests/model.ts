import {isCounted} from '../../data/estimate.js';
import type {ChartModel, KeyEntry, ModelInput, Note, Panel, Preview} from '../../model/contract.js';
import {columnsWithSide, contentWidth, sizeOf} from '../../model/frame.js';
import {sourceLines} from '../../model/provenance.js';
import type {Query} from '../../model/query.js';
import {contextOf, type ArrestsFiles, type Context} from './context.js';
import {factsOf, type Facts} from './facts.js';
import type {ArrestsMessages} from './messages.js';
import {dayRows, MOST_ROWS} from './model-day-rows.js';
import {daysAxis, daysPanel} from './model-days.js';
import type {Parts} from './parts.js';
import type {ArrestsScene, SampleScene} from './scene.js';
import {daysSummary, placeOf} from './summary.js';
import {drawnSources, tableOf} from './table.js';
import {parseDay} from '../../data/day.js';

export type View = 'days' | 'cities' | 'map';
export const VIEWS: readonly View[] = ['days', 'cities', 'map'];

/** Width of the ranking beside the days at L, px. */
const SIDE = 352;

/** The view that is drawn: the map needs more width than S has. */
export const viewAt = (view: string, width: number): View => {
  const known = VIEWS.find((name) => name === view) ?? 'days';
  return known === 'map' && sizeOf(width) === 'S' ? 'cities' : known;
};

/** Rows and a query in, everything there is to draw and to say out. */
export function arrestsModel(input: ModelInput<ArrestsFiles, Parts>, say: ArrestsMessages): ChartModel<ArrestsScene> {
  const {query, words, width, today, parts} = input;
  const chosenDay = query.focus.day === undefined ? undefined : parseDay(query.focus.day);
  const facts = factsOf(input.rows.src, query, today, parts, chosenDay);
  if (!facts) return nothing(input, say);
  const context = contextOf(input, say, facts);
  // without the parts there are no places to show: the days are drawn
  const view = parts ? viewAt(query.view, width) : 'days';
  const drawn = !parts || view === 'days' ? daysView(context, parts) : view === 'cities' ? citiesView(context, parts) : mapView(context, parts, input);
  const isDays = view === 'days';
  const table = tableOf(context, parts);
  return {
    columns: drawn.columns,
    panels: drawn.panels,
    title: query.heading || say.titles[view],
    subtitle: query.subtitle || subtitleOf(context, view),
    caveat: query.caveat || say.caveat,
    summary: parts && !isDays ? parts.citiesSummary(context) : daysSummary(context),
    key: keyOf(context, drawn.signs),
    notes: drawn.notes,
    table,
    sources: sourceLines(drawnSources(context)),
    known: facts.knownOn === undefined ? '' : words.say.known(words.day(facts.knownOn, 'long')),
    ...(facts.knownOn === undefined ? {} : {age: today - facts.knownOn}),
    gaps: drawn.gaps,
    offers: offersOf(view, context),
  };
}

type Sign = SampleScene['sign'];

/** What a view adds to the whole. */
interface Drawn {
  readonly columns: readonly number[];
  readonly panels: readonly Panel<ArrestsScene>[];
  readonly signs: readonly Sign[];
  readonly notes: readonly Note[];
  readonly gaps: readonly string[];
}

function daysView(context: Context, parts: Parts | undefined): Drawn {
  const {facts, size, width} = context;
  const hasCities = facts.cities.list.length > 0;
  const conflicts = conflictNotes(context);
  if (size === 'S' && facts.days.length <= MOST_ROWS) {
    const totals = parts?.totalsSentence(context);
    return {columns: [width], panels: [dayRows(context), ...(totals ? [totals] : [])], signs: daySigns(facts, false), notes: conflicts, gaps: []};
  }
  const twoColumns = size === 'L' && hasCities;
  const [first, side] = twoColumns ? columnsWithSide(width + 64, SIDE) : [width, 0];
  const axis = daysAxis(context, first);
  const place = twoColumns ? 'first' : 'whole';
  const days = daysPanel(context, axis, first, place, 1);
  const totals = size === 'S' ? parts?.totalsSentence(context) : parts?.totalsPanel(context, axis, first, place);
  const panels: Panel<ArrestsScene>[] = [days.drawing, ...(totals ? [totals] : [])];
  if (twoColumns && parts) panels.push(parts.citiesList(context, 'side', side));
  const remarks = days.remarks.map((text, i) => ({number: i + 1, text}));
  return {
    columns: twoColumns ? [first, side] : [width],
    panels,
    signs: daySigns(facts, size !== 'S' && totals !== undefined),
    notes: [...remarks, ...conflicts],
    gaps: [],
  };
}

function daySigns({days, totals, sum}: Facts, withTotals: boolean): readonly Sign[] {
  const is = (holds: boolean, sign: Sign): readonly Sign[] => (holds ? [sign] : []);
  return [
    ...is(days.some(({figure}) => figure?.bound === 'at_least'), 'at-least'),
    ...is(days.some(({kind}) => kind === 'part'), 'part'),
    ...is(days.some(({unfinished}) => unfinished !== undefined), 'unfinished'),
    ...is(days.some(({figure}) => figure !== undefined && !isCounted(figure)), 'withheld'),
    ...is(withTotals && totals.lines.length > 0, 'total'),
    ...is(withTotals && sum !== undefined && totals.lines.length > 0, 'sum'),
  ];
}

const conflictNotes = ({facts, say, words, day}: Context): readonly Note[] => {
  const {kind, name} = facts.counter;
  return facts.totals.conflicts.map(({sum, total}) => {
    const found = facts.days.filter((one) => one.kind === 'whole' && one.day >= total.date && one.day <= total.end);
    const last = found.at(-1)?.day ?? total.end;
    return {text: say.notes.conflict(words.spoken(sum), day(last), kind, name, words.spoken(total.count), day(total.end))};
  });
};

function citySigns(facts: Facts): readonly Sign[] {
  const {list} = facts.shownCities;
  const open: readonly Sign[] = list.some(({figure}) => figure.bound === 'at_least') ? ['at-least'] : [];
  return list.some(({ownTotal}) => ownTotal !== undefined) ? [...open, 'own-total'] : open;
}

function citiesView(context: Context, parts: Parts): Drawn {
  const {facts, say, width, day} = context;
  const {list, unnamed} = facts.cities;
  const gaps = list.length > 0 && unnamed && unnamed.count > 0 ? [say.notes.unnamed(unnamed.count, day(unnamed.by))] : [];
  return {columns: [width], panels: [parts.citiesList(context, 'view', width)], signs: citySigns(facts), notes: [], gaps};
}

function mapView(context: Context, parts: Parts, {shapes}: Pick<ModelInput, 'shapes'>): Drawn {
  const {panel, notes} = parts.mapPanel(context, shapes);
  return {...citiesView(context, parts), panels: [panel], signs: [], notes: notes.map((text) => ({text}))};
}

function subtitleOf(context: Context, view: View): string {
  const {facts, say, words} = context;
  const {from, to} = facts.scope;
  const place = placeOf(context);
  const period = words.period(from, to);
  if (view === 'days') {
    const subtitle = say.subtitle.days(place, period, facts.counter.name);
    return facts.scope.placesAreWhole && facts.days.some(({chosen}) => chosen.length > 1) ? `${subtitle}. ${say.subtitle.sumsOfPlaces}` : subtitle;
  }
  const counter = facts.counter.name;
  const others = facts.cities.list.some(({days}) => days.some(({chosen}) => chosen.drawn.source.name !== counter));
  const subtitle = say.subtitle.cities(place, period, say.counters(counter, others));
  return view === 'map' ? `${subtitle}. ${say.subtitle.area}` : subtitle;
}

function keyOf({say, words, facts}: Context, signs: readonly Sign[]): readonly KeyEntry<ArrestsScene>[] {
  const {name: counter, kind: counterKind} = facts.counter;
  const own = facts.cities.list.find(({ownTotal}) => ownTotal)?.ownTotal;
  const text: Readonly<Record<Sign, string>> = {
    'at-least': say.key.atLeast,
    part: say.key.part,
    none: say.key.none,
    total: say.key.total(counter),
    sum: say.key.sum,
    'own-total': say.key.ownTotal(counterKind, counter, own ? words.period(own.date, own.end) : ''),
    unfinished: say.key.unfinished,
    withheld: say.key.withheld,
  };
  return signs.map((sign) => ({text: text[sign], sample: {width: 26, height: 14, scene: {kind: 'sample', sign}}}));
}

function offersOf(chosen: View, {say, size, facts}: Context): ChartModel['offers'] {
  const hasCities = facts.cities.list.length > 0;
  const hasPlaces = facts.cities.list.some(({place}) => place !== undefined);
  const offered = VIEWS.filter((view) => view === 'days' || (hasCities && (view === 'cities' || (hasPlaces && size !== 'S'))));
  return offered.length > 1 ? offered.map((view) => ({view, label: say.views[view], chosen: view === chosen})) : [];
}

/** A filter left no row: the words stay, the axes are empty. */
function nothing({query, words, width, rows}: ModelInput<ArrestsFiles>, say: ArrestsMessages): ChartModel<ArrestsScene> {
  const view = viewAt(query.view, width);
  const filter = [
    ...query.where,
    ...(query.from === undefined && query.to === undefined
      ? []
      : [words.period(query.from ?? query.to!, query.to ?? query.from!)]),
  ].join(', ');
  return {
    columns: [contentWidth(width)],
    panels: [],
    title: query.heading || say.titles[view],
    subtitle: query.subtitle,
    caveat: query.caveat || say.caveat,
    summary: '',
    key: [],
    notes: [],
    table: {caption: say.table.caption, label: say.table.label(0), columns: say.table.columns, rows: [], rest: []},
    sources: [],
    known: '',
    gaps: [],
    offers: [],
    ...(rows.src.length > 0 ? {emptyBy: filter} : {}),
  };
}

/** Before the file is there: the words of the tag and the height the plot will take. */
export function arrestsPreview(query: Query, width: number, say: ArrestsMessages): Preview {
  const view = viewAt(query.view, width);
  const height = {days: {S: 330, M: 480, L: 560}, cities: {S: 400, M: 400, L: 470}, map: {S: 400, M: 330, L: 590}}[view];
  return {title: query.heading || say.titles[view], subtitle: query.subtitle, height: height[sizeOf(width)]};
}
