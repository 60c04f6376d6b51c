import {parseDay} from '../../data/day.js';
import type {DashboardMessages} from '../../messages/dashboard/dashboard-en.js';
import type {Words} from '../../messages/words.js';
import {KEYS, parseKinds, parseState, type LinkedQuery} from '../../model/query.js';
import type {Chip} from '../../view/dashboard/filter-bar.js';
import {keyWords} from '../figure/linked.js';

/** The filters that are on, in words. */
export function chipsOf(query: LinkedQuery, say: DashboardMessages, words: Words): readonly Chip[] {
  const {from = '', to = '', where, knownOn, sourceKind} = query;
  const [first, last] = [parseDay(from), parseDay(to)];
  const day = (value: number): string => words.day(value, 'long');
  const period =
    first !== undefined && last !== undefined
      ? words.period(first, last)
      : first !== undefined
        ? say.since(day(first))
        : last !== undefined
          ? say.until(day(last))
          : '';
  const state = parseState(knownOn ?? '');
  const known =
    state && (state.time === undefined ? day(state.day) : words.say.knownAt(day(state.day), state.time, ''));
  const kinds = (parseKinds(sourceKind ?? '') ?? []).map((kind) => words.say.kinds[kind]).join(', ');
  const chip = (label: string, text: string | undefined, without: LinkedQuery): readonly Chip[] =>
    text ? [{text: `${label}: ${text}`, without}] : [];
  return [
    ...KEYS.flatMap((name) => chip(say.chip[name], query[name] && keyWords(name, query[name], words), {[name]: ''})),
    ...chip(say.chip.period, period, {from: '', to: ''}),
    ...chip(say.chip.where, where, {where: ''}),
    ...chip(say.chip.sourceKind, kinds, {sourceKind: ''}),
    ...chip(say.chip.knownOn, known, {knownOn: ''}),
  ];
}
