import {statesOf, stepsAround, type Clock} from '../../../model/clock.js';
import type {Detail, Layout, ModelInput} from '../../../model/contract.js';
import {knownDay} from '../../../model/known.js';
import {contextOf, type Context, type Datum, type TimelineFiles} from '../context.js';
import type {TimelineScene} from '../scene.js';
import {published, type Selection} from '../select.js';
import {describe} from './describe.js';
import {navigate} from './navigation.js';
import {tableOf} from './table.js';

/** What is said of the timeline. */
export function detailOf(
  selection: Selection,
  _layout: Layout<TimelineScene, Datum>,
  input: ModelInput<TimelineFiles>,
): Detail<Datum, TimelineScene> {
  const context = contextOf(selection, input);
  return {
    describe: (datum) => describe(datum, context),
    navigate,
    table: () => tableOf(input, context),
    clock: () => clockOf(context, input),
  };
}

/** Days to step through: on each of them something happened or was claimed. */
function clockOf({selection, words, say}: Context, {query: {knownOn}}: Pick<ModelInput, 'query'>): Clock | undefined {
  const {here, votesHere, events, asOf} = selection;
  const states = statesOf([...here, ...published(votesHere)], false);
  if (states.length < 2 || asOf === undefined) return undefined;
  const shown = words.day(asOf, 'long');
  return {
    kind: 'date',
    shown,
    ...stepsAround(states, knownOn && {day: knownOn.day}),
    sentence: say.clock(shown, events.filter((event) => knownDay(event) <= asOf).length),
  };
}
