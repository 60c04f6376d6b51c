import {max} from 'd3';
import {isoDay, type Day} from '../data/day.js';
import type {Words} from '../messages/words.js';
import type {State} from './query.js';
import {knownDay, layersByAge, speakerOf, type Dated} from '../data/source.js';
import type {RowsAre} from '../data/dataset.js';
import {rank, span, sum, unknownSum, type Estimate} from '../data/estimate.js';

export {knownDay, speakerOf};

/** A row that became known at some time. */
export interface Published extends Dated {
  readonly row: number;
}

/**
 * The rows known in a state. If the state has a minute, a row of that day counts if its hour is not later, or if it has no
 * hour and its `revision` is before that of such a row.
 */
export function knownAsOf<P extends Published>(series: readonly P[], state: State | undefined): readonly P[] {
  if (!state) return series;
  const {day, time} = state;
  if (time === undefined) return series.filter((row) => knownDay(row) <= day);
  const isInTime = ({source}: P): boolean => source.asOfTime !== '' && source.asOfTime <= time;
  const last = max(series, (row) => (knownDay(row) === day && isInTime(row) ? row.source.revision : undefined));
  const standsBefore = ({source: {asOfTime, revision}}: P): boolean =>
    asOfTime === '' && revision !== undefined && last !== undefined && last > revision;
  return series.filter((row) => knownDay(row) < day || (knownDay(row) === day && (isInTime(row) || standsBefore(row))));
}

/** Whether a left-out row is known in a state. Left-out rows have no hour: if the state has a minute, its day does not count. */
export const isLostKnown = ({known}: {readonly known: Day}, state: State | undefined): boolean =>
  state === undefined || known < state.day || (known === state.day && state.time === undefined);

/** A claim: a row with a figure. */
export interface Claimed extends Published {
  readonly count: Estimate;
}

/** The figure of one side on one subject. */
export interface Side<P> {
  readonly figure: Estimate;
  /**
   * The rows behind the figure. `one`: the newest claim. `tie`: the newest claims, if it is not known which is newer; the figure
   * is their range, and they are sorted from lowest to highest. `sum`: events that are added up.
   */
  readonly rows: readonly P[];
  readonly how: 'one' | 'tie' | 'sum';
  /** Earlier claims, each at a different time; oldest first. */
  readonly earlier: readonly P[];
  /** Earlier claims that tie: their order is not known, so they make no history. */
  readonly untold: readonly P[];
}

/** The claims on one subject, in two sides: official figures never replace the counts of others. */
export interface Claims<P> extends Side<P> {
  /** The official side, if the other side is drawn. */
  readonly official?: Side<P>;
}

/**
 * The newest claim of each side. The non-official side is drawn; the official side only if there is no other. If each row is
 * an event, all are added up, whoever reports them.
 */
export function latestClaims<P extends Claimed>(
  claims: readonly P[],
  state: State | undefined,
  rows: RowsAre = 'claims',
): Claims<P> | undefined {
  const all = knownAsOf(claims, state);
  if (rows === 'events') return sumOfEvents(all);
  const side = sideOf(all.filter(({source}) => source.kind !== 'official'));
  const official = sideOf(all.filter(({source}) => source.kind === 'official'));
  if (!side) return official;
  return official ? {...side, official} : side;
}

/** The newest claim of one side; if several tie, their range. */
export function sideOf<P extends Claimed>(claims: readonly P[]): Side<P> | undefined {
  const layers = layersByAge(claims);
  const rows = [...(layers.at(-1) ?? [])].sort(byFigure);
  const figure = span(rows.map(({count}) => count));
  if (!figure) return undefined;
  const before = layers.slice(0, -1);
  return {
    figure,
    rows,
    how: rows.length === 1 ? 'one' : 'tie',
    earlier: before.flatMap((layer) => (layer.length === 1 ? layer : [])),
    untold: before.flatMap((layer) => (layer.length === 1 ? [] : layer)),
  };
}

/** The sum of all events; undefined if there are none. */
export function sumOfEvents<P extends Claimed>(events: readonly P[]): Side<P> | undefined {
  if (events.length === 0) return undefined;
  const counts = events.map(({count}) => count);
  const figure = counts.length === 1 ? counts[0]! : (sum(counts) ?? unknownSum(counts));
  const rows = [...events].sort((a, b) => compare(speakerOf(a.source), speakerOf(b.source)) || a.row - b.row);
  return {figure, rows, how: 'sum', earlier: [], untold: []};
}

/** Lowest first; equal figures by speaker, then by row. */
const byFigure = (a: Claimed, b: Claimed): number =>
  rank(a.count) - rank(b.count) ||
  a.count.low - b.count.low ||
  compare(speakerOf(a.source), speakerOf(b.source)) ||
  a.row - b.row;

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The only row behind a figure, as printed; undefined if there are several. */
export const soleRow = <P>({rows}: Pick<Side<P>, 'rows'>): P | undefined => (rows.length === 1 ? rows[0] : undefined);

/** The speakers, each once, in the order of the rows. */
export const speakersOf = (rows: readonly Published[]): readonly string[] => [
  ...new Set(rows.map(({source}) => speakerOf(source))),
];

/** All earlier claims, with those whose order is not known. */
export const earlierOf = <P>({earlier, untold}: Pick<Side<P>, 'earlier' | 'untold'>): readonly P[] => [
  ...earlier,
  ...untold,
];

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
const stateText = ({day, time}: State): string => isoDay(day) + (time === undefined ? '' : `T${time}`);

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

const isDated = ({source}: Published): boolean => source.asOf !== undefined;

/** The day of the requested state, else the newest day on which a row became known. Undefined if no row has `as_of`. */
export const asOfDay = (rows: readonly Published[], state: State | undefined): Day | undefined =>
  state?.day ?? max(rows.filter(isDated), knownDay);

/** `What was known by 4 October 2022`; '' without a day. */
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
