// Invisible characters that can change what is read: controls, direction marks, overrides and isolates.
const CONTROLS =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u206f\ufeff]/g;
// Most cells need no change: one test finds that out.
const UNTIDY = /^\s|\s$|[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u206f\ufeff]/;
const BREAKS = /[\n\r\t\u2028\u2029]/;

/** Text for display: trimmed, on one line, without control and direction characters. Never cut. */
export function clean(text: string): string {
  if (text === '' || !UNTIDY.test(text)) return text;
  const shown = text.replace(CONTROLS, '').trim();
  return BREAKS.test(shown) ? shown.replace(/\s+/g, ' ') : shown;
}

/** Whether it contains characters that are removed before display. */
export const hasControls = (text: string): boolean => text.search(CONTROLS) >= 0;

/** The decimal sign of a file in which it is not clear (the attribute `decimal`). */
export type Decimal = '.' | ',';

/** Why a cell is not a count: a code of a problem. */
export type NoCount = 'number' | 'ambiguous' | 'negative';

const UNKNOWN = new Set(['', 'na', 'n/a', ':', '..', '-', '–']);
const DIGITS = /^\d+$/;
const WHOLE_WITH_ZEROS = /^(\d+)[.,]0+$/;
// the first group cannot be 0: "0,500" is a half, written with decimals
const GROUPS = /^[1-9]\d{0,2}(?:([ \u00a0\u2009\u202f'’])\d{3})(?:\1\d{3})*$/;
const COMMA_GROUPS = /^[1-9]\d{0,2}(?:,\d{3})+$/;
const DOT_GROUPS = /^[1-9]\d{0,2}(?:\.\d{3})+$/;
const TWO_SIGNS = /[.,]\d+[.,]/;
const NEGATIVE = /^[-−–]\s?\d/;

/** A number beyond the safe integers is not a count. */
function number(digits: string): number | NoCount {
  const value = Number(digits);
  return Number.isSafeInteger(value) ? value : 'number';
}

const withoutSigns = (text: string): string => text.replace(/\D/g, '');

/** Whether a cell means "unknown": empty, `NA`, `:` and similar. Unknown is never zero. */
export const isUnknown = (cell: string): boolean => cell === '' || UNKNOWN.has(cell.toLowerCase());

/**
 * Parses a count: a whole number of people or trips; undefined for unknown. A dot before exactly three last digits (or a comma,
 * in a file separated by semicolons) can separate groups or decimals: the result is `ambiguous`, never a guess. Two of them can
 * only separate groups.
 */
export function readCount(
  cell: string,
  decimal: Decimal | undefined,
  semicolons: boolean,
): number | undefined | NoCount {
  if (DIGITS.test(cell)) return number(cell);
  if (isUnknown(cell)) return undefined;
  if (NEGATIVE.test(cell)) return 'negative';
  if (GROUPS.test(cell)) return number(withoutSigns(cell));
  const isDots = DOT_GROUPS.test(cell);
  if (isDots || COMMA_GROUPS.test(cell)) {
    const sign = isDots ? '.' : ',';
    if (decimal === sign) return 'number';
    // in a file separated by commas, a comma is no decimal sign
    const isClear = decimal !== undefined || TWO_SIGNS.test(cell) || (!isDots && !semicolons);
    return isClear ? number(withoutSigns(cell)) : 'ambiguous';
  }
  const whole = WHOLE_WITH_ZEROS.exec(cell)?.[1];
  return whole === undefined ? 'number' : number(whole);
}

/** Parses a coordinate in degrees, with a dot or a comma; undefined if it is not one within ±limit. */
export function readDegrees(cell: string, limit: number): number | undefined {
  const degrees = /^[-−]?\d+(?:[.,]\d+)?$/.test(cell) ? Number(cell.replace('−', '-').replace(',', '.')) : NaN;
  // two decimals: about a kilometre, the level of a city and no finer
  return Math.abs(degrees) <= limit ? Math.round(degrees * 100) / 100 : undefined;
}
