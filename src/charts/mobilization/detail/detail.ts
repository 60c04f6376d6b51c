import {max} from 'd3';
import {canStep, stateWords, type Clock} from '../../../model/clock.js';
import type {Detail, Layout, ModelInput} from '../../../model/contract.js';
import {knownDay} from '../../../model/known.js';
import {contextOf, type Context} from '../context.js';
import type {Datum} from '../ledgers.js';
import type {ClaimsScene} from '../scene.js';
import type {MobilizationFiles, Selection} from '../select.js';
import {stateSentence} from '../summary.js';
import {describe} from './describe.js';
import {navigate} from './navigation.js';
import {tableOf} from './table.js';

/** What is said of the claims. */
export function detailOf(
  selection: Selection,
  _layout: Layout<ClaimsScene, Datum>,
  input: ModelInput<MobilizationFiles>,
): Detail<Datum, ClaimsScene> {
  const context = contextOf(selection, input);
  return {
    describe: (datum) => describe(datum, context),
    navigate,
    table: () => tableOf(input, context),
    clock: () => clockOf(context),
  };
}

/** The states of knowledge of the claims asked for, whether one of them is drawn or not. */
function clockOf(context: Context): Clock | undefined {
  const {selection, words, say} = context;
  const {here, measures, state, steps, ledgers} = selection;
  const rows = [...here].filter(({measure}) => measures.includes(measure));
  const day = state?.day ?? max(rows, knownDay);
  if (day === undefined || !canStep(steps)) return undefined;
  const shown = stateWords(day, state, rows, words);
  return {
    kind: rows.some(({source}) => source.asOf !== undefined) ? 'known' : 'date',
    shown,
    ...steps,
    sentence: ledgers.length > 0 ? stateSentence(context, shown) : say.state(shown, true, 0, '', ''),
  };
}
