import type {Problem, ProblemCode} from '../data/problem.js';

const text = (value: unknown): string => (Array.isArray(value) ? value.join(', ') : String(value ?? ''));

/** `Row 9, column 3 (value)` */
function where({row, column, name}: Problem): string {
  const cell = column === undefined ? '' : `, column ${column}${name ? ` (${name})` : ''}`;
  return row === undefined ? '' : `Row ${row}${cell}`;
}

const quoted = ({value}: Problem): string => `“${value ?? ''}”`;
const rows = ({count = 1}: Problem): string => (count === 1 ? '1 row' : `${count} rows`);
const isEmpty = ({value}: Problem): boolean => (value ?? '').trim() === '';

function fetchSentence({detail}: Problem): string {
  const {status, reason} = detail ?? {};
  if (reason === 'none') return 'No file is named: set src, the property csv, or a <script type="text/csv"> inside the tag.';
  if (reason === 'cors') return 'The server does not allow this page to read it (CORS).';
  if (reason === 'code') return 'A part of the chart could not be loaded.';
  return status === undefined ? 'There was no connection.' : `The address answered ${text(status)}.`;
}

function columnsSentence({detail}: Problem): string {
  const {missing, found, needed, nearest} = detail ?? {};
  const hint = nearest === undefined ? '' : ` Did you mean “${text(nearest)}”?`;
  return `Column not found: ${text(missing)}. Found: ${text(found)}. Required for this chart: ${text(needed)}.${hint}`;
}

/** A sentence for each problem: it names the row, the column and the value, and says what to do where there is something. */
export const problemsEn: Readonly<Record<ProblemCode, (problem: Problem) => string>> = {
  fetch: fetchSentence,
  'not-csv': () => 'The file is not CSV but a web page or a binary file.',
  empty: () => 'The file is empty: it has no header row.',
  columns: columnsSentence,
  quote: (p) => `A quotation mark opened in row ${p.row}, column ${p.column}${p.name ? ` (${p.name})` : ''}, is not closed.`,
  person: (p) => `Column ${p.column} (${p.name}) describes persons. Files about single people are not drawn.`,
  type: (p) => `There is no chart of type ${quoted(p)}. Loaded: ${text(p.detail?.['known']) || 'none'}.`,
  cells: (p) => `Row ${p.row} has ${text(p.detail?.['cells'])} cells, the header has ${text(p.detail?.['columns'])}.`,
  number: (p) =>
    isEmpty(p)
      ? `${where(p)} is empty. A figure that is not known wants a bound: uncounted or withheld.`
      : /\d/.test(p.value ?? '') && /^\D*(about|approx|ca|circa|~)/i.test(p.value ?? '')
        ? `${where(p)}: ${quoted(p)} is not a number. Put the digits here and “about” in bound.`
        : `${where(p)}: ${quoted(p)} is not a whole number.`,
  ambiguous: (p) => `${where(p)}: ${quoted(p)} can be a whole number with groups or one with decimals. Set decimal="." or decimal="," on the tag.`,
  negative: (p) => `${where(p)}: ${quoted(p)} is negative; a count cannot be.`,
  date: (p) => (isEmpty(p) ? `${where(p)} is empty: a day is needed.` : `${where(p)}: ${quoted(p)} is not a day. Write YYYY-MM-DD.`),
  period: (p) => `${where(p)}: ${quoted(p)} is before the day of the row.`,
  bound: (p) =>
    p.name === 'low'
      ? `${where(p)}: low (${text(p.detail?.['low'])}) is above high (${text(p.detail?.['high'])}).`
      : `${where(p)}: ${quoted(p)} is no bound. Known: exact, at_least, at_most, about, range, uncounted, withheld.`,
  position: (p) =>
    `${where(p)}: ${quoted(p)} is no position. Known: welcome, case_by_case, undecided, restrict, refuse, no_stated_position.`,
  country: (p) => `${where(p)}: ${quoted(p)} is no country. Write its two letters, its three letters or its English name.`,
  claimant: (p) => `${where(p)} is empty: a claim needs someone who makes it.`,
  source: (p) => `${rows(p)} without a source, the first in row ${p.row}. Shown with “no source”.`,
  revision: (p) => `${rows(p)} with a revision but without as_of, the first in row ${p.row}.`,
  parts: (p) => `${rows(p)} of one identity with different bounds were added up, the first in row ${p.row}.`,
  repeat: (p) => `${rows(p)} equal to an earlier row in every cell were added up, the first in row ${p.row}.`,
  link: (p) => `${rows(p)} with an address that is not https, http or mailto; shown as text. The first: ${where(p)}.`,
  control: (p) => `${rows(p)} with control or direction characters, which were removed. The first: ${where(p)}.`,
  view: (p) => `There is no view ${quoted(p)}. Known: ${text(p.detail?.['known'])}. Shown: ${text(p.detail?.['shown'])}.`,
  boundaries: () => 'The boundary file says nothing about whose view of the borders it draws (statement). It is not used.',
  query: (p) => `The attribute ${p.name} cannot be read: ${quoted(p)}.`,
};
