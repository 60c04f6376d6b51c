import {encodingGuess} from '../../data/problems/looks-like.js';
import type {Problem} from '../../data/problem.js';
import {meantDay, namesWith, nearestName, type MeantDay} from '../../data/problems/meant.js';
import {readDay, readMonth} from '../../data/reading/cell.js';
import {and} from '../en.js';

type Detail = NonNullable<Problem['detail']>[string];

export const text = (value: Detail | undefined): string =>
  typeof value === 'object' ? value.join(', ') : String(value ?? '');

/** `Row 9, column 3 (value)` */
export function where({row, column, name}: Problem): string {
  const cell = column === undefined ? '' : `, column ${column}${name ? ` (${name})` : ''}`;
  return row === undefined ? '' : `Row ${row}${cell}`;
}

export const at = (p: Problem): string => where(p).replace(/^R/, 'r');

/** Long cells are cut off in a sentence. */
export const short = (value: string): string => (value.length > 80 ? `${value.slice(0, 80)}…` : value);
export const quoted = ({value = ''}: Problem): string => `“${short(value)}”`;
export const rows = ({count = 1}: Problem): string => (count === 1 ? '1 row' : `${count} rows`);
export const one = ({count = 1}: Problem, singular: string, plural: string): string =>
  count === 1 ? singular : plural;
/** `1 row has`, `3 rows have` */
export const have = (p: Problem): string => `${rows(p)} ${one(p, 'has', 'have')}`;
export const isEmpty = ({value = ''}: Problem): boolean => value.trim() === '';
export const said = (p: Problem, sentence: string): string => `${where(p)}: ${quoted(p)} ${sentence}`;

export const list = (detail: Detail | undefined): readonly string[] => (typeof detail === 'object' ? detail : []);

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

const shortName = (name: string): string => (name.length > 40 ? `${name.slice(0, 40)}…` : name);

/** More columns than this are not listed in a sentence. */
const MOST = 30;
export const namesOf = (names: readonly string[]): string =>
  names.slice(0, MOST).map(shortName).join(', ') + (names.length > MOST ? ` and ${names.length - MOST} more` : '');

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
  const near = missing.flatMap((name) => nearestName(name, found, known) ?? []).map((name) => `“${shortName(name)}”`);
  if (near.length > 0) return ` Did you mean ${and(near)}?`;
  return missing
    .map((name) => ({name, with: namesWith(name, found, known)}))
    .filter((one) => one.with.length === 1)
    .map((one) => ` If “${shortName(one.with[0]!)}” is meant, call that column ${one.name}.`)
    .join('');
}

/** The meaning of a status, and what to do; '' for a status that only the server can explain. */
function statusAdvice(status: number): string {
  if (status === 404 || status === 410) return ' There is no such file: check the address.';
  if (status === 401 || status === 403) return ' The server does not give it to readers of this page.';
  if (status === 429) return ' The server was asked too often: wait a while.';
  if (status === 206) return ' It sent only a part of the file.';
  if (status === 204 || status === 205) return ' It sent nothing.';
  if (status >= 500) return ' The fault is on the server: try again later.';
  return '';
}

export function fetchSentence(p: Problem): string {
  const {status, reason} = p.detail ?? {};
  switch (reason) {
    case 'none':
      return 'No file is named: set src, the property csv, or a <script type="text/csv"> inside the tag.';
    case 'code':
      return 'A part of the chart could not be loaded.';
    case 'address':
      return `The attribute ${p.name} is not an address that a page can read a file from: ${quoted(p)}.`;
    case 'offline':
      return 'The file could not be fetched: this device seems to be offline.';
    case 'broken':
      return 'The file broke off while it was loading. Try again; if it breaks off again, the fault is on the server.';
  }
  if (typeof status === 'number') return `The server answered ${status}.${statusAdvice(status)}`;
  return 'The file could not be fetched: no answer, or the server does not allow this page to read it. Open the address in a new tab: if the file shows there, its server has to allow this page to read it (CORS), or a policy of this page forbids it (connect-src).';
}

/** The chart is drawn without a further file that fails, so the sentence names it. */
export function besideSentence({file, detail}: Problem): string {
  const [without, kept] = [detail?.['without'], detail?.['kept']];
  const name = file ? ` (${short(file)})` : '';
  if (without !== undefined) return `The chart is drawn without the file of ${text(without)}${name}. `;
  if (kept !== undefined)
    return `The newest file of ${text(kept)}${name} could not be read; the one read before is drawn. `;
  return '';
}

export function encodingSentence(p: Problem): string {
  const {row, detail} = p;
  const {read, by, broken, unknown} = detail ?? {};
  const {looks, sample} = encodingGuess(p);
  const where = row === undefined || row === 1 ? 'The file is' : `From row ${row} on the file is`;
  if (broken && read !== 'utf-8')
    return `The file is not whole: a character of ${text(read)} is broken. Save it again.`;
  if (broken) {
    const after = sample === '' ? '' : ` after “${sample}”`;
    return `Row ${row} has a broken character${after}; the rest of the file is UTF-8. Correct it, or save the file again as UTF-8.`;
  }
  const name = read === 'utf-8' ? 'UTF-8' : text(read);
  const who = by === 'tag' ? ', as the attribute encoding says' : by === 'server' ? ', as the server says' : '';
  const none = unknown ? ` The attribute encoding names no known encoding: “${short(text(unknown))}”.` : '';
  const not = `${where} not ${name}${who}.${none}`;
  if (looks === '')
    return `${not} Save it as UTF-8, or name its encoding on the tag, for example encoding="windows-1252".`;
  return `${not} It looks like ${looks} (“${sample}”): write encoding="${looks}" on the tag, or save the file as UTF-8.`;
}

export function charsetSentence({detail}: Problem): string {
  const [read, isTag] = [text(detail?.['read']), detail?.['by'] === 'tag'];
  const says = isTag ? `The attribute encoding says ${read}` : `The server says that the file is ${read}`;
  return `${says}, but the file can be read as UTF-8 too. If letters look wrong, write encoding="utf-8" on the tag.`;
}
