import {stateWords, type Snapshots} from '../../../model/as-of.js';
import type {Detail, Layout, ModelInput} from '../../../model/contract.js';
import {ACROSS, DOWN, movesAcross, movesIn, together, type Navigation} from '../../../model/interaction/navigation.js';
import {contextOf} from '../context.js';
import type {CrossingsPoint, Datum} from '../figures.js';
import type {CrossingsScene} from '../scene.js';
import type {CrossingsFiles, Selection} from '../select.js';
import {describe, type DetailContext} from './describe.js';
import {figuresOf} from './figures.js';
import {detailMessages} from './messages.js';
import {tableOf} from './table.js';

/** Descriptions, keyboard moves and table of the figures. */
export function detailOf(
  selection: Selection,
  layout: Layout<CrossingsScene, Datum>,
  input: ModelInput<CrossingsFiles>,
): Detail<Datum, CrossingsScene> {
  const context = {...contextOf(selection, input), detail: input.words.of(detailMessages)};
  const moves = navigation(layout.panels);
  return {
    describe: (datum) => describe(datum, context),
    navigate: () => moves,
    table: () => tableOf(input, context),
    snapshots: () => snapshotsOf(context),
    figures: () => figuresOf(context),
  };
}

/** The days on which a row of the period became known; if the period is one day, also the printed hours. */
function snapshotsOf({selection, words, detail}: DetailContext): Snapshots | undefined {
  const {here, steps, state, knownOn, days, totals} = selection;
  if (knownOn === undefined || !steps) return undefined;
  const shown = stateWords(knownOn, state, here, words);
  const count = (panels: readonly {readonly figures: readonly unknown[]}[]): number =>
    panels.flatMap(({figures}) => figures).length;
  return {kind: 'known', shown, ...steps, sentence: detail.clock(shown, count(days), count(totals))};
}

/** Page keys move by this many days. */
const WEEK = 7;

/**
 * Left and right move from day to day in a panel; up and down move to the nearest day of the next panel, and after the last panel
 * through the totals.
 */
function navigation(panels: readonly {readonly points: readonly CrossingsPoint[]}[]): Navigation {
  const ofKind = (kind: Datum['kind']): readonly (readonly (CrossingsPoint & {readonly x: number})[])[] =>
    panels
      .filter(({points}) => points[0]?.datum.kind === kind)
      .map(({points}) => points.map((point) => ({...point, x: point.datum.figure.drawn.end})));
  const days = ofKind('day');
  const totals = ofKind('total').flat();
  // up from the first total leads to the first day of the last panel
  const first = totals.slice(0, 1).map((one) => ({...one, x: -Infinity}));
  return together(
    movesAcross([...days, first]),
    ...days.map((points) => movesIn(points, {...ACROSS, page: WEEK})),
    movesIn(totals, DOWN),
  );
}
