import type {Statement} from '../../datasets/positions.js';
import type {ListGroup, ListRow, Panel} from '../../model/contract.js';
import {safeTextWidth} from '../../model/labels/text-width.js';
import {
  countryId,
  countryPoint,
  institutionId,
  institutionPoint,
  stanceWord,
  voicesOf,
  whenSaid,
  whoSaid,
  type Context,
  type PositionsList,
} from './context.js';
import {badgeOf} from './legend.js';
import type {BadgeScene} from './scene.js';
import type {Government, StanceGroup} from './select.js';

/** Smallest width of the names if the text is beside them, px. */
const NAMES = 96;
/** Longer names of institutions wrap to a second line, like their statements, px. */
const WIDEST_NAME = 172;

/** Space beside a name, px. */
const AIR = 4;

const widthOf = (names: readonly string[]): number =>
  Math.ceil(Math.max(0, ...names.map((name) => safeTextWidth(name, 14, 600)))) + AIR;

/**
 * Governments by stance, each with speaker, day and, where there is room, the statement; under it what others in the country said.
 * Governments without a statement are listed by name only.
 */
export function listPanel(context: Context, place: Panel['place']): PositionsList<BadgeScene> {
  const {governments, groups} = context.selection;
  const names = governments.filter(({stance}) => stance !== 'none').map(({name}) => name);
  return {
    kind: 'list',
    id: 'list',
    place,
    layout: 'plain',
    nameWidth: Math.max(NAMES, widthOf(names)),
    groups: groups.map((group) => groupOf(group, context)),
    unit: 'country',
    points: governments.map((government) => countryPoint('list', government)),
  };
}

function groupOf({stance, governments}: StanceGroup, context: Context): ListGroup<BadgeScene> {
  const isNone = stance === 'none';
  const aside = isNone ? governments.flatMap((one) => voicesUnder(one, one.name, context)) : [];
  return {
    id: stance,
    heading: context.say.list.groups[stance],
    badge: badgeOf(stance),
    count: context.words.number(governments.length),
    ...(isNone ? {flow: true} : {}),
    rows: governments.map((government) => rowOf(government, context)),
    ...(aside.length > 0 ? {aside} : {}),
  };
}

function rowOf(government: Government, context: Context): ListRow<BadgeScene> {
  const {country, name, standing, divided, old} = government;
  const {size, say} = context;
  const row = {point: countryId('list', country), name};
  const [first] = standing;
  if (!first) return row;
  const [who, date] = [whoSaid(government, context), whenSaid(first, context, 'short', old)];
  const aside = voicesUnder(government, '', context);
  if (size === 'S') return {...row, lines: [say.list.who(who, '', old)].filter((text) => text !== ''), date, aside};
  const lines = divided
    ? [
        say.list.two(date),
        ...standing.map((one) => say.list.answer(one.role || one.speaker, stanceWord(one, context), one.statement)),
      ]
    : [say.list.who(who, date, old), first.statement];
  return {...row, lines: lines.filter((text) => text !== ''), aside};
}

/** What others in the country said, in one paragraph. */
const voicesUnder = (government: Government, name: string, context: Context): readonly string[] =>
  government.voices.length === 0 ? [] : [context.say.list.voices(name, voicesOf(government, context, 'short'))];

/** What the EU institutions said, as a strip of text, because they are not countries. Empty if they said nothing. */
export function institutionsPanel(context: Context, place: Panel['place']): readonly PositionsList[] {
  const {selection, say} = context;
  const rows = selection.institutions;
  if (rows.length === 0) return [];
  const nameOf = ({role, speaker}: Statement): string => role || speaker;
  const rowOfStatement = (one: Statement): ListRow<never> => ({
    point: institutionId(one),
    name: nameOf(one),
    lines: [say.list.said(one.role ? one.speaker : '', one.statement)],
    date: whenSaid(one, context, 'short'),
  });
  return [
    {
      kind: 'list',
      id: 'institutions',
      place,
      layout: 'plain',
      nameWidth: Math.min(WIDEST_NAME, widthOf(rows.map(nameOf))),
      unit: 'statement',
      groups: [{id: 'institutions', heading: say.list.institutions, rows: rows.map(rowOfStatement)}],
      points: rows.map(institutionPoint),
    },
  ];
}
