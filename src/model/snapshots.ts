import {isoDay, type Day} from '../data/day.js';
import type {Words} from '../messages/words.js';
import {knownDay, type Published} from './known.js';
import type {State} from './query.js';

/** The state of knowledge that is shown, and the ones a reader can step to. */
export interface Snapshots {
  /** `known`: figures were corrected as more became known. `date`: a date is chosen, and nothing is corrected. */
  readonly kind: 'known' | 'date';
  /** What the control says: `22 September 2022, 09:51 Moscow time`. */
  readonly shown: string;
  /** Values of `known-on` that show the same: between two states nothing became known. */
  readonly same: readonly string[];
  /** Values of `known-on` one step back and one step on; '' for the newest state; undefined at the ends. */
  readonly earlier: string | undefined;
  readonly later: string | undefined;
  /** What is said once after a step. */
  readonly sentence: string;
}

export type Steps = Pick<Snapshots, 'same' | 'earlier' | 'later'>;

export const canStep = ({earlier, later}: Steps): boolean => earlier !== undefined || later !== undefined;

/** The state shown, as the control says it; the hour with the name of its clock, where a row has one. */
export function stateWords(day: Day, state: State | undefined, rows: readonly Published[], words: Words): string {
  const written = words.day(day, 'long');
  if (state?.time === undefined) return written;
  return words.say.knownAt(written, state.time, rows.find(({source}) => source.zone !== '')?.source.zone ?? '');
}

/** A state as the attribute `known-on` has it. */
export const stateText = ({day, time}: State): string => isoDay(day) + (time === undefined ? '' : `T${time}`);

const order = (a: State, b: State): number => a.day - b.day || (a.time ?? '24').localeCompare(b.time ?? '24');

/**
 * The days on which one of the rows became known, oldest first; with `hours` the printed hours of those days too, each
 * before the end of its day.
 */
export function statesOf(rows: readonly Published[], hours: boolean): readonly State[] {
  const states = new Map<string, State>();
  const ofDays = new Map(rows.map((row) => [knownDay(row), row]));
  for (const row of hours ? rows : ofDays.values()) {
    const day = knownDay(row);
    const add = (state: State): unknown => states.set(stateText(state), state);
    add({day});
    if (hours && row.source.asOfTime !== '') add({day, time: row.source.asOfTime});
  }
  return [...states.values()].sort(order);
}

/** The steps before and after the state shown (undefined for the newest), as values of `known-on`. */
export function stepsAround(states: readonly State[], shown: State | undefined): Steps {
  const newest = states.at(-1);
  const at = shown ?? newest;
  if (!at || !newest) return {same: [], earlier: undefined, later: undefined};
  const before = states.filter((state) => order(state, at) < 0).at(-1);
  const after = states.find((state) => order(state, at) > 0);
  const known = states.filter((state) => order(state, at) <= 0).at(-1);
  return {
    same: known ? [stateText(known), ...(known === newest ? [''] : [])] : [],
    earlier: before && stateText(before),
    // the newest state is the one without the attribute: it stays the newest when the file grows
    later: after && (after === newest ? '' : stateText(after)),
  };
}
