import type {FactTable, Panel} from '../../../model/contract.js';
import {ACROSS, DOWN, linked} from '../../../model/moves.js';
import type {Context} from '../context.js';
import type {ViewLayout} from '../datum.js';
import type {ArrestsScene} from '../scene.js';
import {changesSince as changes} from './changes.js';
import {describe as describeDatum} from './describe.js';
import {detailMessages} from './messages.js';
import type {DetailContext} from './sentences.js';
import {countsTable, figuresTable} from './table.js';

const detailOf = (context: Context): DetailContext => ({...context, detail: context.words.of(detailMessages)});

export function describe(
  drawn: ViewLayout,
  context: Context,
): {readonly panels: readonly Panel<ArrestsScene>[]; readonly table: FactTable} {
  const of = detailOf(context);
  const panels = drawn.panels.map((panel) => {
    const points = panel.points.map(({datum, ...point}) => ({...point, ...describeDatum(datum, of)}));
    const page = panel.points.some(({datum}) => datum.kind === 'span') ? 4 : 7;
    const steps = panel.kind === 'list' || panel.id === 'map' ? DOWN : panel.id === 'days' ? {...ACROSS, page} : ACROSS;
    return {...panel, points: linked(points, steps)};
  });
  return {panels, table: drawn.revisions ? countsTable(drawn.revisions, of) : figuresTable(drawn.sums, of)};
}

export const changesSince = (earlier: string | undefined, context: Context): string =>
  changes(earlier, detailOf(context));
