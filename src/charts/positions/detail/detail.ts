import {stepsAround} from '../../../model/as-of.js';
import type {Detail} from '../../../model/contract.js';
import {contextOf, stateDay, type Datum} from '../context.js';
import type {PositionsInput, PositionsLayout} from '../layout.js';
import type {PositionsScene} from '../scene.js';
import type {Selection} from '../select.js';
import {describe} from './describe.js';
import {figuresOf} from './figures.js';
import {detailMessages} from './messages.js';
import {navigate} from './navigation.js';
import {tableOf} from './table.js';

/** Descriptions, keyboard moves and table of the positions. */
export function detailOf(
  selection: Selection,
  {hasSnapshots, known, summary}: PositionsLayout,
  input: PositionsInput,
): Detail<Datum, PositionsScene> {
  const {query, words} = input;
  const context = {...contextOf(selection, input), detail: words.of(detailMessages)};
  // the days on which somebody spoke: the reader chooses a date; steps do not show corrections
  const states = selection.days.map((day) => ({day}));
  return {
    describe: (datum) => describe(datum, context),
    navigate,
    table: () => tableOf(input, context),
    snapshots: () =>
      hasSnapshots
        ? {
            kind: 'date',
            shown: stateDay(context),
            ...stepsAround(states, query.knownOn),
            sentence: query.view === 'time' ? known : `${known} ${summary}`,
          }
        : undefined,
    figures: () => figuresOf(context),
  };
}
