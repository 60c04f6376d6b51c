/** How a printed figure is to be read. */
export const BOUNDS = ['exact', 'at_least', 'at_most', 'about', 'range', 'uncounted', 'withheld'] as const;
export type Bound = (typeof BOUNDS)[number];

/** A figure with its bounds. Unknown is a value of its own, never zero. */
export interface Estimate {
  /** The printed figure; undefined where only a range, a word or nothing was given. */
  readonly value: number | undefined;
  /** What it can be at least. */
  readonly low: number;
  /** What it can be at most; Infinity where that is open. */
  readonly high: number;
  readonly bound: Bound;
  /** A sum in which a part is only approximate: a lower bound is then said "at least about". */
  readonly about?: boolean;
}

/** The estimate of one row, from its cells. `low` and `high` together are a range, whatever `bound` says. */
export function estimate(bound: Bound, value: number | undefined, low?: number, high?: number): Estimate {
  if (low !== undefined && high !== undefined) return {value, low, high, bound: 'range'};
  if (bound === 'withheld') return {value: undefined, low: 0, high: high ?? Infinity, bound};
  if (value === undefined || bound === 'uncounted')
    return {value: undefined, low: 0, high: Infinity, bound: 'uncounted'};
  if (bound === 'at_least') return {value, low: value, high: Infinity, bound};
  if (bound === 'at_most') return {value, low: 0, high: value, bound};
  // "range" without both of its ends is no more than the figure that was printed
  return {value, low: value, high: value, bound: bound === 'range' ? 'about' : bound};
}

const isOpen = ({bound}: Estimate): boolean => bound === 'withheld' || bound === 'uncounted';

/**
 * Adds parts of one whole: lows and highs apart, so that a sum with a lower bound is a lower bound. What is withheld or
 * unknown adds nothing to the low and opens the high. Undefined for no parts, or when nothing is known of any. The order of
 * adding makes no difference.
 */
export function sum(parts: readonly Estimate[]): Estimate | undefined {
  const [a, b] = parts;
  // long lists of events are added two plain numbers at a time
  if (parts.length === 2 && a?.bound === 'exact' && b?.bound === 'exact') return plain(a.low + b.low);
  if (parts.every(isOpen)) return undefined;
  let low = 0;
  let high = 0;
  let about = false;
  for (const part of parts) {
    low += isOpen(part) ? 0 : part.low;
    high += isOpen(part) ? Infinity : part.high;
    about ||= part.bound === 'about' || part.about === true;
  }
  return ofEnds(low, high, about);
}

function ofEnds(low: number, high: number, about: boolean): Estimate {
  if (low === high) return {value: low, low, high, bound: about ? 'about' : 'exact'};
  // what is added later can make a lower bound of a range: that a part was approximate is kept
  const kept = about ? {about} : {};
  if (high === Infinity) return {value: low, low, high, bound: 'at_least', ...kept};
  if (low === 0) return {value: high, low, high, bound: 'at_most', ...kept};
  return {value: undefined, low, high, bound: 'range', ...kept};
}

const plain = (value: number): Estimate => ({value, low: value, high: value, bound: 'exact'});

/**
 * What several say of one thing, where nothing tells who is right: from the lowest to the highest of it. Whoever gives no number
 * makes the others neither higher nor lower. The order makes no difference.
 */
export function span(claims: readonly Estimate[]): Estimate | undefined {
  const [first] = claims;
  if (!first || claims.every((one) => isSame(one, first))) return first;
  const said = claims.filter((one) => !isOpen(one) || one.high !== Infinity);
  const [one] = said;
  if (!one) return unknownSum(claims);
  if (said.every((other) => isSame(one, other))) return one;
  const [low, high] = [Math.min(...said.map((of) => of.low)), Math.max(...said.map((of) => of.high))];
  // several that withhold say no more together than the one that may be highest
  if (said.every(isOpen)) return {value: undefined, low: 0, high, bound: 'withheld'};
  const about = said.some((of) => of.bound === 'about' || of.about === true);
  return ofEnds(low, high, about);
}

const isSame = (a: Estimate, b: Estimate): boolean =>
  a.bound === b.bound && a.low === b.low && a.high === b.high && a.value === b.value && a.about === b.about;

/** A figure of which not all is known: what was left out may make it more, never less. */
export const openEnded = (figure: Estimate): Estimate =>
  sum([figure, {value: undefined, low: 0, high: Infinity, bound: 'uncounted'}]) ?? {
    ...figure,
    high: Infinity,
  };

/** A sum of parts of which nothing is known: as withheld as all of them, else not counted. */
export const unknownSum = (parts: readonly Estimate[]): Estimate => ({
  value: undefined,
  low: 0,
  high: Infinity,
  bound: parts.every(({bound}) => bound === 'withheld') ? 'withheld' : 'uncounted',
});

/** The number by which a figure is placed and ranked: its lower bound, but the ceiling of "up to" and of a range. */
export const rank = ({bound, low, high, value}: Estimate): number =>
  bound === 'at_most' || bound === 'range' ? high : (value ?? low);

/** Whether there is a number at all. */
export const isCounted = (figure: Estimate): boolean => !isOpen(figure);

/** Whether two figures can both be right: their intervals touch. */
export const agree = (a: Estimate, b: Estimate): boolean => a.low <= b.high && b.low <= a.high;
