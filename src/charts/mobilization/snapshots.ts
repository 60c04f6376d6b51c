import {max} from 'd3';
import {statesOf, stepsAround, type Clock} from '../../model/clock.js';
import type {Words} from '../../messages/words.js';
import {knownDay} from '../../model/known.js';
import type {Query} from '../../model/query.js';
import type {Scope} from './select.js';

/**
 * The states of knowledge of the claims asked for: the days on which one of them became known, and with a period of one day
 * its printed hours too. `sentenceOf` says what is known in the state shown.
 */
export function snapshotsOf(
  {here, measures}: Scope,
  {knownOn, from, to}: Query,
  words: Words,
  sentenceOf: (state: string) => string,
): {readonly clock?: Clock} {
  const rows = here.filter(({measure}) => measures.includes(measure));
  const isOneDay = from !== undefined && from === to;
  const states = statesOf(isOneDay ? rows : [...new Map(rows.map((row) => [knownDay(row), row])).values()], isOneDay);
  const day = knownOn?.day ?? max(rows, knownDay);
  if (day === undefined || (states.length < 2 && knownOn === undefined)) return {};
  const dayWords = words.day(day, 'long');
  const zone = rows.find(({source}) => source.zone !== '')?.source.zone ?? '';
  const shown = knownOn?.time === undefined ? dayWords : words.say.knownAt(dayWords, knownOn.time, zone);
  const isDated = rows.some(({source}) => source.asOf !== undefined);
  return {
    clock: {
      kind: isDated ? 'known' : 'date',
      shown,
      ...stepsAround(states, knownOn),
      sentence: sentenceOf(shown),
    },
  };
}
