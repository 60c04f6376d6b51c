import type {ChartModel, Drawing, List, ModelInput, Panel, Preview} from '../../model/contract.js';
import {emptyModel} from '../../model/empty-model.js';
import {COLUMN_GAP, sizeOf} from '../../model/frame.js';
import type {Query} from '../../model/query.js';
import {sourceLines} from '../../model/source-lines.js';
import {contextOf, type Context, type MobilizationFiles} from './context.js';
import {describe} from './detail/describe.js';
import type {DetailMessages} from './detail/messages.js';
import {navigation} from './detail/navigation.js';
import {tableOf} from './detail/table.js';
import {ledgerDrawing} from './ledger/drawing.js';
import {ledgerList} from './ledger/list.js';
import {isList, type ClaimPoint, type Ledger} from './ledgers.js';
import {legendOf} from './legend.js';
import type {MobilizationMessages} from './messages.js';
import {progressDrawing} from './progress/drawing.js';
import type {ClaimsScene} from './scene.js';
import {scopeOf, select, type Scope} from './select.js';
import {snapshotsOf} from './snapshots.js';
import {headingOf, notesOf, periodOf, stateSentence, subtitleOf, summaryOf} from './summary.js';

export type View = 'by-date' | 'by-figure';
export const VIEWS: readonly View[] = ['by-date', 'by-figure'];

/** Rows and a query in, everything there is to draw and to say out. */
export function layout(
  input: ModelInput<MobilizationFiles>,
  say: MobilizationMessages,
  detail: DetailMessages,
): ChartModel<ClaimsScene> {
  const {query, words, today} = input;
  const scope = scopeOf(input.rows.src, query, words);
  const selection = select(input.rows.src, query, scope);
  if (!selection) return nothing(input, say, scope);
  const {ledgers, drawn, knownOn} = selection;
  const context = contextOf(input, say, selection);
  const {columns, panels} = panelsOf(context, detail);
  const listed = new Set(panels.filter(({kind}) => kind === 'list').map(({id}) => id));
  return {
    columns,
    panels,
    title: titleOf(query, say, ledgers),
    subtitle: query.subtitle || subtitleOf(context),
    caveat: query.caveat || say.caveat,
    summary: summaryOf(context),
    key: legendOf(context, listed),
    notes: notesOf(context, listed).map((text) => ({text})),
    table: tableOf(input.rows.src, context, [query.from ?? -Infinity, query.to ?? Infinity], detail),
    sources: sourceLines(drawn.map(({source}) => source)),
    known: knownOn === undefined ? '' : words.say.known(words.day(knownOn, 'long')),
    ...snapshotsOf(scope, query, words, (state) => stateSentence(context, state)),
    ...(knownOn === undefined ? {} : {age: today - knownOn}),
    gaps: [],
    offers: viewOptions(query, say, ledgers),
  };
}

function titleOf({heading, measures, view}: Query, say: MobilizationMessages, ledgers?: readonly Ledger[]): string {
  const isOrdered = ledgers?.some(({form}) => form !== 'places') ?? true;
  return heading || say.title(measures, isOrdered ? (view === 'by-figure' ? 'figure' : 'date said') : '');
}

/** Columns narrower than this have no room for a scale, px. */
const LEAST_COLUMN = 460;

