import {sum} from 'd3';
import {own} from '../../data/own.js';
import {statesOf, stepsAround, type Clock} from '../../model/clock.js';
import type {ChartModel, ModelInput, Panel, Preview} from '../../model/contract.js';
import {emptyModel} from '../../model/empty-model.js';
import {COLUMN_GAP, sizeOf} from '../../model/frame.js';
import type {Query} from '../../model/query.js';
import {sourceLines} from '../../model/source-lines.js';
import {contextOf, type Context, type CrossingsFiles} from './context.js';
import {daysAxis} from './days/axis.js';
import {daysPanel} from './days/panel.js';
import {describe} from './detail/describe.js';
import type {DetailMessages} from './detail/messages.js';
import {navigation} from './detail/navigation.js';
import {tableOf} from './detail/table.js';
import {legendOf} from './legend.js';
import type {CrossingsMessages} from './messages.js';
import type {CrossingsScene} from './scene.js';
import {select} from './select.js';
import {lostDays, subtitleOf, summaryOf} from './summary.js';
import {totalsPanel} from './totals.js';

/** Rows and a query in, everything there is to draw and to say out. */
export function layout(
  input: ModelInput<CrossingsFiles>,
  say: CrossingsMessages,
  detail: DetailMessages,
): ChartModel<CrossingsScene> {
  const {query, words, today, rows} = input;
  const selection = select(rows.src, query, words, input.lost?.src);
  if (!selection) return nothing(input, say);
  const {figures, knownOn} = selection;
  const context = contextOf(input, say, selection);
  const clock = snapshotsOf(context);
  return {
    ...panelsOf(context, detail),
    title: titleOf(query, say),
    subtitle: query.subtitle || subtitleOf(context),
    caveat: query.caveat || say.caveat,
    summary: summaryOf(context),
    key: legendOf(context),
    notes: [],
    table: tableOf(rows.src, context, detail),
    sources: sourceLines(figures.flatMap((one) => one.rows.map(({source}) => source))),
    known: knownOn === undefined ? '' : words.say.known(words.day(knownOn, 'long')),
    ...(knownOn === undefined ? {} : {age: today - knownOn}),
    ...(clock ? {clock} : {}),
    gaps: lostDays(context),
    offers: [],
  };
}

const titleOf = ({heading, measures, view}: Query, say: CrossingsMessages): string =>
  heading || (measures.length > 0 ? say.titleOf(measures) : (own(say.titles, view) ?? say.titles.all));

/** Columns narrower than this have no room for names, brackets and numbers, px. */
const LEAST_COLUMN = 460;

/** One under the other; at L the totals stand beside the days. */
function panelsOf(context: Context, detail: DetailMessages): Pick<ChartModel<CrossingsScene>, 'columns' | 'panels'> {
  const {selection, size, width} = context;
  const {days, totals} = selection;
  const column = Math.floor((width - COLUMN_GAP) / 2);
  const isPair = size === 'L' && column >= LEAST_COLUMN && days.length > 0 && totals.length > 0;
  const half = isPair ? column : width;
  const axis = daysAxis(context, half);
  const panels = [
    ...days.map((one) => daysPanel(one, axis, isPair ? 'first' : 'whole', context)),
    ...totals.map((one) => totalsPanel(one, half, isPair ? 'second' : 'whole', totals.length === 1, context)),
  ];
  const movesOf = navigation(panels);
  return {
    columns: isPair ? [half, half] : [width],
    panels: panels.map((panel): Panel<CrossingsScene> => ({
      ...panel,
      points: panel.points.map((point) => ({
        ...point,
        ...describe(point.datum, context, detail),
        moves: movesOf(point.id),
      })),
    })),
  };
}

/** The days on which a row of the period became known; of a period of one day the printed hours too. */
function snapshotsOf({selection, words, say}: Context): Clock | undefined {
  const {here, from, to, state, knownOn, days, totals} = selection;
  if (knownOn === undefined || !here.some(({source}) => source.asOf !== undefined)) return undefined;
  const states = statesOf(here, from === to);
  if (states.length < 2 && !state) return undefined;
  const day = words.day(knownOn, 'long');
  const zone = here.find(({source}) => source.zone !== '')?.source.zone ?? '';
  const shown = state?.time === undefined ? day : words.say.knownAt(day, state.time, zone);
  const count = (panels: readonly {readonly figures: readonly unknown[]}[]): number =>
    sum(panels, ({figures}) => figures.length);
  return {kind: 'known', shown, ...stepsAround(states, state), sentence: say.clock(shown, count(days), count(totals))};
}

/** A filter left no row: the words stay. */
function nothing(
  {query, words, width, rows}: ModelInput<CrossingsFiles>,
  say: CrossingsMessages,
): ChartModel<CrossingsScene> {
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
export function preview(query: Query, width: number, say: CrossingsMessages): Preview {
  const height = (own(HEIGHTS, query.view) ?? HEIGHTS.all)[sizeOf(width)];
  return {title: titleOf(query, say), subtitle: query.subtitle, height};
}
