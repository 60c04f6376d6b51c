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
  have,
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
  ['known-on', 'Write a day like 2022-09-22, or a minute like 2022-09-22T09:51.'],
  ['from', 'Write a day like 2022-09-22.'],
  ['to', 'Write a day like 2022-09-22.'],
  ['heading-level', 'Write a whole number from 1 to 6.'],
  ['refresh', 'Write a number of seconds, 5 or more; 0 means never.'],
  ['stale-after', 'Write a number of days; 0 means never.'],
  ['loading', 'Write lazy or eager.'],
  ['decimal', 'Write a point or a comma.'],
  ['rows', 'Write claims or events.'],
  ['encoding', 'Write the name of an encoding, such as windows-1251.'],
]);

function querySentence(p: Problem): string {
  const {name = '', value = '', detail} = p;
  if (detail?.['to'] !== undefined)
    return `The attribute from (${short(value)}) is later than the attribute to (${short(text(detail['to']))}), so no day fits. Swap the two.`;
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
    return `${what} If there is no figure, put uncounted or withheld in bound.`;
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
  const has = `Row ${row} has ${cells} ${cells === '1' ? 'cell' : 'cells'}, but the header has ${columns}.`;
  if (value === undefined) return has;
  return `${has} “${value}” in column ${column} (${name}) seems to be split at ${Number(cells) - Number(columns) === 1 ? 'its comma' : 'its commas'}: put it in quotation marks.`;
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
    return said(p, `is not a precision. Use one of: ${text(p.detail?.['known'] ?? 'day, month')}.`);
  if (isEmpty(p)) return `${where(p)} is empty: a day is needed.`;
  return said(p, dateAdvice(p));
}

function sourcesSentence({detail, count = 1}: Problem): string {
  const [found, sources] = [list(detail?.['rows']), list(detail?.['sources'])];
  const left = Number(detail?.['all'] ?? found.length) - found.length;
  const rowsSaid = left > 0 ? `${found.join(', ')} and ${left} more` : and(found);
  const by = sources.length > 0 ? ` (${sources.join('; ')})` : '';
  const more = count > 1 ? ` The same is true of ${count - 1} more.` : '';
  return `Rows ${rowsSaid}${by} are counts of the same day and place, and nothing says which is newer. So the range from the lowest to the highest is drawn.${more} If one corrects another, give as_of or revision. If each row is an event of its own, set rows="events" on the tag.`;
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
  person: (p) => `Column ${p.column} (${p.name}) describes people. Files about individual people are not drawn.`,
  type: (p) => `There is no chart of type ${quoted(p)}. Loaded on this page: ${text(p.detail?.['known']) || 'none'}.`,
  internal: (p) =>
    `The code of the chart stopped because of an error of its own${isEmpty(p) ? '' : ` (${short(p.value ?? '')})`}. Your file may be right: please tell the people who maintain the chart.`,
  cells: cellsSentence,
  number: numberSentence,
  ambiguous: ambiguousSentence,
  negative: (p) => said(p, 'is negative; a count cannot be negative.'),
  date: dateSentence,
  period: (p) => said(p, 'is earlier than the date of the row. Check both.'),
  bound: (p) =>
    p.name === 'low'
      ? `${where(p)}: low (${text(p.detail?.['low'])}) is greater than high (${text(p.detail?.['high'])}). Check both.`
      : said(p, 'is not a bound. Use one of: exact, at_least, at_most, about, range, uncounted, withheld.'),
  position: (p) =>
    isEmpty(p)
      ? `${where(p)} is empty. If nothing was said, put no_stated_position.`
      : said(
          p,
          'is not a position. Use one of: welcome, case_by_case, undecided, restrict, refuse, no_stated_position.',
        ),
  country: (p) =>
    isEmpty(p)
      ? `${where(p)} is empty: a country is needed.`
      : said(
          p,
          `is not known as a country.${meantCountry(p)} Write its two letters, its three letters or its English name.`,
        ),
  claimant: (p) => `${where(p)} is empty: say who made the claim.`,
  needed: (p) => `${where(p)} is empty. Every row needs it.`,
  source: (p) => `${have(p)} no source; the first is row ${p.row}. The chart says “no source” there.`,
  revision: (p) => `${have(p)} a revision but no as_of; the first is row ${p.row}. Fill in as_of.`,
  parts: (p) =>
    `${have(p)} a different bound from the row ${one(p, 'it is', 'they are')} added to; the first is row ${p.row}. The sum gets a bound that is true of both.`,
  sources: sourcesSentence,
  repeat: (p) =>
    `${rows(p)} ${one(p, 'is', 'are')} the same as an earlier row in every cell and ${one(p, 'was', 'were')} added up; the first is row ${p.row}. Delete what is a copy.`,
  denial: (p) =>
    `${have(p)} a denial that is earlier than the claim; the denial is not shown. The first: ${at(p)}. Check both days.`,
  reference: (p) =>
    p.name === 'id'
      ? `${have(p)} the id of an earlier row. The first: ${at(p)}, ${quoted(p)}. Give each row its own.`
      : `${rows(p)} ${one(p, 'refers', 'refer')} to a row that does not exist. The first: ${at(p)}, ${quoted(p)}.`,
  withheld: (p) =>
    `${have(p)} a count that should be withheld but is still in the file; the first is row ${p.row}. The chart does not show it, but anyone who opens the file can read it: empty the cell.`,
  link: (p) =>
    `${have(p)} an address that does not begin with https, http or mailto; it is shown without a link. The first: ${at(p)}.`,
  control: (p) => `${have(p)} invisible control characters, which were removed. The first: ${at(p)}.`,
  outlier: outlierSentence,
  zone: (p) =>
    `${have(p)} a time and a time zone after the day. The day is used as written and the time is ignored; in another time zone it may be a different day. The first: ${at(p)}, ${quoted(p)}.`,
  view: (p) =>
    `There is no view ${quoted(p)}. Use one of: ${text(p.detail?.['known'])}. The chart shows: ${text(p.detail?.['shown'])}.`,
  boundaries: (p) =>
    p.detail?.['refused'] === 'topology'
      ? 'The boundary file is not TopoJSON in degrees with areas that have a country code. It is not used.'
      : 'The boundary file does not say whose view of the borders it draws (statement). It is not used.',
  query: querySentence,
};

/** A sentence for each problem: it names the row, the column and the value, and says what to do if possible. */
export const problemsEn = Object.fromEntries(
  Object.entries(sentences).map(([code, sentence]) => [code, (p: Problem) => `${besideSentence(p)}${sentence(p)}`]),
) as typeof sentences;
