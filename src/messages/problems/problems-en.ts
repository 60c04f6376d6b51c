import {meant, type Meant} from '../../data/problems/meant.js';
import {isUnknown} from '../../data/reading/cell.js';
import type {Problem, ProblemCode} from '../../data/problem.js';
import {
  at,
  besideSentence,
  charsetSentence,
  columnsSentence,
  dateAdvice,
  encodingSentence,
  fetchSentence,
  isEmpty,
  list,
  one,
  quoted,
  rows,
  said,
  short,
  text,
  where,
} from './sentence-parts-en.js';
import {and} from '../en.js';

/** How to write each attribute. */
const attributes: ReadonlyMap<string, string> = new Map([
  ['known-on', 'Write a day as 2022-09-22, or a minute as 2022-09-22T09:51.'],
  ['from', 'Write a day as 2022-09-22.'],
  ['to', 'Write a day as 2022-09-22.'],
  ['heading-level', 'Write a whole number from 1 to 6.'],
  ['refresh', 'Write a number of seconds, 5 or more; 0 is never.'],
  ['stale-after', 'Write a number of days; 0 is never.'],
  ['loading', 'Write lazy or eager.'],
  ['decimal', 'Write a point or a comma.'],
  ['rows', 'Write claims or events.'],
  ['encoding', 'Write a name of the Encoding Standard, as windows-1251.'],
]);

function querySentence(p: Problem): string {
  const {name = '', value = '', detail} = p;
  if (detail?.['to'] !== undefined)
    return `The attribute from (${short(value)}) is after the attribute to (${short(text(detail['to']))}): no day is in both. Exchange the two.`;
  if (detail?.['soonest'] !== undefined)
    return `The attribute refresh is ${short(value)} seconds: the file is read again every ${text(detail['soonest'])} seconds, not more often.`;
  return `The attribute ${name} cannot be read: ${quoted(p)}. It is ignored. ${attributes.get(name) ?? ''}`.trim();
}

/** Whether a number is the figure of a row, which has `bound`, `low` and `high`; other whole numbers do not. */
const isFigure = ({name = ''}: Problem): boolean =>
  !/^(?:low|high|cities|revision|claimed_.*|counted_pct|(?:yes|no)_votes|share_controlled)$/.test(name);

function advice(name: string, is: Meant): string {
  if ('low' in is) return ` Put ${is.low} in low and ${is.high} in high.`;
  if (!('value' in is)) return ` Put the digits in ${name} and ${is.bound} in bound.`;
  return is.bound ? ` Put ${is.value} in ${name} and ${is.bound} in bound.` : ` Put ${is.value} in ${name}.`;
}

