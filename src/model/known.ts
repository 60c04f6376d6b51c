import {max} from 'd3';
import {knownDay, layersByAge, speakerOf, type Dated} from '../data/source.js';
import type {RowsAre} from '../data/dataset.js';
import type {Day} from '../data/day.js';
import {rank, span, sum, unknownSum, type Estimate} from '../data/estimate.js';
import type {State} from './query.js';

export {knownDay, speakerOf};

/** A row that became known at some time. */
export interface Published extends Dated {
  readonly row: number;
}

/**
 * The rows known in a state. Of the day of a state with a minute: those with an hour up to it, and those without an hour
 * that stand before such a row in `revision`.
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

/** Whether a row that was left out is known in a state. Of the day of a minute nothing is known that has no hour. */
export const isLostKnown = ({known}: {readonly known: Day}, state: State | undefined): boolean =>
  state === undefined || known < state.day || (known === state.day && state.time === undefined);

/** A claim: a row with a figure. */
export interface Claimed extends Published {
  readonly count: Estimate;
}

/** What one side says of one thing. */
export interface Side<P> {
  readonly figure: Estimate;
  /**
   * What the figure rests on. `one`: the newest claim. `tie`: claims of which nothing says which is newer; the figure is the
   * range from the lowest to the highest, and they stand in that order. `sum`: events that are added up.
   */
  readonly rows: readonly P[];
  readonly how: 'one' | 'tie' | 'sum';
  /** Claims before it, each at a time of its own; oldest first. */
  readonly earlier: readonly P[];
  /** Claims before it of which nothing says which was newer: no history can be told from them. */
  readonly untold: readonly P[];
}

/** Claims on one thing, in two sides: what officials say never replaces what others count. */
export interface Claims<P> extends Side<P> {
  /** What officials say, where somebody else is drawn. */
  readonly official?: Side<P>;
}

/**
 * The newest claim of each side; the side of the others is drawn, the official one only where nobody else spoke. Where each row
 * is an event of its own all are added up, whoever tells of them.
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

/** The newest of the claims of one side; of several of which nothing says which is newer, what they span. */
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

/** All of them together; undefined where there is none. */
export function sumOfEvents<P extends Claimed>(events: readonly P[]): Side<P> | undefined {
  if (events.length === 0) return undefined;
  const counts = events.map(({count}) => count);
  const figure = counts.length === 1 ? counts[0]! : (sum(counts) ?? unknownSum(counts));
  const rows = [...events].sort((a, b) => compare(speakerOf(a.source), speakerOf(b.source)) || a.row - b.row);
  return {figure, rows, how: 'sum', earlier: [], untold: []};
}

/** The lowest first; what is equal by who says it, never by its place in the file alone. */
const byFigure = (a: Claimed, b: Claimed): number =>
  rank(a.count) - rank(b.count) ||
  a.count.low - b.count.low ||
  compare(speakerOf(a.source), speakerOf(b.source)) ||
  a.row - b.row;

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The one row that a figure rests on, as it is printed; undefined where there are several. */
export const soleRow = <P>({rows}: Pick<Side<P>, 'rows'>): P | undefined => (rows.length === 1 ? rows[0] : undefined);

/** Who says it, each once, in the order of the rows. */
export const speakersOf = (rows: readonly Published[]): readonly string[] => [
  ...new Set(rows.map(({source}) => speakerOf(source))),
];

/** All rows of which anything is told, whatever is drawn of them. */
export const earlierOf = <P>({earlier, untold}: Pick<Side<P>, 'earlier' | 'untold'>): readonly P[] => [
  ...earlier,
  ...untold,
];
