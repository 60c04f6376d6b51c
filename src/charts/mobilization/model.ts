import type {Drawing, List, ModelInput, Panel} from '../../model/contract.js';
import type {OldModel, OldPreview} from '../../model/old-contract.js';
import {COLUMN_GAP, sizeOf} from '../../model/frame.js';
import {emptyModel} from '../../model/empty-model.js';
import {sourceLines} from '../../model/source-lines.js';
import type {Query} from '../../model/query.js';
import {contextOf, type Context, type MobilizationFiles} from './context.js';
import {clockOf} from './clock.js';
import {factsOf, scopeOf, type Scope} from './facts.js';
import {keyOf} from './key.js';
import {isList, type Ledger} from './ledgers.js';
import type {MobilizationMessages} from './messages.js';
import {ledgerDrawing} from './model-ledger.js';
import {progressDrawing} from './model-progress.js';
import {ledgerList} from './model-rows.js';
import {notesOf} from './notes.js';
import type {ClaimsScene} from './scene.js';
import {headingOf, periodOf, stateOf, subtitleOf, summaryOf} from './summary.js';
import {tableOf} from './table.js';

export type View = 'by-date' | 'by-figure';
export const VIEWS: readonly View[] = ['by-date', 'by-figure'];

/** Rows and a query in, everything there is to draw and to say out. */
export function mobilizationModel(
  input: ModelInput<MobilizationFiles>,
  say: MobilizationMessages,
): OldModel<ClaimsScene> {
  const {query, words, today} = input;
  const scope = scopeOf(input.rows.src, query, words);
  const facts = factsOf(input.rows.src, query, scope);
  if (!facts) return nothing(input, say, scope);
  const context = contextOf(input, say, facts);
  const named = query.measures.length > 0 && facts.ledgers.length > 1;
  const {columns, panels} = panelsOf(context, named);
  const listed = new Set(panels.filter(({kind}) => kind === 'list').map(({id}) => id));
  return {
    columns,
    panels,
    title: titleOf(query, say, facts.ledgers),
    subtitle: query.subtitle || subtitleOf(context, named),
    caveat: query.caveat || say.caveat,
    summary: summaryOf(context, named),
    key: keyOf(context, listed),
    notes: notesOf(context, listed),
    table: tableOf(input.rows.src, context, [query.from ?? -Infinity, query.to ?? Infinity]),
    sources: sourceLines(facts.drawn.map(({source}) => source)),
    known: facts.knownOn === undefined ? '' : words.say.known(words.day(facts.knownOn, 'long')),
    ...clockOf(scope, query, words, (state) => stateOf(context, state)),
    ...(facts.knownOn === undefined ? {} : {age: today - facts.knownOn}),
    gaps: [],
    offers: offersOf(query, say, facts.ledgers),
  };
}

function titleOf({heading, measures, view}: Query, say: MobilizationMessages, ledgers?: readonly Ledger[]): string {
  const isOrdered = ledgers?.some(({form}) => form !== 'places') ?? true;
  return heading || say.title(measures, isOrdered ? (view === 'by-figure' ? 'figure' : 'date said') : '');
}

/** Columns narrower than this have no room for a scale, px. */
const LEAST_COLUMN = 460;

/** One under the other; at L how far it got stands beside the single regions. */
function panelsOf(context: Context, named: boolean): Pick<OldModel<ClaimsScene>, 'columns' | 'panels'> {
  const {facts, size, width} = context;
  const half = Math.floor((width - COLUMN_GAP) / 2);
  const progress = facts.ledgers.find(({form}) => form === 'progress');
  const places = facts.ledgers.find(({form}) => form === 'places');
  const pair = half >= LEAST_COLUMN && size === 'L' && progress && places ? [progress, places] : [];
  const beside = places && pair.length > 0 ? panelOf(places, context, half, true) : undefined;
  const high = beside?.kind === 'drawing' ? beside.height : 0;
  const panels = facts.ledgers
    .filter((ledger) => !pair.includes(ledger))
    .concat(pair)
    .map((ledger, i): Panel<ClaimsScene> => {
      const isFirst = i === 0 && !named;
      const place = !pair.includes(ledger) ? 'whole' : ledger.form === 'progress' ? 'first' : 'second';
      const isHeaded = !isFirst || ledger.form !== 'claims';
      const panel = panelOf(ledger, context, place === 'whole' ? width : half, isHeaded, high);
      return {...panel, ...(isHeaded ? wordsOf(ledger, context, panel.kind === 'drawing') : {}), place};
    });
  return {columns: pair.length > 0 ? [half, half] : [width], panels};
}

type Unplaced = Omit<Drawing<ClaimsScene>, 'place'> | Omit<List<ClaimsScene>, 'place'>;

function panelOf(ledger: Ledger, context: Context, width: number, isHeaded: boolean, beside = 0): Unplaced {
  const rows = (): Unplaced => ledgerList(ledger, {...context, width});
  if (isList(ledger, context.size)) return rows();
  return ledger.form === 'progress'
    ? (progressDrawing(ledger, context, width, beside) ?? rows())
    : ledgerDrawing(ledger, context, width, isHeaded);
}

function wordsOf(ledger: Ledger, context: Context, isDrawn: boolean): Pick<Panel, 'heading' | 'subheading'> {
  const {say, words} = context;
  const {subheadings} = say;
  const {form, measure, country, claims} = ledger;
  const period = periodOf(claims, words);
  const subheading =
    form === 'places'
      ? subheadings.own(measure, period)
      : form === 'progress'
        ? subheadings.progress(country, isDrawn)
        : subheadings.claims(period, claims.length > 1);
  return {heading: headingOf(ledger, context), subheading};
}

/** The two orders, where there is anything to order. */
function offersOf({view}: Query, say: MobilizationMessages, ledgers: readonly Ledger[]): OldModel['offers'] {
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
): OldModel<ClaimsScene> {
  const {from, to, knownOn} = query;
  const period = from === undefined && to === undefined ? [] : [words.period(from ?? to!, to ?? from!)];
  const state = knownOn === undefined ? [] : [say.knownOn(words.day(knownOn.day, 'long'))];
  const filter = [...query.measures.map(say.unit), ...query.where, ...period, ...state];
  const title = {title: titleOf(query, say), caveat: query.caveat || say.caveat};
  return {
    ...emptyModel(query, width, title, rows.src.length > 0 ? filter : undefined),
    ...clockOf(scope, query, words, (shown) => say.state(shown, true, 0, '', '')),
  };
}

/** Usual heights of the plot, px: one panel; all of a long file; its first days. */
const PANEL = {S: 690, M: 460, L: 405} as const;
const WHOLE_FILE = {S: 2510, M: 1805, L: 1125} as const;
const FIRST_DAYS = {S: 1635, M: 1285, L: 995} as const;

/** Before the file is there: the words of the tag and the height the plot will take. */
export function mobilizationPreview(query: Query, width: number, say: MobilizationMessages): OldPreview {
  const {measures, to, knownOn} = query;
  const size = sizeOf(width);
  const height =
    measures.length > 0
      ? measures.length * PANEL[size]
      : (to ?? knownOn) === undefined
        ? WHOLE_FILE[size]
        : FIRST_DAYS[size];
  return {title: titleOf(query, say), subtitle: query.subtitle, height};
}
