import {own} from '../../data/own.js';
import type {ModelInput, Panel} from '../../model/contract.js';
import type {OldModel, OldPreview} from '../../model/old-contract.js';
import {statesOf, stepsAround, type Clock} from '../../model/clock.js';
import {groups} from '../../model/groups.js';
import {COLUMN_GAP, sizeOf} from '../../model/frame.js';
import {emptyModel} from '../../model/empty-model.js';
import {sourceLines} from '../../model/source-lines.js';
import type {Query} from '../../model/query.js';
import {contextOf, type Context, type CrossingsFiles} from './context.js';
import {daysAxis} from './days-axis.js';
import {factsOf} from './facts.js';
import {keyOf} from './key.js';
import type {CrossingsMessages} from './messages.js';
import {daysPanel} from './model-days.js';
import {totalsPanel} from './model-totals.js';
import {withMoves} from './moves.js';
import type {CrossingsScene} from './scene.js';
import {subtitleOf, summaryOf} from './summary.js';
import {tableOf} from './table.js';

/** Rows and a query in, everything there is to draw and to say out. */
export function crossingsModel(input: ModelInput<CrossingsFiles>, say: CrossingsMessages): OldModel<CrossingsScene> {
  const {query, words, today, rows} = input;
  const facts = factsOf(rows.src, query, words, input.lost?.src);
  if (!facts) return nothing(input, say);
  const context = contextOf(input, say, facts);
  const clock = clockOf(context);
  return {
    ...panelsOf(context),
    title: titleOf(query, say),
    subtitle: query.subtitle || subtitleOf(context),
    caveat: query.caveat || say.caveat,
    summary: summaryOf(context),
    key: keyOf(context),
    notes: [],
    table: tableOf(rows.src, context),
    sources: sourceLines(facts.figures.flatMap((one) => one.rows.map(({source}) => source))),
    known: facts.knownOn === undefined ? '' : words.say.known(words.day(facts.knownOn, 'long')),
    ...(facts.knownOn === undefined ? {} : {age: today - facts.knownOn}),
    ...(clock ? {clock} : {}),
    gaps: lostDays(context),
    offers: [],
  };
}

/** Days of which rows were left out, and no figure says so. */
function lostDays({facts, say, day}: Context): readonly string[] {
  const told = new Set(facts.figures.flatMap(({drawn, lost}) => (lost > 0 ? [drawn.date] : [])));
  const untold = groups(facts.scope.lost, ({date}) => date).filter(([date]) => !told.has(date));
  const counts = untold
    .sort(([a], [b]) => a - b)
    .map(([date, of]) =>
      say.lostOn(
        day(date),
        of.reduce((sum, {rows}) => sum + rows, 0),
      ),
    );
  const more = counts.length - MOST_LOST;
  return counts.length > 0 ? [say.lostDays(counts.slice(0, MOST_LOST), Math.max(0, more))] : [];
}

/** So many of these days are named. */
const MOST_LOST = 6;

const titleOf = ({heading, measures, view}: Query, say: CrossingsMessages): string =>
  heading || (measures.length > 0 ? say.titleOf(measures) : (own(say.titles, view) ?? say.titles.all));

/** Columns narrower than this have no room for names, brackets and numbers, px. */
const LEAST_COLUMN = 460;

/** One under the other; at L the totals stand beside the days. */
function panelsOf(context: Context): Pick<OldModel<CrossingsScene>, 'columns' | 'panels'> {
  const {facts, size, width} = context;
  const column = Math.floor((width - COLUMN_GAP) / 2);
  const isPair = size === 'L' && column >= LEAST_COLUMN && facts.days.length > 0 && facts.totals.length > 0;
  const half = isPair ? column : width;
  const axis = daysAxis(context, half);
  const panels: readonly Panel<CrossingsScene>[] = [
    ...facts.days.map((days) => daysPanel(days, axis, isPair ? 'first' : 'whole', context)),
    ...facts.totals.map((totals) =>
      totalsPanel(totals, half, isPair ? 'second' : 'whole', facts.totals.length === 1, context),
    ),
  ];
  return {columns: isPair ? [half, half] : [width], panels: withMoves(panels, facts.days, facts.totals)};
}

/** The days on which a row of the period became known; of a period of one day the printed hours too. */
function clockOf({facts, words, say}: Context): Clock | undefined {
  const {scope, state, knownOn, days, totals} = facts;
  if (knownOn === undefined || !scope.here.some(({source}) => source.asOf !== undefined)) return undefined;
  const states = statesOf(scope.here, scope.from === scope.to);
  if (states.length < 2 && !state) return undefined;
  const day = words.day(knownOn, 'long');
  const zone = scope.here.find(({source}) => source.zone !== '')?.source.zone ?? '';
  const shown = state?.time === undefined ? day : words.say.knownAt(day, state.time, zone);
  const dots = days.reduce((sum, {dots: of, rail}) => sum + of.length + rail.length, 0);
  const lists = totals.reduce((sum, {figures}) => sum + figures.length, 0);
  return {kind: 'known', shown, ...stepsAround(states, state), sentence: say.clock(shown, dots, lists)};
}

/** A filter left no row: the words stay. */
function nothing(
  {query, words, width, rows}: ModelInput<CrossingsFiles>,
  say: CrossingsMessages,
): OldModel<CrossingsScene> {
  const {from, to, knownOn, measures, where} = query;
  const period = from === undefined && to === undefined ? [] : [words.period(from ?? to!, to ?? from!)];
  const state = knownOn === undefined ? [] : [say.knownOn(words.day(knownOn.day, 'long'))];
  const filter = [...measures.map((measure) => say.unit(measure)), ...where, ...period, ...state];
  const texts = {title: titleOf(query, say), caveat: query.caveat || say.caveat};
  return emptyModel(query, width, texts, rows.src.length > 0 ? filter : undefined);
}

/** Of the shipped file, px. */
const HEIGHTS = {
  all: {S: 2800, M: 2410, L: 1420},
  days: {S: 1030, M: 960, L: 1180},
  totals: {S: 1790, M: 1470, L: 1110},
} as const;

/** Before the file is there: the words of the tag and the height the plot will take. */
export function crossingsPreview(query: Query, width: number, say: CrossingsMessages): OldPreview {
  const height = (own(HEIGHTS, query.view) ?? HEIGHTS.all)[sizeOf(width)];
  return {title: titleOf(query, say), subtitle: query.subtitle, height};
}
