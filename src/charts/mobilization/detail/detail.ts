import type {Detail, Layout, ModelInput} from '../../../model/contract.js';
import {contextOf} from '../context.js';
import type {Datum} from '../ledgers.js';
import type {ClaimsScene} from '../scene.js';
import type {MobilizationFiles, Selection} from '../select.js';
import {clockOf, describe} from './describe.js';
import {detailMessages} from './messages.js';
import {navigate} from './navigation.js';
import {tableOf} from './table.js';

/** What is said of the claims. */
export function detailOf(
  selection: Selection,
  _layout: Layout<ClaimsScene, Datum>,
  input: ModelInput<MobilizationFiles>,
): Detail<Datum, ClaimsScene> {
  const context = {...contextOf(selection, input), detail: input.words.of(detailMessages)};
  return {
    describe: (datum) => describe(datum, context),
    navigate,
    table: () => tableOf(input, context),
    clock: () => clockOf(context),
  };
}
