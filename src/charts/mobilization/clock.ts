import {max} from 'd3';
import type {Claim} from '../../datasets/mobilization.js';
import type {Words} from '../../messages/words.js';
import {statesOf, stepsAround, type Clock} from '../../model/clock.js';
import {knownDay} from '../../model/known.js';
import type {Query} from '../../model/query.js';
import type {Scope} from './facts.js';

/**
 * The states of knowledge of the claims asked for: the days on which one of them became known, and where one day is asked
 * for its printed hours too. `tell` says what is known in the state shown, from how that is called.
 */
export function clockOf(
  {here, measures}: Scope,
  {knownOn, from, to}: Query,
  words: Words,
  tell: (state: string) => string,
): {readonly clock?: Clock} {
  const rows = here.filter(({measure}) => measures.includes(measure));
  const isOneDay = from !== undefined && from === to;
  const states = statesOf(isOneDay ? rows : [...new Map(rows.map((row) => [knownDay(row), row])).values()], isOneDay);
  const day = knownOn?.day ?? max(rows, knownDay);
  if (day === undefined || (states.length < 2 && knownOn === undefined)) return {};
  const shown = words.day(day, 'long');
  const zone = (of: readonly Claim[]): string => of.find(({source}) => source.zone !== '')?.source.zone ?? '';
  const state = knownOn?.time === undefined ? shown : words.say.knownAt(shown, knownOn.time, zone(rows));
  const isDated = rows.some(({source}) => source.asOf !== undefined);
  return {
    clock: {
      kind: isDated ? 'known' : 'date',
      shown: state,
      ...stepsAround(states, knownOn),
      sentence: tell(state),
    },
  };
}
