import type {Dataset, FileRow} from '../data/dataset.js';
import type {Day} from '../data/day.js';
import type {CsvRecord} from '../data/reading/record.js';
import {SOURCE_COLUMNS, type Source} from '../data/source.js';
import {countryCode, nearestCountries} from './countries/countries.js';
import {said, sourceOf, type Precision} from '../data/precision.js';

/** Positions of countries on the people who come to their borders, from open to closed; the last one is no statement. */
export const POSITIONS = ['welcome', 'case_by_case', 'undecided', 'restrict', 'refuse', 'no_stated_position'] as const;
export type Position = (typeof POSITIONS)[number];

/** What somebody of a country said on one day. The chart decides which statement is the position of the country. */
export interface Statement extends FileRow {
  /** ISO 3166-1 alpha-2; `EU` for the institutions of the Union. */
  readonly country: string;
  /** The name as the file prints it; '' if it has none. */
  readonly name: string;
  readonly position: Position;
  /** The last day of the month if only the month is known. Undefined if not known: it then counts as older than any day. */
  readonly date: Day | undefined;
  readonly precision: Precision;
  /** Whether the country is a member of the Union; undefined if the file does not say. */
  readonly member: boolean | undefined;
  readonly speaker: string;
  readonly role: string;
  /** `government`, `agency`, `parliament` …, in lower case; '' if the cell is empty. */
  readonly speakerType: string;
  /** What was said, in the words of the file. */
  readonly statement: string;
  /** `closed_to_tourists`, `visa_free` … at that date, in the words of the file; '' if it does not say. */
  readonly entryPolicy: string;
  /** The first day of the policy; undefined if the file does not say. */
  readonly entryPolicyDate: Day | undefined;
  readonly entryPolicyUrl: string;
  readonly source: Source;
}

const COUNTRY_COLUMNS = ['iso2', 'iso3', 'country'] as const;
const MEMBER: ReadonlyMap<string, boolean> = new Map([
  ['yes', true],
  ['no', false],
]);

export const positions: Dataset<Statement> = {
  name: 'positions',
  columns: {
    // messages name the first alternative: the column that a small file most likely has
    needed: [[['country'], ['iso2'], ['iso3']], [['position']]],
    known: [
      ...['position', ...COUNTRY_COLUMNS, 'date', 'date_precision', 'eu_member', 'speaker', 'role', 'speaker_type'],
      ...[
        'statement',
        'id',
        'entry_policy',
        'entry_policy_date',
        'entry_policy_url',
        'borders_russia',
        ...SOURCE_COLUMNS,
      ],
    ],
  },

  read(record: CsvRecord): Statement | undefined {
    const country = countryCode(COUNTRY_COLUMNS.map((name) => record.text(name)));
    if (country === undefined) failOfCountry(record);
    const word = record.text('position').toLowerCase();
    const position = POSITIONS.find((known) => known === word);
    if (position === undefined) record.fail('position', 'position');
    const when = said(record);
    const row: Statement = {
      row: record.row,
      rows: 1,
      id: record.id,
      country: country ?? '',
      name: record.text('country'),
      position: position ?? 'no_stated_position',
      date: when.date,
      precision: when.precision,
      member: MEMBER.get(record.text('eu_member').toLowerCase()),
      speaker: record.text('speaker'),
      role: record.text('role'),
      speakerType: record.header.has('speaker_type') ? record.text('speaker_type').toLowerCase() : 'government',
      statement: record.text('statement'),
      entryPolicy: record.text('entry_policy'),
      entryPolicyDate: record.day('entry_policy_date'),
      entryPolicyUrl: record.text('entry_policy_url'),
      source: sourceOf(record, 'speaker', when),
    };
    return record.failed ? undefined : row;
  },
};

function failOfCountry(record: CsvRecord): void {
  const column = columnOfCountry(record);
  record.fail('country', column, {nearest: nearestCountries(record.text(column))});
}

/** The column to name if no country is found: the first that is not empty, else the first that exists. */
const columnOfCountry = (record: CsvRecord): string =>
  COUNTRY_COLUMNS.find((name) => record.text(name) !== '') ??
  COUNTRY_COLUMNS.find((name) => record.header.has(name)) ??
  'country';
