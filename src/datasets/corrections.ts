import type {Dataset, FileRow} from '../data/dataset.js';
import type {Day} from '../data/day.js';
import type {CsvRecord} from '../data/reading/record.js';

/** One correction of published data: file and row, the old and the new value, and the reason. */
export interface Correction extends FileRow {
  /** The name of the corrected file, which is the end of its address: `arrests.csv`. */
  readonly file: string;
  /** The `id` of the corrected row in that file. */
  readonly id: string;
  /** The day of the correction. */
  readonly on: Day;
  /** As printed before and after; '' if the file does not say. */
  readonly was: string;
  readonly is: string;
  readonly why: string;
}

export const corrections: Dataset<Correction> = {
  name: 'corrections',
  columns: {
    needed: [[['file']], [['id']], [['on']]],
    known: ['file', 'id', 'on', 'was', 'is', 'why'],
  },

  read(record: CsvRecord): Correction | undefined {
    const row: Correction = {
      row: record.row,
      rows: 1,
      file: record.neededText('file'),
      id: record.neededText('id'),
      on: record.neededDay('on'),
      was: record.text('was'),
      is: record.text('is'),
      why: record.text('why'),
    };
    return record.failed ? undefined : row;
  },
};
