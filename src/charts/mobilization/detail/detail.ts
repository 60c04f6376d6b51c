import {isCounted, rank} from '../../../data/estimate.js';
import type {Detail, Layout, ModelInput, Panel} from '../../../model/contract.js';
import {ACROSS, movesIn, ROWS, together, type Navigation} from '../../../model/interaction/navigation.js';
import {contextOf} from '../context.js';
import type {ClaimPoint, Datum} from '../ledgers.js';
import type {ClaimsScene} from '../scene.js';
import type {MobilizationFiles, Selection} from '../select.js';
import {snapshotsOf, describe} from './describe.js';
import {figuresOf} from './figures.js';
import {detailMessages} from './messages.js';
import {tableOf} from './table.js';

/** Descriptions, keyboard moves and table of the claims. */
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
    snapshots: () => snapshotsOf(context),
    figures: () => figuresOf(context),
  };
}

/** One axis follows the order of the claims, the other their figures. */
function navigate({kind, points}: Panel<ClaimsScene, ClaimPoint>): Navigation {
  const height = ({datum: {claim}}: ClaimPoint): number => (isCounted(claim.figure) ? rank(claim.figure) : -1);
  const byFigure = [...points].sort((a, b) => height(a) - height(b));
  // on a time axis claims go from left to right, elsewhere from top to bottom
  return kind === 'drawing' && points[0]?.datum.ledger.form === 'progress'
    ? together(movesIn(byFigure, {...ROWS, back: ['down'], forward: ['up']}), movesIn(points, ACROSS))
    : together(movesIn(points, ROWS), movesIn(byFigure, ACROSS));
}
