import {own} from '../../data/own.js';
import {knownLine} from '../../model/as-of.js';
import type {Layout, ModelInput} from '../../model/contract.js';
import {COLUMN_GAP} from '../../model/frame.js';
import type {Query} from '../../model/query.js';
import {contextOf, type Context} from './context.js';
import {daysAxis, daysPanel} from './days.js';
import type {Datum} from './figures.js';
import type {CrossingsScene} from './scene.js';
import type {CrossingsMessages} from './messages.js';
import type {CrossingsFiles, Selection} from './select.js';
import {lostDays, subtitleOf, summaryOf} from './summary.js';
import {totalsPanel} from './totals.js';

type CrossingsLayout = Layout<CrossingsScene, Datum>;

export function layout(selection: Selection, input: ModelInput<CrossingsFiles>): CrossingsLayout {
  const {figures, knownOn, steps} = selection;
  const context = contextOf(selection, input);
  const {words, say} = context;
  return {
    ...panelsOf(context),
    title: titleOf(input.query, say),
    subtitle: subtitleOf(context),
    summary: summaryOf(context),
    // each panel has a key of its own
    legend: [],
    sources: figures.flatMap((one) => one.rows.map(({source}) => source)),
    known: knownLine(knownOn, words),
    knownOn,
    hasSnapshots: knownOn !== undefined && steps !== undefined,
    gaps: lostDays(context),
  };
}

export const titleOf = ({measures, view}: Query, say: CrossingsMessages): string =>
  measures.length > 0 ? say.titleOf(measures) : (own(say.titles, view) ?? say.titles.all);

/** Columns narrower than this have no room for names, brackets and numbers, px. */
const LEAST_COLUMN = 460;

/** One below the other; at L the totals are beside the days. */
function panelsOf(context: Context): Pick<CrossingsLayout, 'columns' | 'panels'> {
  const {selection, size, width} = context;
  const {days, totals} = selection;
  const column = Math.floor((width - COLUMN_GAP) / 2);
  const isPair = size === 'L' && column >= LEAST_COLUMN && days.length > 0 && totals.length > 0;
  const half = isPair ? column : width;
  const axis = daysAxis(context, half);
  return {
    columns: isPair ? [half, half] : [width],
    panels: [
      ...days.map((one) => daysPanel(one, axis, isPair ? 'first' : 'whole', context)),
      ...totals.map((one) => totalsPanel(one, half, isPair ? 'second' : 'whole', totals.length === 1, context)),
    ],
  };
}
