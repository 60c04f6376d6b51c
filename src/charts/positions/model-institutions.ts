import type {List, ListRow, Panel, Point} from '../../model/contract.js';
import {DOWN, movesIn} from '../../model/moves.js';
import {safeTextWidth} from '../../model/text-width.js';
import type {Statement} from '../../datasets/positions.js';
import {whenSaid, type ListContext} from './context.js';
import {UNTOLD} from './points.js';

/** A longer name has a second line, as what was said has, px. */
const WIDEST_NAME = 172;

const idOf = ({row}: Statement): string => `institution:${row}`;

/** What the institutions of the Union said: a strip in words, for they hold no country. None where they said nothing. */
export function institutionsPanel(context: ListContext, place: Panel['place']): readonly List<never>[] {
  const {facts, list: say, telling} = context;
  const rows = facts.institutions;
  if (rows.length === 0) return [];
  const moves = movesIn(rows.map(idOf), DOWN);
  const nameOf = ({role, speaker}: Statement): string => role || speaker;
  const rowOf = (one: Statement): ListRow<never> => ({
    point: idOf(one),
    name: nameOf(one),
    lines: [say.said(one.role ? one.speaker : '', one.statement)],
    date: whenSaid(one, context, 'short'),
  });
  const pointOf = (one: Statement): Point => ({
    id: idOf(one),
    keys: {country: one.country},
    name: nameOf(one),
    ...UNTOLD,
    ...telling?.tellInstitution(one, context),
    moves: moves(idOf(one)),
  });
  return [
    {
      kind: 'list',
      id: 'institutions',
      place,
      layout: 'plain',
      nameWidth: Math.min(
        WIDEST_NAME,
        Math.ceil(Math.max(...rows.map((one) => safeTextWidth(nameOf(one), 14, 600)))) + 12,
      ),
      groups: [{id: 'institutions', heading: say.institutions, rows: rows.map(rowOf)}],
      points: rows.map(pointOf),
    },
  ];
}
