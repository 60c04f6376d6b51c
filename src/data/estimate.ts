/** How to read a printed figure. */
export const BOUNDS = ['exact', 'at_least', 'at_most', 'about', 'range', 'uncounted', 'withheld'] as const;
export type Bound = (typeof BOUNDS)[number];

/** A figure with its bounds. Unknown is a separate value, never zero. */
export interface Estimate {
  /** The printed figure; undefined if only a range, a word or nothing was printed. */
  readonly value: number | undefined;
  /** The least it can be. */
  readonly low: number;
  /** The most it can be; Infinity if there is no limit. */
  readonly high: number;
  readonly bound: Bound;
  /** Whether a part of the sum is approximate: a lower bound is then "about 220 or more". */
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
  // "range" without both ends is only a printed figure
  return {value, low: value, high: value, bound: bound === 'range' ? 'about' : bound};
}

const isOpen = ({bound}: Estimate): boolean => bound === 'withheld' || bound === 'uncounted';

/**
 * Adds parts of one whole, lows and highs separately: a sum that contains a lower bound is a lower bound. A withheld or unknown
 * part adds nothing to the low and makes the high infinite. Undefined if there are no parts, or if all are withheld or unknown.
 * The order makes no difference.
 */
export function sum(parts: readonly Estimate[]): Estimate | undefined {
  const [a, b] = parts;
  // the fast way for long lists of events: two exact numbers at a time
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
  // a later addition can turn a range into a lower bound, so `about` is kept
  const kept = about ? {about} : {};
  if (high === Infinity) return {value: low, low, high, bound: 'at_least', ...kept};
  if (low === 0) return {value: high, low, high, bound: 'at_most', ...kept};
  return {value: undefined, low, high, bound: 'range', ...kept};
}

const plain = (value: number): Estimate => ({value, low: value, high: value, bound: 'exact'});

/**
 * The range of several claims on one subject, if nothing shows which is right: from the lowest to the highest. A claim without a
 * number changes nothing. The order makes no difference.
 */
export function span(claims: readonly Estimate[]): Estimate | undefined {
  const [first] = claims;
  if (!first || claims.every((one) => isSame(one, first))) return first;
  const said = claims.filter((one) => !isOpen(one) || one.high !== Infinity);
  const [one] = said;
  if (!one) return unknownSum(claims);
  if (said.every((other) => isSame(one, other))) return one;
  const [low, high] = [Math.min(...said.map((of) => of.low)), Math.max(...said.map((of) => of.high))];
  // of several withheld figures, the one with the highest limit counts
  if (said.every(isOpen)) return {value: undefined, low: 0, high, bound: 'withheld'};
  const about = said.some((of) => of.bound === 'about' || of.about === true);
  return ofEnds(low, high, about);
}

const isSame = (a: Estimate, b: Estimate): boolean =>
  a.bound === b.bound && a.low === b.low && a.high === b.high && a.value === b.value && a.about === b.about;

/** A figure with a missing part: the true figure can be higher, never lower. */
export const openEnded = (figure: Estimate): Estimate =>
  sum([figure, {value: undefined, low: 0, high: Infinity, bound: 'uncounted'}]) ?? {
    ...figure,
    high: Infinity,
  };

/** The sum of unknown parts: withheld if all are withheld, else uncounted. */
export const unknownSum = (parts: readonly Estimate[]): Estimate => ({
  value: undefined,
  low: 0,
  high: Infinity,
  bound: parts.every(({bound}) => bound === 'withheld') ? 'withheld' : 'uncounted',
});

/** The number by which a figure is placed and sorted: the upper bound of "up to" and of a range; else the value or low. */
export const rank = ({bound, low, high, value}: Estimate): number =>
  bound === 'at_most' || bound === 'range' ? high : (value ?? low);

/** Whether the figure has a number. */
export const isCounted = (figure: Estimate): boolean => !isOpen(figure);

/** Whether two figures can both be right: their intervals touch. */
export const agree = (a: Estimate, b: Estimate): boolean => a.low <= b.high && b.low <= a.high;
