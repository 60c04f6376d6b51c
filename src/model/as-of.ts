import {max} from 'd3';
import type {Day} from '../data/day.js';
import type {Words} from '../messages/words.js';
import {canStep, statesOf, stepsAround, type Steps} from './snapshots.js';
import {knownDay, type Published} from './known.js';
import type {State} from './query.js';

const isDated = ({source}: Published): boolean => source.asOf !== undefined;

/** The day of the requested state, else the newest day on which a row became known. Undefined if no row has `as_of`. */
export const asOfDay = (rows: readonly Published[], state: State | undefined): Day | undefined =>
  state?.day ?? max(rows.filter(isDated), knownDay);

/** `Figures as known on 4 October 2022`; '' without a day. */
export const knownLine = (asOf: Day | undefined, {say, day}: Words): string =>
  asOf === undefined ? '' : say.known(day(asOf, 'long'));

/**
 * The states of knowledge before and after the one shown; with the printed hours if the period is one day. Undefined if no row
 * has `as_of`, or if there is no other state.
 */
export function stepsBetween(
  rows: readonly Published[],
  isOneDay: boolean,
  state: State | undefined,
): Steps | undefined {
  const steps = rows.some(isDated) ? stepsAround(statesOf(rows, isOneDay), state) : undefined;
  return steps && canStep(steps) ? steps : undefined;
}
