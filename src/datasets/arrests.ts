import {SOURCE_COLUMNS, speakerOf, type Source} from '../data/source.js';
import type {Dataset, FileRow} from '../data/dataset.js';
import type {Day} from '../data/day.js';
import type {Estimate} from '../data/estimate.js';
import type {CsvRecord} from '../data/reading/record.js';

/** One published count of detentions: for a day or a period, for the whole or for a place, by one source, at one time. */
export interface Arrest extends FileRow {
  readonly date: Day;
  /** Last day of the period; the same as `date` for the count of a day. */
  readonly end: Day;
  /** '' for the whole. */
  readonly place: string;
  /** '' if the file does not say. */
  readonly placeType: 'country' | 'region' | 'city' | '';
  readonly region: string;
  readonly country: string;
  /** Degrees with two decimals: the level of a city. */
  readonly latitude: number | undefined;
  readonly longitude: number | undefined;
  /** Detentions, not people. */
  readonly count: Estimate;
  /** In how many cities, as printed. */
  readonly cities: number | undefined;
  readonly source: Source;
}

const PLACE_TYPES = ['country', 'region', 'city'] as const;

function aboutOf(record: CsvRecord): Pick<Arrest, 'place' | 'placeType' | 'region' | 'country'> {
  const type = record.text('place_type').toLowerCase();
  return {
    place: record.text('place'),
    placeType: PLACE_TYPES.find((known) => known === type) ?? '',
    region: record.text('region'),
    country: record.text('country'),
  };
}

export const arrests: Dataset<Arrest> = {
  name: 'arrests',
  columns: {
    needed: [[['date']], [['count']]],
    known: [
      'date',
      'count',
      'id',
      'date_end',
      'place',
      'place_type',
      'region',
      'country',
      'lat',
      'lon',
      'bound',
      'low',
      'high',
      'cities',
      ...SOURCE_COLUMNS,
    ],
  },

  read(record: CsvRecord): Arrest | undefined {
    const date = record.neededDay('date');
    const end = record.day('date_end') ?? date;
    const count = record.estimate('count');
    const source = record.source('source');
    if (end < date) record.fail('period', 'date_end');
    if (source.asOf !== undefined && source.asOf < date) record.fail('period', 'as_of');
    const row: Arrest = {
      row: record.row,
      rows: 1,
      id: record.id,
      date,
      end,
      ...aboutOf(record),
      latitude: record.degrees('lat', 90),
      longitude: record.degrees('lon', 180),
      count,
      cities: record.header.has('cities') ? record.count('cities') : undefined,
      source,
    };
    return record.failed ? undefined : row;
  },

  about: aboutOf,

  identity({date, end, place, placeType, region, source}: Arrest): string {
    const {asOf, asOfTime, revision} = source;
    const by = [source.kind === 'official', speakerOf(source)];
    return [date, end, place, placeType, region, ...by, asOf, asOfTime, revision].join('\u001f');
  },

  // the number of cities of one part is not that of the sum
  join: (known: Arrest, next: Arrest): Arrest => (known.cities === next.cities ? known : {...known, cities: undefined}),

  // totals of several days do not compete: each source has its own
  claimOf: ({date, end, place, placeType, region, country}: Arrest): string | undefined =>
    date !== end
      ? undefined
      : placeType === 'country' || place === ''
        ? `${date} ${(country || place).toLowerCase()}`
        : [date, placeType, place, region].join('\u001f'),

  summed: (row: Arrest, rows: number, count: Estimate): Arrest => ({...row, rows, count}),

  figure: {
    column: 'count',
    of: ({count}: Arrest): Estimate => count,
    among: ({date, end, place, placeType}: Arrest): string =>
      `${placeType || (place === '' ? 'country' : 'city')} ${end > date ? 'period' : 'day'}`,
  },
};
