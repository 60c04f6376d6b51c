import type {Dataset, FileRow} from '../data/dataset.js';
import type {Day} from '../data/day.js';
import type {CsvRecord} from '../data/reading/record.js';
import {SOURCE_COLUMNS, type Source} from '../data/source.js';
import {said, sourceOf, type Precision} from '../data/precision.js';

/** How exactly the date of an event is known: `reported` is the day of the report, not of the event. */
export type EventPrecision = Precision | 'reported';

/** Something that happened, or is said to have happened, on a day. Events never add up. */
export interface DatedEvent extends FileRow {
  /** The last day of the month if only the month is known. */
  readonly date: Day;
  readonly precision: EventPrecision;
  /** `HH:MM`, or the file's words for a part of the day; '' if it does not say. */
  readonly time: string;
  readonly title: string;
  /** `protest`, `border` … or another word of the file, in lower case; '' if it does not say. */
  readonly kind: string;
  readonly place: string;
  /** Degrees with two decimals: the level of a city. */
  readonly latitude: number | undefined;
  readonly longitude: number | undefined;
  /** What happened, in the exact words of the file, so that a claim stays a claim. */
  readonly summary: string;
  /** The basis of the report, if it must be named: `video, not verified`. */
  readonly evidence: string;
  readonly source: Source;
}

const PRECISIONS = ['', 'day', 'month', 'reported'];
const HOUR = /^\d:[0-5]\d$/;

export const events: Dataset<DatedEvent> = {
  name: 'events',
  columns: {
    needed: [[['date']], [['title']]],
    known: [
      ...['date', 'title', 'date_precision', 'time', 'place', 'lat', 'lon', 'kind', 'summary', 'evidence', 'id'],
      ...SOURCE_COLUMNS,
    ],
  },

  read(record: CsvRecord): DatedEvent | undefined {
    const precision = record.text('date_precision').toLowerCase();
    if (!PRECISIONS.includes(precision)) record.fail('date', 'date_precision', {known: PRECISIONS.slice(1)});
    const reported = precision === 'reported';
    const when = reported ? ({date: record.day('date'), precision: 'day'} as const) : said(record);
    if (when.date === undefined) record.fail('date', 'date');
    const title = record.text('title');
    if (title === '') record.fail('needed', 'title');
    const time = record.text('time');
    const row: DatedEvent = {
      row: record.row,
      rows: 1,
      id: record.id,
      date: when.date ?? 0,
      precision: reported ? 'reported' : when.precision,
      time: HOUR.test(time) ? `0${time}` : time,
      title,
      kind: record.text('kind').toLowerCase(),
      place: record.text('place'),
      latitude: record.degrees('lat', 90),
      longitude: record.degrees('lon', 180),
      summary: record.text('summary'),
      evidence: record.text('evidence'),
      source: sourceOf(record, 'source', when),
    };
    return record.failed ? undefined : row;
  },
};
