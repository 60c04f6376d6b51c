import {parseDay, weekday, type Day} from '../day.js';

/** A day as written in a cell, with the time and the zone after it. */
export interface WrittenDay {
  readonly day: Day;
  /** `HH:MM`; '' for none. */
  readonly clock: string;
  /** As it is written: `Z`, `+03:00`; '' for none. */
  readonly zone: string;
}

const MONTHS = [
  ...['january', 'february', 'march', 'april', 'may', 'june'],
  ...['july', 'august', 'september', 'october', 'november', 'december'],
];
const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/** `T15:30:57`, ` 18:00:00.000000 UTC`, `, 23:30+03:00` after a day. */
const CLOCK = /(?:T|,? +)((?:[01]?\d|2[0-3]):[0-5]\d)(?::[0-5]\d(?:[.,]\d+)?)? ?(Z|UTC|GMT|[+−-]\d{2}(?::?\d{2})?)?$/i;
const YEAR_FIRST = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/;
// for years from 1900 to 2099, eight digits in another order are no day
const EIGHT_DIGITS = /^((?:19|20)\d\d)(\d\d)(\d\d)$/;
const DAY_FIRST = /^(?:the )?(\d{1,2})(st|nd|rd|th)?(?: of)?[ ,./-]*([a-z]+)\.?[ ,./-]*(\d{4})$/i;
const MONTH_FIRST = /^([a-z]+)\.?[ ,./-]*(\d{1,2})(st|nd|rd|th)?[ ,./-]+(\d{4})$/i;
const YEAR_THEN_WORD = /^(\d{4})[ ,./-]*([a-z]+)\.?[ ,./-]*(\d{1,2})(st|nd|rd|th)?$/i;
const NAME_OF_DAY = /^(mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?,? +/i;
/** Longer cells are not days. */
const LONGEST = 60;

/**
 * Parses a day in every notation that has only one meaning: year first, or the month as an English word and the year in four
 * digits; with or without a time. Undefined for all others: nothing is guessed.
 */
export function readDay(text: string): WrittenDay | undefined {
  const plain = parseDay(text);
  if (plain !== undefined) return {day: plain, clock: '', zone: ''};
  if (text === '' || text.length > LONGEST) return undefined;
  const {0: behind = '', 1: clock = '', 2: zone = ''} = CLOCK.exec(text) ?? [];
  const date = text.slice(0, text.length - behind.length);
  const day = parseDay(date) ?? fromDigits(date) ?? fromWords(date);
  return day === undefined ? undefined : {day, clock: clock && clock.padStart(5, '0'), zone};
}

/** The zone as text: `UTC+03:00`. */
export const zoneOf = ({zone}: WrittenDay): string => (/^[+−-]/.test(zone) ? `UTC${zone}` : zone && 'UTC');

/** The day of a cell, without the time after it. */
export const withoutClock = (text: string): string => text.replace(CLOCK, '');

/** Parses a month: `2022-07`, `07/2022`, `July 2022`, `202207`. Returns its first day. */
export function readMonth(text: string): Day | undefined {
  if (text.length > LONGEST) return undefined;
  const [, year, , month] = /^(\d{4})([-/. ])(\d{1,2})$/.exec(text) ?? [];
  const [, monthBefore, yearBehind] = /^(\d{1,2})[-/. ](\d{4})$/.exec(text) ?? [];
  const [, yearOfSix, monthOfSix] = /^((?:19|20)\d\d)(\d\d)$/.exec(text) ?? [];
  const [, word = '', yearOfWord] = /^([a-z]+)\.?[ ,./-]*(\d{4})$/i.exec(text) ?? [];
  const [, yearThen, wordBehind = ''] = /^(\d{4})[ ,./-]*([a-z]+)\.?$/i.exec(text) ?? [];
  return (
    dayOf(year, Number(month), 1) ??
    dayOf(yearBehind, Number(monthBefore), 1) ??
    dayOf(yearOfSix, Number(monthOfSix), 1) ??
    dayOf(yearOfWord, monthOf(word), 1) ??
    dayOf(yearThen, monthOf(wordBehind), 1)
  );
}

function fromDigits(text: string): Day | undefined {
  const [, year, , month, date] = YEAR_FIRST.exec(text) ?? [];
  const [, yearOfEight, monthOfEight, dateOfEight] = EIGHT_DIGITS.exec(text) ?? [];
  return dayOf(year, Number(month), Number(date)) ?? dayOf(yearOfEight, Number(monthOfEight), Number(dateOfEight));
}

function fromWords(text: string): Day | undefined {
  const [named = '', name = ''] = NAME_OF_DAY.exec(text) ?? [];
  const date = text.slice(named.length);
  const [, first, firstEnd, month = '', year] = DAY_FIRST.exec(date) ?? [];
  const [, monthBefore = '', second, secondEnd, yearBehind] = MONTH_FIRST.exec(date) ?? [];
  const [, yearBefore, monthBehind = '', last, lastEnd] = YEAR_THEN_WORD.exec(date) ?? [];
  const day =
    dayOf(year, monthOf(month), dateOf(first, firstEnd)) ??
    dayOf(yearBehind, monthOf(monthBefore), dateOf(second, secondEnd)) ??
    dayOf(yearBefore, monthOf(monthBehind), dateOf(last, lastEnd));
  // the day of the week does not fit the date: one of the two is wrong
  const isOther = name !== '' && day !== undefined && WEEKDAYS[weekday(day)] !== name.toLowerCase();
  return isOther ? undefined : day;
}

const dayOf = (year: string | undefined, month: number, date: number): Day | undefined =>
  year === undefined ? undefined : parseDay([year, two(month), two(date)].join('-'));

const two = (number: number): string => String(number).padStart(2, '0');

/** 0 for a word that is not a month. */
function monthOf(word: string): number {
  const name = word.toLowerCase();
  return MONTHS.findIndex((month) => month === name || month.slice(0, 3) === name) + 1 || (name === 'sept' ? 9 : 0);
}

/** 0 if the ending belongs to another number. */
function dateOf(digits: string | undefined, ending: string | undefined): number {
  const date = Number(digits);
  const isTeen = date > 10 && date < 14;
  const right = (!isTeen && ['', 'st', 'nd', 'rd'][date % 10]) || 'th';
  return ending === undefined || ending.toLowerCase() === right ? date : 0;
}

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
type NoCount = 'number' | 'ambiguous' | 'negative';

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
