import {dayInUtc, weekday, type Day} from '../data/day.js';
import {own} from '../data/own.js';

export type DayStyle = 'day' | 'weekday' | 'weekday-long' | 'short' | 'month' | 'month-short' | 'year' | 'long';

/** The formats of numbers and days of a language, from CLDR. With them the first drawing needs no `Intl` object. */
export interface Formats {
  /** The locale for `Intl`, if these formats are not enough. */
  readonly locale: string;
  readonly group: string;
  readonly decimal: string;
  /** From January, in the form used with a day. */
  readonly months: readonly string[];
  readonly shortMonths: readonly string[];
  /** From Monday. */
  readonly weekdays: readonly string[];
  readonly shortWeekdays: readonly string[];
  /** By style: `{day} {month}` */
  readonly days: Readonly<Record<DayStyle, string>>;
  readonly daysWithYear: Readonly<Record<DayStyle, string>>;
}

/** Numbers that need no `Intl`: not negative, with no more decimals than `Intl` shows. */
const SIMPLE = /^(\d+)(?:\.(\d{1,3}))?$/;

/** `1,369`; undefined if it needs `Intl`: below zero, more than three decimals, or too large for digits. */
export function writeNumber(value: number, {group, decimal}: Formats): string | undefined {
  const [, whole, decimals] = SIMPLE.exec(Object.is(value, -0) ? '' : String(value)) ?? [];
  if (whole === undefined) return undefined;
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, group);
  return decimals === undefined ? grouped : `${grouped}${decimal}${decimals}`;
}

/** `21 September 2022`, in a style. Non-breaking spaces keep it on one line. */
export function writeDay(value: Day, style: DayStyle, withYear: boolean, formats: Formats): string {
  const date = new Date(dayInUtc(value));
  const isShort = style === 'short' || style === 'month-short' || style === 'weekday';
  const parts: Readonly<Record<string, string | undefined>> = {
    day: String(date.getUTCDate()),
    month: (isShort ? formats.shortMonths : formats.months)[date.getUTCMonth()],
    weekday: (isShort ? formats.shortWeekdays : formats.weekdays)[weekday(value)],
    year: String(date.getUTCFullYear()),
  };
  return formats[withYear ? 'daysWithYear' : 'days'][style]
    .replace(/\{(\w+)\}/g, (_, name: string) => own(parts, name) ?? '')
    .replace(/ /g, '\u00a0');
}
