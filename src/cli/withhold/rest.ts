/** What is left of a published total once its published parts are taken away, and what of it is withheld. */
export interface Rest {
  /** The least and the most it can be: a part may be counted in more than one way. */
  readonly low: number;
  readonly high: number;
  /** How many counts below the threshold are in it, and how many others. */
  readonly small: number;
  readonly others: number;
  /** Whether the list of parts may not be complete. */
  readonly mayMiss: boolean;
}

/**
 * Whether a rest gives no withheld count away: each small one can still have at least half as many values as the threshold
 * is high. Who reads the file knows that a small one is below the threshold and that the others are not.
 */
export function isSafe({low, high, small, others, mayMiss}: Rest, threshold: number): boolean {
  const most = threshold - 1;
  const width = Math.floor(threshold / 2);
  if (small + others === 0 || high < 0) return true;
  if (others > 0) return small + others > 1 && low - others * threshold >= width;
  // more than the withheld counts can hold: something else is missing in the list, and nobody knows how much
  if (mayMiss && low > small * most) return true;
  return Math.min(most, low) - Math.max(0, high - (small - 1) * most) >= width;
}
