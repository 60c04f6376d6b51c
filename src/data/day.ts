/** A calendar day without time or zone: whole days since 1 January 1970 in the Gregorian calendar. */
export type Day = number;

const MS_PER_DAY = 86_400_000;
const MONTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

const known = new Map<string, Day | undefined>();
/** A usual file repeats the same days; a hostile file could fill the memory with new ones. */
const MOST_KNOWN = 5000;

/** Parses `YYYY-MM-DD`. Real days only: 2022-02-30 is undefined, and so is any other notation. */
export function parseDay(text: string): Day | undefined {
  const day = known.get(text) ?? readDay(text);
  if (known.size < MOST_KNOWN && text.length < 20) known.set(text, day);
  return day;
}

function readDay(text: string): Day | undefined {
  const parts = ISO_DAY.exec(text);
  if (!parts) return undefined;
  const [year, month, date] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  // Date.UTC reads the years up to 99 as 1900 to 1999
  const isReal = year > 99 && date >= 1 && date <= daysIn(year, month);
  return isReal ? Math.round(Date.UTC(year, month - 1, date) / MS_PER_DAY) : undefined;
}

/** 0 for a month that does not exist. */
function daysIn(year: number, month: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && isLeap ? 29 : (MONTHS[month - 1] ?? 0);
}

/** `YYYY-MM-DD` of a day. */
export const isoDay = (day: Day): string => new Date(day * MS_PER_DAY).toISOString().slice(0, 10);

/** Start of the day in UTC, milliseconds: for `Intl`, always with `timeZone: 'UTC'`. */
export const dayInUtc = (day: Day): number => day * MS_PER_DAY;

/** The day of a moment in the reader's time zone. */
export const dayOf = (moment: Date): Day =>
  Math.round(Date.UTC(moment.getFullYear(), moment.getMonth(), moment.getDate()) / MS_PER_DAY);

/** 0 for Monday to 6 for Sunday. */
export const weekday = (day: Day): number => (((day + 3) % 7) + 7) % 7;

export const monthStart = (day: Day): Day => {
  const date = new Date(dayInUtc(day));
  return Math.round(Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), 1) / MS_PER_DAY);
};

/** The last day of the month. If only the month of a date is known, this day is used in every order and state. */
export const monthEnd = (day: Day): Day => {
  const date = new Date(dayInUtc(day));
  return Math.round(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0) / MS_PER_DAY);
};

export const yearOf = (day: Day): number => new Date(dayInUtc(day)).getUTCFullYear();
