import {isoDay, monthEnd, parseDay, type Day} from '../day.js';
import {readMonth, withoutClock} from '../reading/written-day.js';

/** What a cell that is not read as a day can mean, each day as `YYYY-MM-DD`. */
export type MeantDay =
  /** Days in numbers: with the day first, with the month first; '' where that is no day. */
  | {readonly kind: 'order'; readonly dayFirst: string; readonly monthFirst: string; readonly isShort: boolean}
  | {readonly kind: 'excel' | 'seconds'; readonly day: string}
  | {readonly kind: 'month' | 'year'; readonly from: string; readonly to: string};

const NUMERIC = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})\.?$/;
/** Days that Excel counts from 1899, of the years 1950 to 2099. */
const EXCEL = /^\d{5}(?:[.,]\d+)?$/;
const EXCEL_START = 25_569;
const [FIRST, LAST] = [parseDay('1950-01-01')!, parseDay('2099-12-31')!];
const SECONDS_A_DAY = 86_400;

/** Undefined where nothing is known that it could mean. */
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
