import {nearestName, namesWith} from '../../data/problems/nearest.js';
import type {Problem} from '../../data/problem.js';
import {readDay, readMonth} from '../../data/reading/written-day.js';
import {and} from '../en.js';

type Detail = NonNullable<Problem['detail']>[string];

const list = (detail: Detail | undefined): readonly string[] => (typeof detail === 'object' ? detail : []);
const short = (name: string): string => (name.length > 40 ? `${name.slice(0, 40)}…` : name);

/** More columns than this are not listed in a sentence. */
const MOST = 30;
export const namesOf = (names: readonly string[]): string =>
  names.slice(0, MOST).map(short).join(', ') + (names.length > MOST ? ` and ${names.length - MOST} more` : '');

const YEAR = /^(?:1[89]|20)\d\d$/;
const isDate = (name: string): boolean =>
  YEAR.test(name) ||
  readDay(name) !== undefined ||
  readMonth(name) !== undefined ||
  /^\d{1,2}[./-]\d{1,2}[./-](?:\d{4}|\d{2})$/.test(name);

/** A sentence with advice on a header that does not fit; '' if there is none. */
export function headerAdvice(detail: Problem['detail']): string {
  const [found, row] = [list(detail?.['found']), detail?.['header']];
  if (row !== undefined) return ` The header seems to stand in row ${String(row)}: delete the rows above it.`;
  const dates = found.filter(isDate);
  if (dates.length < 2) return '';
  const what = dates.every((name) => YEAR.test(name)) ? 'Years' : 'Dates';
  const some = dates.length > 3 ? `${dates.slice(0, 3).join(', ')} …` : dates.join(', ');
  return ` ${what} are in the header (${some}). Rearrange the table: one row for each of them, with the date in the column date and the figure in another column.`;
}

export function columnsSentence({detail}: Problem): string {
  const [missing, found, needed] = [list(detail?.['missing']), list(detail?.['found']), list(detail?.['needed'])];
  const advice = headerAdvice(detail) || nameAdvice(missing, found, list(detail?.['known']));
  return `Column not found: ${missing.join(', ')}. Found: ${namesOf(found)}. Required for this chart: ${needed.join(', ')}.${advice}`;
}

/** The columns that are probably meant. */
function nameAdvice(missing: readonly string[], found: readonly string[], known: readonly string[]): string {
  const near = missing.flatMap((name) => nearestName(name, found, known) ?? []).map((name) => `“${short(name)}”`);
  if (near.length > 0) return ` Did you mean ${and(near)}?`;
  return missing
    .map((name) => ({name, with: namesWith(name, found, known)}))
    .filter((one) => one.with.length === 1)
    .map((one) => ` If “${short(one.with[0]!)}” is meant, call that column ${one.name}.`)
    .join('');
}
