import type {ListRow, Panel} from '../../../model/contract.js';
import {safeTextWidth} from '../../../model/labels/text-width.js';
import {isOtherYear, stanceWord, type Context} from '../context.js';
import {answerId, answerPoint, type PositionsList} from '../datum.js';
import type {Answer} from '../select.js';

/** So many changes are listed; longer lists help nobody and weigh down the page. */
const MOST = 500;

/** The changes of an answer, and two answers on one day, by date: of very many the newest. */
export function changesPanel(context: Context, all: readonly Answer[], place: Panel['place']): PositionsList {
  const {time} = context.say;
  const changes = all.slice(-MOST);
  return {
    kind: 'list',
    id: 'changes',
    place,
    layout: 'plain',
    // the dates stand first
    nameWidth: Math.ceil(Math.max(...changes.map((one) => safeTextWidth(dateOf(one, context), 14)))),
    groups: [{id: 'changes', heading: time.changes, rows: changes.map((one) => rowOf(one, context))}],
    ...(all.length > MOST ? {foot: [time.newest(MOST, all.length)]} : {}),
    points: changes.map((one) => answerPoint('changes', one)),
  };
}

function rowOf(answer: Answer, context: Context): ListRow<never> {
  const {say} = context;
  const {government, statements, stances, before, isNew} = answer;
  const called = (one: Answer): readonly string[] => one.stances.map((stance) => say.stances[stance]);
  const two = say.time.two(statements.map((one) => ({who: one.role || one.speaker, stance: stanceWord(one, context)})));
  const from = before && isNew ? called(before) : [];
  const change = stances.length < 2 ? say.time.change(from, called(answer)) : say.time.both(from, two);
  return {
    point: answerId('changes', answer),
    name: government.name,
    lines: [stances.length > 1 && from.length === 0 ? two : change],
    date: dateOf(answer, context),
  };
}

/** In short: a list of changes is read by its dates. */
function dateOf({day, statements}: Answer, {selection, words}: Context): string {
  if (day === undefined) return '';
  return words.day(day, statements[0]?.precision === 'month' ? 'month' : 'short', isOtherYear(day, selection.asOf));
}
