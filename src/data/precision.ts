import {monthEnd, monthStart, type Day} from './day.js';
import type {CsvRecord} from './reading/record.js';
import type {Source} from './source.js';

/** How exactly a date is known. */
export type Precision = 'day' | 'month';

/** When something was said. If only the month is known, `date` is its last day, in every order and state. */
export interface Said {
  readonly date: Day | undefined;
  readonly precision: Precision;
}

/** The day of a record and its precision, from `date` and `date_precision`. */
export function said(record: CsvRecord): Said {
  const word = record.text('date_precision').toLowerCase();
  const day = word === 'month' ? record.month('date') : record.day('date');
  if (word !== '' && word !== 'day' && word !== 'month') record.fail('date', 'date_precision');
  if (word !== 'month') return {date: day, precision: 'day'};
  return {date: day === undefined ? undefined : monthEnd(day), precision: 'month'};
}

/**
 * The source of a statement. Nothing is known before it is said. If only the month is known, `as_of` is no earlier than its last
 * day, so that orders and states use the same day.
 */
export function sourceOf(record: CsvRecord, name: string, {date, precision}: Said): Source {
  const source = record.source(name);
  if (date === undefined || source.asOf === undefined) return source;
  if (source.asOf < (precision === 'month' ? monthStart(date) : date)) record.fail('period', 'as_of');
  return source.asOf < date ? {...source, asOf: date} : source;
}
