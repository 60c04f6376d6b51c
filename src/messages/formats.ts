import {dayInUtc, weekday, type Day} from '../data/day.js';
import {own} from '../data/own.js';

export type DayStyle = 'day' | 'weekday' | 'weekday-long' | 'short' | 'month' | 'month-short' | 'year' | 'long';

/** How a language writes numbers and days, as CLDR has it. The first drawing is written with it, without an `Intl` object. */
export interface Formats {
  /** What `Intl` is asked for where these are not enough. */
  readonly locale: string;
  readonly group: string;
  readonly decimal: string;
  /** From January; as they are written beside a day. */
  readonly months: readonly string[];
  readonly shortMonths: readonly string[];
  /** From Monday. */
  readonly weekdays: readonly string[];
  readonly shortWeekdays: readonly string[];
  /** By style: `{day} {month}` */
  readonly days: Readonly<Record<DayStyle, string>>;
  readonly daysWithYear: Readonly<Record<DayStyle, string>>;
}

/** Zero and up, with as many decimals as `Intl` shows: anything else is left to it. */
const SIMPLE = /^(\d+)(?:\.(\d{1,3}))?$/;

/** `1,369`; undefined where it takes `Intl`: less than zero, more than three decimals, or too large for digits. */
export function writeNumber(value: number, {group, decimal}: Formats): string | undefined {
  const [, whole, decimals] = SIMPLE.exec(Object.is(value, -0) ? '' : String(value)) ?? [];
  if (whole === undefined) return undefined;
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, group);
  return decimals === undefined ? grouped : `${grouped}${decimal}${decimals}`;
}

/** `21 September 2022`, by the style; a day and its month stay on one line. */
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
