import type {Clock, Detail, Layout, ModelInput, Panel} from '../../../model/contract.js';
import {ACROSS, DOWN, movesIn, type Navigation} from '../../../model/interaction/navigation.js';
import {contextOf, shownState} from '../context.js';
import type {ArrestsPoint, Datum} from '../points.js';
import type {ArrestsScene} from '../scene.js';
import type {ArrestsFiles, Selection} from '../select.js';
import {changesSince} from './changes.js';
import {describe} from './describe.js';
import {detailMessages} from './messages.js';
import type {DetailContext} from './sentences.js';
import {tableOf} from './table.js';

/** What is said of the arrests. */
export function detailOf(
  selection: Selection,
  {panels}: Layout<ArrestsScene, Datum>,
  input: ModelInput<ArrestsFiles>,
): Detail<Datum, ArrestsScene> {
  const context: DetailContext = {...contextOf(selection, input), detail: input.words.of(detailMessages)};
  return {
    describe: (datum) => describe(datum, context),
    navigate,
    table: () => tableOf(panels, input, context),
    clock: () => clockOf(context),
  };
}

/** Along the marks; by Page keys a week of days, or a month of weeks. */
function navigate({kind, id, points}: Panel<ArrestsScene, ArrestsPoint>): Navigation {
  const page = points.some(({datum}) => datum.kind === 'span') ? 4 : 7;
  return movesIn(points, kind === 'list' || id === 'map' ? DOWN : id === 'days' ? {...ACROSS, page} : ACROSS);
}

function clockOf(context: DetailContext): Clock | undefined {
  const {states} = context.selection;
  if (!states) return undefined;
  return {
    ...{kind: 'known', shown: shownState(context), ...states},
    get sentence() {
      return changesSince(states.earlier, context);
    },
  };
}
