import type {List, ListRow, Panel, Point} from '../../model/contract.js';
import {isoDay} from '../../data/day.js';
import {DOWN, movesIn} from '../../model/moves.js';
import {safeTextWidth} from '../../model/text-width.js';
import type {Answer} from './answers.js';
import {countryName, isOtherYear, stanceWord, type TimeContext} from './context.js';
import {UNTOLD} from './points.js';

export const answerId = (place: string, {government, day}: Answer): string =>
  `${place}:${government.country}:${day === undefined ? '' : isoDay(day)}`;

/** A day on which a government spoke, as a point. */
export function answerPoint(answer: Answer, place: string, context: TimeContext): Point {
  const {government, day} = answer;
  return {
    id: answerId(place, answer),
    keys: {country: government.country, ...(day === undefined ? {} : {day: isoDay(day)})},
    name: countryName(government, context.words),
    ...UNTOLD,
    ...context.telling?.tellAnswer(answer, context),
  };
}

/** So many changes are listed; longer lists help nobody and weigh down the page. */
const MOST = 500;

/** The changes of an answer, and two answers on one day, by date: of very many the newest. */
export function changesPanel(context: TimeContext, all: readonly Answer[], place: Panel['place']): List<never> {
  const changes = all.slice(-MOST);
  const moves = movesIn(
    changes.map((one) => answerId('changes', one)),
    DOWN,
  );
  const points = changes.map((one): Point => {
    const point = answerPoint(one, 'changes', context);
    return {...point, moves: moves(point.id)};
  });
  return {
    kind: 'list',
    id: 'changes',
    place,
    layout: 'plain',
    // the dates stand first
    nameWidth: Math.ceil(Math.max(...changes.map((one) => safeTextWidth(dateOf(one, context), 14)))),
    groups: [
      {
        id: 'changes',
        heading: context.time.changes,
        rows: changes.map((one) => rowOf(one, context)),
      },
    ],
    ...(all.length > MOST ? {foot: [context.time.newest(MOST, all.length)]} : {}),
    points,
  };
}

function rowOf(answer: Answer, context: TimeContext): ListRow<never> {
  const {words, say, time} = context;
  const {government, statements, stances, before, isNew} = answer;
  const called = (one: Answer): readonly string[] => one.stances.map((stance) => say.stances[stance]);
  const two = time.two(statements.map((one) => ({who: one.role || one.speaker, stance: stanceWord(one, context)})));
  const from = before && isNew ? called(before) : [];
  return {
    point: answerId('changes', answer),
    name: countryName(government, words),
    lines: [stances.length < 2 ? time.change(from, called(answer)) : from.length > 0 ? time.both(from, two) : two],
    date: dateOf(answer, context),
  };
}

/** In short: a list of changes is read by its dates. */
function dateOf({day, statements}: Answer, {facts, words}: TimeContext): string {
  if (day === undefined) return '';
  return words.day(day, statements[0]?.precision === 'month' ? 'month' : 'short', isOtherYear(day, facts.asOf));
}