/** One under the other; at L how far it got stands beside the single regions. */
function panelsOf(context: Context, detail: DetailMessages): Pick<ChartModel<ClaimsScene>, 'columns' | 'panels'> {
  const {selection, size, width} = context;
  const {ledgers, isNamed} = selection;
  const half = Math.floor((width - COLUMN_GAP) / 2);
  const progress = ledgers.find(({form}) => form === 'progress');
  const places = ledgers.find(({form}) => form === 'places');
  const pair = half >= LEAST_COLUMN && size === 'L' && progress && places ? [progress, places] : [];
  const beside = places && pair.length > 0 ? panelOf(places, context, half, true) : undefined;
  const high = beside?.kind === 'drawing' ? beside.height : 0;
  const ordered = [...ledgers.filter((ledger) => !pair.includes(ledger)), ...pair];
  const panels = ordered.map((ledger, i): Panel<ClaimsScene> => {
    const place = !pair.includes(ledger) ? 'whole' : ledger.form === 'progress' ? 'first' : 'second';
    const isHeaded = i > 0 || isNamed || ledger.form !== 'claims';
    const panel = panelOf(ledger, context, place === 'whole' ? width : half, isHeaded, high);
    const isDrawn = panel.kind === 'drawing';
    const movesOf = navigation(panel.points, isDrawn && ledger.form === 'progress');
    return {
      ...panel,
      ...(isHeaded ? {heading: headingOf(ledger, context), subheading: subheadingOf(ledger, context, isDrawn)} : {}),
      place,
      points: panel.points.map((point) => ({
        ...point,
        ...describe(point.datum, context, detail),
        moves: movesOf(point.id),
      })),
    };
  });
  return {columns: pair.length > 0 ? [half, half] : [width], panels};
}

type Unplaced = (Omit<Drawing<ClaimsScene>, 'place' | 'points'> | Omit<List<ClaimsScene>, 'place' | 'points'>) & {
  readonly points: readonly ClaimPoint[];
};

/** `beside`: the height of the drawing beside it, px. */
function panelOf(ledger: Ledger, context: Context, width: number, isHeaded: boolean, beside = 0): Unplaced {
  if (isList(ledger, context.size)) return ledgerList(ledger, context, width);
  return ledger.form === 'progress'
    ? (progressDrawing(ledger, context, width, beside) ?? ledgerList(ledger, context, width))
    : ledgerDrawing(ledger, context, width, isHeaded);
}

function subheadingOf({form, measure, country, claims}: Ledger, {say, words}: Context, isDrawn: boolean): string {
  const {subheadings} = say;
  if (form === 'progress') return subheadings.progress(country, isDrawn);
  const period = periodOf(claims, words);
  return form === 'places' ? subheadings.own(measure, period) : subheadings.claims(period, claims.length > 1);
}

/** The two orders, where there is anything to order. */
function viewOptions({view}: Query, say: MobilizationMessages, ledgers: readonly Ledger[]): ChartModel['offers'] {
  if (!ledgers.some(({form, claims}) => form === 'claims' && claims.length > 1)) return [];
  return VIEWS.map((name) => ({
    view: name,
    label: say.views[name],
    chosen: (view === 'by-figure') === (name === 'by-figure'),
  }));
}

/** A filter left no row: the words stay, and so does the way to a state in which there is one. */
function nothing(
  {query, words, width, rows}: ModelInput<MobilizationFiles>,
  say: MobilizationMessages,
  scope: Scope,
): ChartModel<ClaimsScene> {
  const {from, to, knownOn} = query;
  const period = from === undefined && to === undefined ? [] : [words.period(from ?? to!, to ?? from!)];
  const state = knownOn === undefined ? [] : [say.knownOn(words.day(knownOn.day, 'long'))];
  const filter = [...query.measures.map(say.unit), ...query.where, ...period, ...state];
  const title = {title: titleOf(query, say), caveat: query.caveat || say.caveat};
  return {
    ...emptyModel(query, width, title, rows.src.length > 0 ? filter : undefined),
    ...snapshotsOf(scope, query, words, (shown) => say.state(shown, true, 0, '', '')),
  };
}

/** Usual heights of the plot, px: one panel; all of a long file; its first days. */
const PANEL = {S: 690, M: 460, L: 405} as const;
const WHOLE_FILE = {S: 2510, M: 1805, L: 1125} as const;
const FIRST_DAYS = {S: 1635, M: 1285, L: 995} as const;

/** Before the file is there: the words of the tag and the height the plot will take. */
export function preview(query: Query, width: number, say: MobilizationMessages): Preview {
  const {measures, to, knownOn} = query;
  const size = sizeOf(width);
  const ofFile = (to ?? knownOn) === undefined ? WHOLE_FILE[size] : FIRST_DAYS[size];
  const height = measures.length > 0 ? measures.length * PANEL[size] : ofFile;
  return {title: titleOf(query, say), subtitle: query.subtitle, height};
}
