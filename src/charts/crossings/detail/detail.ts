import {canStep, stateWords, type Clock} from '../../../model/clock.js';
import type {Detail, Layout, ModelInput} from '../../../model/contract.js';
import {contextOf} from '../context.js';
import type {Datum} from '../figures.js';
import type {CrossingsScene} from '../scene.js';
import type {CrossingsFiles, Selection} from '../select.js';
import {describe, type DetailContext} from './describe.js';
import {detailMessages} from './messages.js';
import {navigation} from './navigation.js';
import {tableOf} from './table.js';

/** What is said of the figures. */
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
    clock: () => clockOf(context),
  };
}

/** The days on which a row of the period became known; of a period of one day the printed hours too. */
function clockOf({selection, words, detail}: DetailContext): Clock | undefined {
  const {here, steps, state, knownOn, days, totals} = selection;
  if (knownOn === undefined || !steps || !canStep(steps)) return undefined;
  const shown = stateWords(knownOn, state, here, words);
  const count = (panels: readonly {readonly figures: readonly unknown[]}[]): number =>
    panels.flatMap(({figures}) => figures).length;
  return {kind: 'known', shown, ...steps, sentence: detail.clock(shown, count(days), count(totals))};
}
