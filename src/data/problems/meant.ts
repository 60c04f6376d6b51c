import {isoDay, monthEnd, parseDay, type Day} from '../day.js';
import {readMonth, withoutClock} from '../reading/cell.js';
import type {Bound} from '../estimate.js';
import {own} from '../own.js';
import {editDistance} from '../edit-distance.js';

/** The only possible meaning of a cell that is not a number, by the columns in which it belongs. */
export type Meant =
  | {readonly value: number; readonly bound?: Bound}
  | {readonly low: number; readonly high: number}
  // a word for a bound, but digits that can be read in more than one way
  | {readonly bound: Bound};

// as in the files of this package: "nearly" and "almost" are "up to", "more than" is "at least"
const WORDS: Readonly<Partial<Record<Bound, readonly string[]>>> = {
  about: [
    'about',
    'approx',
    'approx.',
    'approximately',
    'around',
    'ca',
    'ca.',
    'c.',
    'circa',
    'roughly',
    'some',
    '~',
    '≈',
  ],
  at_least: ['at least', 'over', 'more than', 'min', 'min.', 'minimum', '>', '≥'],
  at_most: ['at most', 'up to', 'almost', 'nearly', 'max', 'max.', '≤'],
};
const UNITS: Readonly<Record<string, number>> = {'': 1, k: 1e3, thousand: 1e3, million: 1e6, mln: 1e6};

const FIGURE = /^(\D*?)\s*(\d[\d \u00a0\u202f'’]*(?:[.,]\d+)*)\s*(k|thousand|million|mln)?\s*(\+?)$/i;
const RANGE = /^(\d+)\s*(?:-|–|—|to)\s*(\d+)$/i;
const WHOLE = /^(?:\d+|\d{1,3}(?:[ \u00a0\u202f'’]\d{3})+|\d{1,3}(?:,\d{3}){2,}|\d{1,3}(?:\.\d{3}){2,})$/;
// "1.5 million" has only one meaning; three digits after the sign can be a group
const DECIMALS = /^\d+\.\d{1,2}$/;

/** Undefined if it could mean more than one thing: nothing is guessed. */
export function meant(cell: string): Meant | undefined {
  const range = RANGE.exec(cell);
  if (range) {
    const [low, high] = [Number(range[1]), Number(range[2])];
    return low < high && Number.isSafeInteger(high) ? {low, high} : undefined;
  }
  const [, word = '', digits = '', unit = '', plus = ''] = FIGURE.exec(cell) ?? [];
  const said = boundOf(word.toLowerCase());
  if (digits === '' || (word !== '' && !said) || (said && plus)) return undefined;
  const bound = plus ? 'at_least' : said;
  const value = valueOf(digits.trim(), unit.toLowerCase());
  if (value !== undefined && (bound || unit)) return bound ? {value, bound} : {value};
  return bound ? {bound} : undefined;
}

const boundOf = (word: string): Bound | undefined =>
  (['about', 'at_least', 'at_most'] as const).find((bound) => WORDS[bound]?.includes(word));

function valueOf(digits: string, unit: string): number | undefined {
  const isWhole = WHOLE.test(digits);
  if (!isWhole && (unit === '' || !DECIMALS.test(digits))) return undefined;
  const number = Number(isWhole ? digits.replace(/\D/g, '') : digits);
  const value = Math.round(number * (own(UNITS, unit) ?? NaN));
  return Number.isSafeInteger(value) ? value : undefined;
}

/** What a cell that cannot be read as a day may mean; each day as `YYYY-MM-DD`. */
export type MeantDay =
  /** Dates in numbers: read with the day first, and with the month first; '' if that is not a day. */
  | {readonly kind: 'order'; readonly dayFirst: string; readonly monthFirst: string; readonly isShort: boolean}
  | {readonly kind: 'excel' | 'seconds'; readonly day: string}
  | {readonly kind: 'month' | 'year'; readonly from: string; readonly to: string};

const NUMERIC = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})\.?$/;
/** Day numbers of Excel, counted from 1899; for the years 1950 to 2099. */
const EXCEL = /^\d{5}(?:[.,]\d+)?$/;
const EXCEL_START = 25_569;
const [FIRST, LAST] = [parseDay('1950-01-01')!, parseDay('2099-12-31')!];
const SECONDS_A_DAY = 86_400;

/** Undefined if no meaning is known. */
export function meantDay(cell: string): MeantDay | undefined {
  const text = withoutClock(cell);
  const [, first = '', , second = '', year = ''] = NUMERIC.exec(text) ?? [];
  if (year !== '') return order(first, second, year);
  if (EXCEL.test(text)) return counted('excel', Math.floor(Number(text.replace(',', '.'))) - EXCEL_START);
  if (/^\d{10}$|^\d{13}$/.test(text))
    return counted('seconds', Math.floor(Number(text) / SECONDS_A_DAY / (text.length > 10 ? 1000 : 1)));
  const month = readMonth(text);
  if (month !== undefined) return {kind: 'month', from: isoDay(month), to: isoDay(monthEnd(month))};
  if (/^(?:1[89]|20)\d\d$/.test(text)) return {kind: 'year', from: `${text}-01-01`, to: `${text}-12-31`};
  return undefined;
}

const counted = (kind: 'excel' | 'seconds', day: Day): MeantDay | undefined =>
  day >= FIRST && day <= LAST ? {kind, day: isoDay(day)} : undefined;

function order(first: string, second: string, digits: string): MeantDay | undefined {
  const isShort = digits.length === 2;
  const year = isShort ? `20${digits}` : digits;
  const of = (month: string, date: string): string => {
    const text = [year, month.padStart(2, '0'), date.padStart(2, '0')].join('-');
    return parseDay(text) === undefined ? '' : text;
  };
  const [dayFirst, monthFirst] = [of(second, first), of(first, second)];
  return dayFirst || monthFirst ? {kind: 'order', dayFirst, monthFirst, isShort} : undefined;
}

/**
 * The column that may be the wanted one under another name: the unknown column with the nearest spelling, if it is near enough
 * to be a typing error or an abbreviation.
 */
export function nearestName(wanted: string, found: readonly string[], known: readonly string[]): string | undefined {
  const [best] = strangersOf(found, known)
    .map((name) => ({name, distance: editDistance(name.toLowerCase(), wanted)}))
    .filter(({name, distance}) => distance <= Math.max(1, Math.floor(wanted.length / 3)) || isShortFor(name, wanted))
    .sort((a, b) => a.distance - b.distance);
  return best?.name;
}

/** Unknown columns that contain the wanted name as a word: `count of detentions`, `event_date`. */
export const namesWith = (wanted: string, found: readonly string[], known: readonly string[]): readonly string[] =>
  strangersOf(found, known).filter(
    (name) =>
      name.length <= 40 &&
      name
        .toLowerCase()
        .split(/[\s_-]+/)
        .includes(wanted),
  );

const strangersOf = (found: readonly string[], known: readonly string[]): readonly string[] =>
  found.filter((name) => name !== '' && !known.includes(name.toLowerCase()));

/** `cnt` for `count`: the first letter, and some others in their order. */
function isShortFor(name: string, wanted: string): boolean {
  const letters = name.toLowerCase().replace(/\.$/, '');
  let at = -1;
  const isInside = Array.from(letters).every((letter) => (at = wanted.indexOf(letter, at + 1)) >= 0);
  return isInside && letters.length >= 3 && letters.startsWith(wanted.charAt(0));
}
