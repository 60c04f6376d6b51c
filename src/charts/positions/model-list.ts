import type {List, ListGroup, ListRow, Panel} from '../../model/contract.js';
import {safeTextWidth} from '../../model/text-width.js';
import {countryName, stanceWord, whenSaid, type ListContext} from './context.js';
import type {Government, StanceGroup} from './facts.js';
import {pointId, pointOf} from './points.js';
import type {BadgeScene} from './scene.js';
import {badgeOf} from './square.js';
import {whoSaid} from './who-said.js';

/** Width of the names where the text stands beside them, at least, px. */
const NAMES = 96;

/**
 * Governments by stance, each with who said it and when, under it what others of the country said; those without a
 * statement by name alone.
 */
export function listPanel(context: ListContext, place: Panel['place']): List<BadgeScene> {
  const {facts, telling, words} = context;
  const moves = telling?.listMoves(facts.groups);
  const names = facts.governments
    .filter(({stance}) => stance !== 'none')
    .map((government) => safeTextWidth(countryName(government, words), 14, 600));
  return {
    kind: 'list',
    id: 'list',
    place,
    layout: 'plain',
    nameWidth: Math.ceil(Math.max(NAMES, ...names)),
    groups: facts.groups.map((group) => groupOf(group, context)),
    points: facts.governments.map((government) => {
      const point = pointOf(government, 'list', context);
      return moves ? {...point, moves: moves(point.id)} : point;
    }),
  };
}

function groupOf({stance, governments}: StanceGroup, context: ListContext): ListGroup<BadgeScene> {
  const isNone = stance === 'none';
  const {words} = context;
  const aside = isNone ? governments.flatMap((one) => voicesOf(one, countryName(one, words), context)) : [];
  return {
    id: stance,
    heading: context.list.groups[stance],
    badge: badgeOf(stance),
    count: words.number(governments.length),
    ...(isNone ? {flow: true} : {}),
    rows: governments.map((government) => rowOf(government, context)),
    ...(aside.length > 0 ? {aside} : {}),
  };
}

function rowOf(government: Government, context: ListContext): ListRow<BadgeScene> {
  const {list, words} = context;
  const row = {point: pointId('list', government.country), name: countryName(government, words)};
  const {standing, divided, old} = government;
  const [first] = standing;
  if (!first) return row;
  const lines = [whoSaid(standing, divided, context), old ? list.old : ''];
  return {
    ...row,
    lines: lines.filter((text) => text !== ''),
    date: whenSaid(first, context, 'short', old),
    aside: voicesOf(government, '', context),
  };
}

/** What others of the country said, in one paragraph; what they said in full only where the government said nothing. */
function voicesOf({voices, standing}: Government, country: string, context: ListContext): readonly string[] {
  if (voices.length === 0) return [];
  const list = voices.map((one) => ({
    speaker: one.speaker,
    role: one.role,
    stance: stanceWord(one, context),
    day: whenSaid(one, context, 'short'),
    statement: standing.length === 0 ? one.statement : '',
  }));
  return [context.list.voices(country, list)];
}
