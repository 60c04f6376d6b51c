import type {Drawing, Layout, List, ModelInput, Panel, ViewOption} from '../../model/contract.js';
import {canStep, knownLine} from '../../model/as-of.js';
import {COLUMN_GAP} from '../../model/frame.js';
import type {Query} from '../../model/query.js';
import {contextOf, type Context} from './context.js';
import {ledgerDrawing} from './ledger/drawing.js';
import {ledgerList} from './ledger/list.js';
import {isList, type ClaimPoint, type Datum, type Ledger} from './ledgers.js';
import {legendOf} from './legend.js';
import {progressDrawing} from './progress/drawing.js';
import type {ClaimsScene} from './scene.js';
import type {MobilizationFiles, Selection} from './select.js';
import {headingOf, measureNotes, notesOf, periodOf, subtitleOf, summaryOf, titleOf} from './summary.js';

export const VIEWS = ['by-date', 'by-figure'] as const;

type ClaimsLayout = Layout<ClaimsScene, Datum>;

export function layout(selection: Selection, input: ModelInput<MobilizationFiles>): ClaimsLayout {
  const {query, words} = input;
  const {ledgers, drawn, knownOn, steps} = selection;
  const context = contextOf(selection, input);
  const title = titleOf(query, context.say, ledgers);
  const hasSnapshots = canStep(steps);
  if (ledgers.length === 0) {
    const nothing = {panels: [], subtitle: '', summary: '', legend: [], sources: [], known: ''};
    return {...nothing, title, hasSnapshots, isEmpty: true};
  }
  const {columns, panels} = panelsOf(context);
  const listed = new Set(panels.filter(({kind}) => kind === 'list').map(({id}) => id));
  return {
    columns,
    panels,
    title,
    subtitle: subtitleOf(context),
    summary: summaryOf(context),
    legend: legendOf(panels, context),
    notes: notesOf(context, listed).map((text) => ({text})),
    forPublisher: measureNotes(context),
    sources: drawn.map(({source}) => source),
    known: knownLine(knownOn, words),
    knownOn,
    hasSnapshots,
    viewOptions: viewOptions(query, context),
  };
}

/** In narrower columns the names of how far it got have no room, px. */
const LEAST_COLUMN = 508;

/** One below the other; at L progress over time is beside the single regions. */
function panelsOf(context: Context): Pick<ClaimsLayout, 'columns' | 'panels'> {
  const {selection, size, width} = context;
  const {ledgers, isNamed} = selection;
  const half = Math.floor((width - COLUMN_GAP) / 2);
  const progress = ledgers.find(({form}) => form === 'progress');
  const places = ledgers.find(({form}) => form === 'places');
  const pair = half >= LEAST_COLUMN && size === 'L' && progress && places ? [progress, places] : [];
  const beside = places && pair.length > 0 ? panelOf(places, context, half, true) : undefined;
  const high = beside?.kind === 'drawing' ? beside.height : 0;
  const ordered = [...ledgers.filter((ledger) => !pair.includes(ledger)), ...pair];
  const panels = ordered.map((ledger, i): Panel<ClaimsScene, ClaimPoint> => {
    const place = !pair.includes(ledger) ? 'whole' : ledger.form === 'progress' ? 'first' : 'second';
    const isHeaded = i > 0 || isNamed || ledger.form !== 'claims';
    const panel = panelOf(ledger, context, place === 'whole' ? width : half, isHeaded, high);
    const isDrawn = panel.kind === 'drawing';
    return {
      ...panel,
      ...(isHeaded ? {heading: headingOf(ledger, context), subheading: subheadingOf(ledger, context, isDrawn)} : {}),
      place,
    };
  });
  return {columns: pair.length > 0 ? [half, half] : [width], panels};
}

type Unplaced = Omit<Drawing<ClaimsScene, ClaimPoint>, 'place'> | Omit<List<ClaimsScene, ClaimPoint>, 'place'>;

/** `beside`: the height of the drawing beside it, px. */
function panelOf(ledger: Ledger, context: Context, width: number, isHeaded: boolean, beside = 0): Unplaced {
  if (isList(ledger, context.size, width)) return ledgerList(ledger, context, width);
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

/** The two orders, if there is more than one claim to order. */
function viewOptions({view}: Query, {selection, say}: Context): readonly ViewOption[] {
  if (!selection.ledgers.some(({form, claims}) => form === 'claims' && claims.length > 1)) return [];
  const chosen = view === 'by-figure' ? view : 'by-date';
  return VIEWS.map((name) => ({view: name, label: say.views[name], chosen: name === chosen}));
}