function numberSentence(p: Problem): string {
  const {name = '', value = ''} = p;
  if (isUnknown(value)) {
    const what = isEmpty(p) ? `${where(p)} is empty.` : said(p, 'means that the figure is not known.');
    return `${what} Without a figure, put uncounted or withheld in bound.`;
  }
  const is = isFigure(p) ? meant(value) : undefined;
  if (is) return said(p, `is not a number.${advice(name, is)}`);
  return said(p, /^[+\d\s.,'’]+$/.test(value) ? 'is not a whole number.' : 'is not a number.');
}

function ambiguousSentence(p: Problem): string {
  const [whole = '', decimals = ''] = (p.value ?? '').split(/[.,]/);
  const [one, two] = [`${whole}${decimals}`, `${whole} point ${decimals}`];
  const group = p.value?.includes(',') ? ['.', ','] : [',', '.'];
  return `${said(p, `can mean ${one} or ${two}.`)} Set decimal="${group[0]}" on the tag for ${one}, decimal="${group[1]}" for ${two}.`;
}

function cellsSentence({row, column, name, value, detail}: Problem): string {
  const [cells, columns] = [text(detail?.['cells']), text(detail?.['columns'])];
  const has = `Row ${row} has ${cells} ${cells === '1' ? 'cell' : 'cells'}, the header has ${columns}.`;
  if (value === undefined) return has;
  const pieces = Number(cells) - Number(columns) === 1 ? 'two' : 'pieces';
  return `${has} “${value}” in column ${column} (${name}) seems to be cut in ${pieces} at its comma: put it in quotation marks.`;
}

function meantCountry({detail}: Problem): string {
  const nearest = list(detail?.['nearest']);
  return nearest.length === 0 ? '' : ` Did you mean ${nearest.join(' or ')}?`;
}

function outlierSentence(p: Problem): string {
  const median = p.detail?.['median'];
  const far =
    median === undefined
      ? 'more than there are people on earth'
      : `more than a thousand times the median of such figures in the file (${text(median)})`;
  if ((p.count ?? 1) === 1) return `${said(p, `is ${far}.`)} Check it.`;
  return `${p.count} figures are very far from the others. The first: ${at(p)}, ${quoted(p)}, is ${far}. Check them.`;
}

function dateSentence(p: Problem): string {
  if (p.name === 'date_precision')
    return said(p, `is not a precision. Known: ${text(p.detail?.['known'] ?? 'day, month')}.`);
  if (isEmpty(p)) return `${where(p)} is empty: a day is needed.`;
  return said(p, dateAdvice(p));
}

function sourcesSentence({detail, count = 1}: Problem): string {
  const [found, sources] = [list(detail?.['rows']), list(detail?.['sources'])];
  const left = Number(detail?.['all'] ?? found.length) - found.length;
  const rowsSaid = left > 0 ? `${found.join(', ')} and ${left} more` : and(found);
  const by = sources.length > 0 ? ` (${sources.join('; ')})` : '';
  const more = count > 1 ? ` The same is true of ${count - 1} more.` : '';
  return `Rows ${rowsSaid}${by} are counts of one day and place, and nothing says which is newer: the range from the lowest to the highest is drawn.${more} If one corrects another, give as_of or revision. If each row is an event of its own, set rows="events" on the tag.`;
}

const sentences: Readonly<Record<ProblemCode, (problem: Problem) => string>> = {
  fetch: fetchSentence,
  encoding: encodingSentence,
  charset: charsetSentence,
  'not-csv': () => 'The file is not CSV but a web page or a binary file.',
  empty: () => 'The file is empty: it has no header row.',
  columns: columnsSentence,
  duplicate: (p) =>
    `Columns ${and(list(p.detail?.['columns']))} have the same name (${p.name}), so it is not clear which one is meant. Give all but one of them another name.`,
  quote: (p) =>
    `A quotation mark opened in row ${p.row}, column ${p.column}${p.name ? ` (${p.name})` : ''}, is not closed.`,
  person: (p) => `Column ${p.column} (${p.name}) describes persons. Files about single people are not drawn.`,
  type: (p) => `There is no chart of type ${quoted(p)}. Loaded: ${text(p.detail?.['known']) || 'none'}.`,
  internal: (p) =>
    `The code of the chart stopped because of an error of its own${isEmpty(p) ? '' : ` (${short(p.value ?? '')})`}. Your file may be right: please tell the people who maintain the chart.`,
  cells: cellsSentence,
  number: numberSentence,
  ambiguous: ambiguousSentence,
  negative: (p) => said(p, 'is negative; a count cannot be.'),
  date: dateSentence,
  period: (p) => said(p, 'is before the date of the row.'),
  bound: (p) =>
    p.name === 'low'
      ? `${where(p)}: low (${text(p.detail?.['low'])}) is above high (${text(p.detail?.['high'])}).`
      : said(p, 'is not a bound. Known: exact, at_least, at_most, about, range, uncounted, withheld.'),
  position: (p) =>
    isEmpty(p)
      ? `${where(p)} is empty. Where nothing was said, put no_stated_position.`
      : said(p, 'is not a position. Known: welcome, case_by_case, undecided, restrict, refuse, no_stated_position.'),
  country: (p) =>
    isEmpty(p)
      ? `${where(p)} is empty: a country is needed.`
      : said(
          p,
          `is not known as a country.${meantCountry(p)} Write its two letters, its three letters or its English name.`,
        ),
  claimant: (p) => `${where(p)} is empty: a claim needs someone who makes it.`,
  needed: (p) => `${where(p)} is empty: a row needs it.`,
  source: (p) => `${rows(p)} without a source, the first in row ${p.row}. Shown with “no source”.`,
  revision: (p) => `${rows(p)} with a revision but without as_of, the first in row ${p.row}.`,
  parts: (p) =>
    `${rows(p)} with another bound than the row ${one(p, 'it is', 'they are')} added to, the first in row ${p.row}. The bound of the sum holds for both.`,
  sources: sourcesSentence,
  repeat: (p) =>
    `${rows(p)} equal to an earlier row in every cell ${one(p, 'was', 'were')} added up, the first in row ${p.row}.`,
  denial: (p) => `${rows(p)} with a denial before the claim; the denial is not shown. The first: ${at(p)}.`,
  reference: (p) =>
    p.name === 'id'
      ? `${rows(p)} with an id that an earlier row has. The first: ${at(p)}, ${quoted(p)}.`
      : `${rows(p)} referring to a row that does not exist. The first: ${at(p)}, ${quoted(p)}.`,
  withheld: (p) =>
    `${rows(p)} with a count that should be withheld but is still in the file, the first in row ${p.row}. It is not shown, but whoever opens the file can read it: leave the cell empty.`,
  link: (p) =>
    `${rows(p)} with an address that is not https, http or mailto; shown without a link. The first: ${at(p)}.`,
  control: (p) => `${rows(p)} with control or direction characters, which were removed. The first: ${at(p)}.`,
  outlier: outlierSentence,
  zone: (p) =>
    `${rows(p)} with a time and a time zone after the day. The day is used as written and the time is ignored; in another time zone it may be another day. The first: ${at(p)}, ${quoted(p)}.`,
  view: (p) =>
    `There is no view ${quoted(p)}. Known: ${text(p.detail?.['known'])}. Shown: ${text(p.detail?.['shown'])}.`,
  boundaries: (p) =>
    p.detail?.['refused'] === 'topology'
      ? 'The boundary file is not TopoJSON in degrees with areas that have a country code. It is not used.'
      : 'The boundary file says nothing about whose view of the borders it draws (statement). It is not used.',
  query: querySentence,
};

/** A sentence for each problem: it names the row, the column and the value, and says what to do if possible. */
export const problemsEn = Object.fromEntries(
  Object.entries(sentences).map(([code, sentence]) => [code, (p: Problem) => `${besideSentence(p)}${sentence(p)}`]),
) as typeof sentences;
