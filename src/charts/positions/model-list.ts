import type {List, ListGroup, ListRow, Panel} from '../../model/contract.js';
import {textWidth} from '../../model/text-width.js';
import {countryName, whenSaid, type Context} from './context.js';
import type {Government, StanceGroup} from './facts.js';
import {listMoves} from './moves.js';
import {pointId, tell, whoSaid} from './points.js';
import type {BadgeScene} from './scene.js';
import {badgeOf} from './square.js';

/** Width of the names where the text stands beside them, at least, px. */
const NAMES = 96;

/** Governments by stance, each with who said it and when; those without a statement by name alone. */
export function listPanel(context: Context, place: Panel['place']): List<BadgeScene> {
  const {facts} = context;
  const moves = listMoves(facts.groups);
  const told = facts.governments.map((government) => tell(government, 'list', context));
  return {
    kind: 'list',
    id: 'list',
    place,
    layout: 'plain',
    nameWidth: Math.ceil(
      Math.max(
        NAMES,
        ...told.filter((_, at) => facts.governments[at]!.stance !== 'none').map(({name}) => textWidth(name, 14, 600)),
      ),
    ),
    groups: facts.groups.map((group) => groupOf(group, context)),
    points: told.map((point) => ({...point, moves: moves(point.id)})),
  };
}

const groupOf = ({stance, governments}: StanceGroup, context: Context): ListGroup<BadgeScene> => ({
  id: stance,
  heading: context.say.groups[stance],
  badge: badgeOf(stance),
  count: context.words.number(governments.length),
  ...(stance === 'none' ? {flow: true} : {}),
  rows: governments.map((government) => rowOf(government, context)),
});

function rowOf(government: Government, context: Context): ListRow<BadgeScene> {
  const {say, words} = context;
  const row = {point: pointId('list', government.country), name: countryName(government, words)};
  const [first] = government.standing;
  if (!first) return row;
  const lines = [whoSaid(government, context), government.old ? say.oldLine : ''].filter((text) => text !== '');
  return {...row, lines, date: whenSaid(first, context, 'short', government.old)};
}
