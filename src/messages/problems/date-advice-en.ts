import {meantDay, type MeantDay} from '../../data/problems/meant.js';
import type {Problem} from '../../data/problem.js';

/** The end of the sentence about a cell that is not a day: `is a month. Put …`. */
export function dateAdvice(p: Problem): string {
  const {value = '', name = ''} = p;
  if (/^\d{4}-\d\d-\d\d$/.test(value)) return 'is not a day of the calendar.';
  const is = meantDay(value);
  if (!is) return 'is not a day. Write YYYY-MM-DD.';
  switch (is.kind) {
    case 'order':
      return orderAdvice(is, p);
    case 'excel':
      return `looks like Excel’s number for the day ${is.day}. Put ${is.day} in ${name}, or give the column the format YYYY-MM-DD in Excel and save the file again.`;
    case 'seconds':
      return `looks like a count of seconds since 1970, which is ${is.day} in UTC. Put ${is.day} in ${name}.`;
    case 'month':
    case 'year':
      return periodAdvice(is, p);
  }
}

function orderAdvice({dayFirst, monthFirst, isShort}: Extract<MeantDay, {kind: 'order'}>, {detail}: Problem): string {
  const {first, proof, proofRow} = detail ?? {};
  const year = isShort ? 'has a year of two digits and ' : '';
  if (dayFirst === monthFirst)
    return `${year || 'is not written as YYYY-MM-DD; it '}can mean ${dayFirst}. Write YYYY-MM-DD.`;
  if (dayFirst === '' || monthFirst === '') {
    const order = monthFirst === '' ? 'day, month, year' : 'month, day, year';
    return isShort
      ? `${year}can mean ${dayFirst || monthFirst} (${order}). Write YYYY-MM-DD.`
      : `can only be ${order}. Write YYYY-MM-DD: ${dayFirst || monthFirst}.`;
  }
  const known =
    proof === undefined || isShort
      ? ''
      : ` Row ${String(proofRow)} has “${String(proof)}”, which can only be ${first === 'day' ? 'day, month, year' : 'month, day, year'}: if all rows are written so, it is ${first === 'day' ? dayFirst : monthFirst}.`;
  return `${year}can mean ${dayFirst} (day first) or ${monthFirst} (month first). Write YYYY-MM-DD.${known}`;
}

/** Advice on a month or a year; it depends on the columns that the kind of file has. */
function periodAdvice(
  {kind, from, to}: Extract<MeantDay, {kind: 'month' | 'year'}>,
  {detail, name = ''}: Problem,
): string {
  const columns = detail?.['columns'];
  const has = (column: string): boolean => typeof columns === 'object' && columns.includes(column);
  if (kind === 'month' && has('date_precision'))
    return 'is a month. Put month in date_precision, or write a day: YYYY-MM-DD.';
  if (has('date_end'))
    return `is a ${kind}. For a figure of the whole ${kind} put ${from} in ${name} and ${to} in date_end.`;
  if (has('date_precision')) return 'is a year. Write a day, YYYY-MM-DD, or a month with month in date_precision.';
  return `is a ${kind}, and a day is needed. Write YYYY-MM-DD.`;
}
