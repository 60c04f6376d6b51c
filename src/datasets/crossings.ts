import {SOURCE_COLUMNS, speakerOf, type Source} from '../data/source.js';
import type {Dataset, FileRow} from '../data/dataset.js';
import type {Day} from '../data/day.js';
import type {Estimate} from '../data/estimate.js';
import type {CsvRecord} from '../data/reading/record.js';

/** One published count at a border: for a day or a period, in one direction, by one authority, at one time. */
export interface Crossing extends FileRow {
  readonly date: Day;
  /** Last day of the period; the same as `date` for the count of a day. */
  readonly end: Day;
  /** Length of the count in hours, if its day does not begin at midnight; undefined for calendar days. */
  readonly hours: number | undefined;
  /** ISO 3166-1 alpha-2, `EU` for all land borders of the Union; '' if the file does not say, or for anywhere. */
  readonly from: string;
  readonly to: string;
  /** The crossing or crossings, as the file names them; '' if it names none. */
  readonly crossing: string;
  /** Whether it is only a part of the crossings between the two, so that it is no figure for the whole. */
  readonly isPart: boolean;
  /** What is counted: `entries`, `exits`, `queue_vehicles` … Trips are not people, and vehicles are neither. */
  readonly measure: string;
  readonly count: Estimate;
  /** The word that was printed instead of a number. */
  readonly word: string;
  readonly source: Source;
}

/** The measure of a small file that has only one. */
const ENTRIES = 'entries';

/** A code in capitals; a name as it is written. */
const countryOf = (text: string): string => (text.length === 2 ? text.toUpperCase() : text);

type About = Pick<Crossing, 'hours' | 'from' | 'to' | 'crossing' | 'isPart' | 'measure'>;

const aboutOf = (record: CsvRecord): About => ({
  hours: record.header.has('hours') ? record.count('hours') : undefined,
  from: countryOf(record.text('from')),
  to: countryOf(record.text('to')),
  crossing: record.text('crossing'),
  isPart: record.text('scope').toLowerCase() === 'part',
  measure: record.header.has('measure') ? record.text('measure').toLowerCase() : ENTRIES,
});

export const crossings: Dataset<Crossing> = {
  name: 'crossings',
  columns: {
    needed: [[['date']], [['count']]],
    known: [
      ...['date', 'count', 'date_end', 'hours', 'from', 'to', 'crossing', 'scope', 'lat', 'lon', 'measure'],
      ...['bound', 'low', 'high', 'word', 'id', ...SOURCE_COLUMNS],
    ],
  },

  read(record: CsvRecord): Crossing | undefined {
    const date = record.neededDay('date');
    const end = record.day('date_end') ?? date;
    const count = record.estimate('count');
    const source = record.source('source');
    if (end < date) record.fail('period', 'date_end');
    if (source.asOf !== undefined && source.asOf < date) record.fail('period', 'as_of');
    const row: Crossing = {
      row: record.row,
      rows: 1,
      id: record.id,
      date,
      end,
      ...aboutOf(record),
      count,
      word: record.text('word'),
      source,
    };
    return record.failed ? undefined : row;
  },

  about: aboutOf,

  identity({date, end, hours, from, to, crossing, isPart, measure, source}: Crossing): string {
    const {asOf, asOfTime, revision} = source;
    const by = [source.kind === 'official', speakerOf(source)];
    return [date, end, hours, from, to, crossing, isPart, measure, ...by, asOf, asOfTime, revision].join('\u001f');
  },

  // figures of different sources do not compete
  claimOf: ({date, end, hours, from, to, crossing, isPart, measure, source}: Crossing): string =>
    [date, end, hours, from, to, crossing, isPart, measure, speakerOf(source)].join('\u001f'),

  summed: (row: Crossing, rows: number, count: Estimate): Crossing => ({...row, rows, count}),

  figure: {
    column: 'count',
    of: ({count}: Crossing): Estimate => count,
    among: ({date, end, measure, isPart}: Crossing): string =>
      [measure, isPart ? 'part' : 'whole', end > date ? 'period' : 'day'].join(' '),
  },
};
