import type {Clock} from '../../model/clock.js';
import {statesOf, stepsAround} from '../../model/clock.js';
import type {Context} from './context.js';
import type {Facts} from './facts.js';

/** The state shown, as the control and the line of sources say it: `22 September 2022, 09:51 Moscow time`. */
export function shownState({facts, words}: Context): string {
  const {scope, knownOn} = facts;
  if (knownOn === undefined) return '';
  const day = words.day(knownOn, 'long');
  const time = scope.state?.time;
  return time === undefined ? day : words.say.knownAt(day, time, zoneOf(facts, time));
}

/** The words of the file for its clock. */
const zoneOf = ({scope}: Facts, time: string): string =>
  (scope.daily.find(({source}) => source.asOfTime === time) ?? scope.daily.find(({source}) => source.zone !== ''))
    ?.source.zone ?? '';

/**
 * The days on which a row of the period became known; of a single day its hours as well. None where the file does not say
 * when its figures were known, or all were known at once.
 */
export function clockOf(context: Context): Clock | undefined {
  const {daily, totals, state, from, to} = context.facts.scope;
  const rows = [...daily, ...totals];
  if (!rows.some(({source}) => source.asOf !== undefined)) return undefined;
  const states = statesOf(rows, from === to);
  const {same, earlier, later} = stepsAround(states, state);
  if (earlier === undefined && later === undefined) return undefined;
  return {kind: 'known', shown: shownState(context), same, earlier, later, sentence: context.tell.step(earlier)};
}
