import {safeAddress} from '../data/address.js';
import type {Dataset, FileRow} from '../data/dataset.js';
import {monthStart, type Day} from '../data/day.js';
import type {Estimate} from '../data/estimate.js';
import type {CsvRecord} from '../data/reading/record.js';
import {checkReferences} from '../data/reading/checks.js';
import {SOURCE_COLUMNS, type Source} from '../data/source.js';
import {said, sourceOf, type Precision, type Said} from '../data/precision.js';

/** The denial of a claim: who denied it, never whether the figure is right. */
export interface Denial {
  /** The name as written after "by": `the Kremlin`; '' if the file does not say. */
  readonly by: string;
  readonly on: Day | undefined;
  /** The address of the denial; '' if there is none. */
  readonly url: string;
}

/** One figure that somebody named: people to be called up, called up, or lost. Claims never add up. */
export interface Claim extends FileRow {
  /** When it was said; the last day of the month if only the month is known. */
  readonly date: Day;
  readonly precision: Precision;
  /** Who said it; the same as the name of the source. */
  readonly claimant: string;
  /** The role of the claimant, or whom it cites. */
  readonly role: string;
  /** `russia`, `ukraine`, `independent` …, in lower case; '' if the file does not say. */
  readonly side: string;
  /** What is counted: `target`, `called_up`, `losses` … */
  readonly measure: string;
  readonly figure: Estimate;
  /** '' if the file does not say. */
  readonly place: string;
  /** ISO 3166-1 or 3166-2; '' if there is none. */
  readonly placeIso: string;
  readonly source: Source;
  /** `id` of the claim that this one repeats, and of the claim that it may repeat; '' if the file does not say. */
  readonly sameAs: string;
  readonly perhapsSameAs: string;
  readonly denial?: Denial;
}

export const mobilization: Dataset<Claim> = {
  name: 'mobilization',
  columns: {
    needed: [[['date']], [['claimant']], [['value'], ['low', 'high']]],
    known: [
      'date',
      'claimant',
      'value',
      'low',
      'high',
      'id',
      'role',
      'claimant_side',
      'measure',
      'bound',
      'place',
      'place_iso',
      'date_precision',
      'same_as',
      'perhaps_same_as',
      'denied_by',
      'denied_on',
      'denied_url',
      ...SOURCE_COLUMNS,
    ],
  },

  read(record: CsvRecord): Claim | undefined {
    const when = said(record);
    if (when.date === undefined) record.fail('date', 'date');
    const claimant = record.text('claimant');
    if (claimant === '') record.fail('claimant', 'claimant');
    const denial = denialOf(record, when);
    const source = sourceOf(record, 'claimant', when);
    // the claimant is a source; if the file has columns for the report, each row should fill them
    const tellsReports = record.header.has('publisher') || record.header.has('url');
    if (tellsReports && !hasReport(source)) record.warn('source', 'publisher');
    const row: Claim = {
      row: record.row,
      rows: 1,
      id: record.id,
      date: when.date ?? 0,
      precision: when.precision,
      claimant,
      role: record.text('role'),
      side: record.text('claimant_side').toLowerCase(),
      // a small file of one measure need not name it
      measure: record.header.has('measure') ? record.text('measure').toLowerCase() : 'target',
      figure: record.estimate('value'),
      place: record.text('place'),
      placeIso: record.text('place_iso').toUpperCase(),
      source,
      sameAs: record.text('same_as'),
      perhapsSameAs: record.text('perhaps_same_as'),
      ...(denial ? {denial} : {}),
    };
    return record.failed ? undefined : row;
  },

  figure: {
    column: 'value',
    of: ({figure}: Claim): Estimate => figure,
    among: ({measure, placeIso}: Claim): string => `${measure} ${placeIso.length > 2 ? 'part' : 'whole'}`,
  },

  check: (rows) =>
    checkReferences(rows, ({sameAs, perhapsSameAs}) => ({same_as: sameAs, perhaps_same_as: perhapsSameAs})),
};

/** Whether the row names who reported the claim, or an address. */
export const hasReport = ({publisher, url}: Source): boolean => publisher !== '' || url !== '';

/** A denial dated before the claim cannot be about it: it gets a warning and is not shown. */
function denialOf(record: CsvRecord, {date, precision}: Said): Denial | undefined {
  const [by, on, address] = [record.text('denied_by'), record.day('denied_on'), record.text('denied_url')];
  const url = safeAddress(address);
  if (url !== address) record.warn('link', 'denied_url');
  if (by === '' && on === undefined && address === '') return undefined;
  if (on !== undefined && date !== undefined && on < (precision === 'month' ? monthStart(date) : date)) {
    record.warn('denial', 'denied_on');
    return undefined;
  }
  return {by, on, url};
}
