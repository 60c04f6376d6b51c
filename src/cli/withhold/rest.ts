/** A published total minus its published parts. */
export interface Rest {
  /** Its limits: a part may have several counts. */
  readonly low: number;
  readonly high: number;
  /** The number of withheld counts below the threshold, and of the other withheld counts. */
  readonly small: number;
  readonly others: number;
  /** Whether parts may be missing in the list. */
  readonly mayMiss: boolean;
}

/**
 * Whether a rest does not reveal a withheld count: each small one has at least half the threshold as possible values. A reader
 * is assumed to know that the small ones are below the threshold and the others are not.
 */
export function isSafe({low, high, small, others, mayMiss}: Rest, threshold: number): boolean {
  const most = threshold - 1;
  const width = Math.floor(threshold / 2);
  if (small + others === 0 || high < 0) return true;
  if (others > 0) return small + others > 1 && low - others * threshold >= width;
  // larger than all withheld counts together can be: other parts are missing too, and nobody knows how much they are
  if (mayMiss && low > small * most) return true;
  return Math.min(most, low) - Math.max(0, high - (small - 1) * most) >= width;
}
