import type {Dataset, FileRow} from '../data/dataset.js';
import type {Day} from '../data/day.js';
import type {Estimate} from '../data/estimate.js';
import type {CsvRecord} from '../data/record.js';
import type {Source} from '../data/source.js';
import {said, sourceOf, type Precision} from './precision.js';
import {SOURCE_COLUMNS} from './source-columns.js';

/** One figure that somebody named: how many are to be called up, were called up, are lost. Claims never add up. */
export interface Claim extends FileRow {
  /** When it was said; the last day of the month where only that is known. */
  readonly date: Day;
  readonly precision: Precision;
  /** Who said it; the same as the name of the source. */
  readonly claimant: string;
  /** What the claimant is, or whom it cites. */
  readonly role: string;
  /** `russia`, `ukraine`, `independent` …, in lower case; '' where the file does not say. */
  readonly side: string;
  /** What is counted: `target`, `called_up`, `losses` … */
  readonly measure: string;
  readonly figure: Estimate;
  /** '' where the file does not say. */
  readonly place: string;
  /** ISO 3166-1 or 3166-2; '' where there is none. */
  readonly placeIso: string;
  readonly source: Source;
}

export const mobilization: Dataset<Claim> = {
  name: 'mobilization',
  columns: {
    needed: [[['date']], [['claimant']], [['value'], ['low', 'high']]],
    known: [
      ...[
        'date',
        'claimant',
        'value',
        'low',
        'high',
        'role',
        'claimant_side',
        'measure',
        'bound',
        'place',
        'place_iso',
      ],
      ...['date_precision', ...SOURCE_COLUMNS],
    ],
  },

  read(record: CsvRecord): Claim | undefined {
    const when = said(record);
    if (when.date === undefined) record.fail('date', 'date');
    const claimant = record.text('claimant');
    if (claimant === '') record.fail('claimant', 'claimant');
    const row: Claim = {
      row: record.row,
      rows: 1,
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
      source: sourceOf(record, 'claimant', when),
    };
    return record.failed ? undefined : row;
  },
};
