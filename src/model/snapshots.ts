import {isoDay, type Day} from '../data/day.js';
import type {Words} from '../messages/words.js';
import {knownDay, type Published} from './known.js';
import type {State} from './query.js';

/** The state of knowledge that is shown, and the states a reader can step to. */
export interface Snapshots {
  /** `known`: figures were revised as more became known. `date`: the reader chooses a date, and nothing was revised. */
  readonly kind: 'known' | 'date';
  /** Text of the control: `22 September 2022, 09:51 Moscow time`. */
  readonly shown: string;
  /** Values of `known-on` that show the same state: between two states nothing became known. */
  readonly same: readonly string[];
  /** Values of `known-on` one step back and one step on; '' for the newest state; undefined at the ends. */
  readonly earlier: string | undefined;
  readonly later: string | undefined;
  /** Announced once after a step. */
  readonly sentence: string;
}

export type Steps = Pick<Snapshots, 'same' | 'earlier' | 'later'>;

export const canStep = ({earlier, later}: Steps): boolean => earlier !== undefined || later !== undefined;

/** The state in words, for the control; the hour with the name of its clock, if a row has one. */
export function stateWords(day: Day, state: State | undefined, rows: readonly Published[], words: Words): string {
  const written = words.day(day, 'long');
  if (state?.time === undefined) return written;
  return words.say.knownAt(written, state.time, rows.find(({source}) => source.zone !== '')?.source.zone ?? '');
}

/** A state as a value of `known-on`. */
export const stateText = ({day, time}: State): string => isoDay(day) + (time === undefined ? '' : `T${time}`);

const order = (a: State, b: State): number => a.day - b.day || (a.time ?? '24').localeCompare(b.time ?? '24');

/**
 * The days on which a row became known, oldest first; with `hours` also the printed hours of those days, each before the end
 * of its day.
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
    // '' is the newest state, also when the file grows
    later: after && (after === newest ? '' : stateText(after)),
  };
}
