/** Which sign parts whole and decimals, for a file in which it is not clear (the attribute `decimal`). */
export type Decimal = '.' | ',';

export type NumberRead =
  | {readonly kind: 'number'; readonly value: number}
  | {readonly kind: 'unknown'}
  | {readonly kind: 'number?' | 'ambiguous' | 'negative'};

const UNKNOWN = new Set(['', 'na', 'n/a', ':', '..', '-', '–']);
const DIGITS = /^\d+$/;
const WHOLE_WITH_ZEROS = /^(\d+)[.,]0+$/;
const GROUPS = /^\d{1,3}(?:([ \u00a0\u2009\u202f'’])\d{3})(?:\1\d{3})*$/;
const COMMA_GROUPS = /^\d{1,3}(?:,\d{3})+$/;
const DOT_GROUPS = /^\d{1,3}(?:\.\d{3})+$/;
const NEGATIVE = /^[-−–]\s?\d/;

const number = (text: string): NumberRead => ({kind: 'number', value: Number(text.replace(/\D/g, ''))});

/** Whether a cell says that nothing is known: empty, `NA`, `:` and the like. Unknown is never zero. */
export const isUnknown = (cell: string): boolean => UNKNOWN.has(cell.toLowerCase());

/**
 * Reads a count: a whole number of people or trips. A dot before exactly three last digits (a comma in a file parted by
 * semicolons) can be a group or a decimal: that is `ambiguous`, never a guess.
 */
export function readCount(cell: string, decimal: Decimal | undefined, semicolons: boolean): NumberRead {
  if (isUnknown(cell)) return {kind: 'unknown'};
  if (DIGITS.test(cell)) return {kind: 'number', value: Number(cell)};
  if (NEGATIVE.test(cell)) return {kind: 'negative'};
  if (GROUPS.test(cell)) return number(cell);
  if (DOT_GROUPS.test(cell)) return decimal === ',' ? number(cell) : {kind: decimal === '.' ? 'number?' : 'ambiguous'};
  if (COMMA_GROUPS.test(cell)) {
    if (decimal === ',') return {kind: 'number?'};
    return semicolons && decimal === undefined ? {kind: 'ambiguous'} : number(cell);
  }
  const whole = WHOLE_WITH_ZEROS.exec(cell);
  return whole ? {kind: 'number', value: Number(whole[1])} : {kind: 'number?'};
}

/** A coordinate in degrees, with a dot or a comma; undefined if it is none within ±limit. */
export function readDegrees(cell: string, limit: number): number | undefined {
  const degrees = /^[-−]?\d+(?:[.,]\d+)?$/.test(cell) ? Number(cell.replace('−', '-').replace(',', '.')) : NaN;
  // two decimals: about a kilometre, the level of a city and no finer
  return Math.abs(degrees) <= limit ? Math.round(degrees * 100) / 100 : undefined;
}
