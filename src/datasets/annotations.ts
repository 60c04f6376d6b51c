import type {Dataset, FileRow} from '../data/dataset.js';
import {isoDay} from '../data/day.js';
import type {CsvRecord} from '../data/reading/record.js';
import {SOURCE_COLUMNS, type Source} from '../data/source.js';
import {countryCode, nearestCountries} from './countries/countries.js';

/** A text beside the marks of a chart. It refers to its subject, never to a position on the screen. */
export interface Annotation extends FileRow {
  /** The type of chart it is for, in lower case; '' for all. */
  readonly chart: string;
  /** Its subject; only the keys that the row names. */
  readonly keys: AnnotationKeys;
  /** The figure it is about; undefined if the row does not say. */
  readonly value: number | undefined;
  readonly text: string;
  readonly source: Source;
}

export interface AnnotationKeys {
  /** `YYYY-MM-DD` */
  readonly day?: string;
  readonly place?: string;
  /** ISO 3166-1 alpha-2; `EU` for the institutions of the Union. */
  readonly country?: string;
  readonly claimant?: string;
}

export const annotations: Dataset<Annotation> = {
  name: 'annotations',
  columns: {
    needed: [[['text']]],
    known: ['text', 'id', 'chart', 'day', 'place', 'country', 'claimant', 'value', ...SOURCE_COLUMNS],
  },

  read(record: CsvRecord): Annotation | undefined {
    const [day, place, claimant] = [record.day('day'), record.text('place'), record.text('claimant')];
    const named = record.text('country');
    const country = countryCode([named]);
    if (named !== '' && country === undefined) record.fail('country', 'country', {nearest: nearestCountries(named)});
    const row: Annotation = {
      row: record.row,
      rows: 1,
      id: record.id,
      chart: record.text('chart').toLowerCase(),
      keys: {
        ...(day === undefined ? {} : {day: isoDay(day)}),
        ...(place && {place}),
        ...(country && {country}),
        ...(claimant && {claimant}),
      },
      value: record.count('value'),
      text: record.neededText('text'),
      source: record.source('source'),
    };
    return record.failed ? undefined : row;
  },
};
