import {digits} from '../en.js';
import type {Catalogue} from '../words.js';

const plurals = new Intl.PluralRules('en');
/** `31,000 rows` */
const rowsOf = (rows: number): string => `${digits(rows)} ${plurals.select(rows) === 'one' ? 'row' : 'rows'}`;

const MEGA = 1_000_000;
/** A number with one decimal for megabytes, without for kilobytes. What is read is rounded down and the whole up: never all before the end. */
const inUnit = (bytes: number, unit: number, round: (value: number) => number): string =>
  digits(unit === MEGA ? round(bytes / (MEGA / 10)) / 10 : round(bytes / 1000));

/** `4.2 of 12 MB`, `4.2 MB`, `300 kB` */
function sizeOf(bytes: number, total: number | undefined): string {
  const unit = (total ?? bytes) < MEGA ? 1000 : MEGA;
  const of = total === undefined ? '' : ` of ${inUnit(total, unit, Math.ceil)}`;
  return `${inUnit(bytes, unit, Math.floor)}${of}\u00a0${unit === MEGA ? 'MB' : 'kB'}`;
}

/** `4.2 of 12 MB` or, where the length of the file is not known, `31,000 rows, 4.2 MB` */
const partOf = (rows: number, bytes: number, total?: number): string =>
  total === undefined ? `${rowsOf(rows)}, ${sizeOf(bytes, total)}` : sizeOf(bytes, total);

/** `31,000 rows, 4.2 of 12 MB (35%)` */
const allOf = (rows: number, bytes: number, total?: number): string =>
  `${rowsOf(rows)}, ${sizeOf(bytes, total)}${total === undefined ? '' : ` (${Math.floor((bytes / total) * 100)}%)`}`;

const en = {
  bar: (file: string) => `How much of ${file} is read`,
  progress: (rows: number, bytes: number, total?: number) => `${partOf(rows, bytes, total)} read`,
  /** If several files are on their way. */
  progressOf: (file: string, rows: number, bytes: number, total?: number) =>
    `${file}: ${partOf(rows, bytes, total)} read`,
  heard: (rows: number, bytes: number, total?: number) => `Loading figures: ${partOf(rows, bytes, total)} read.`,
  canStop: 'You can stop and draw what is read.',
  stop: 'Stop and draw what is read',
  readRest: 'Read the rest',
  part: (file: string, rows: number, bytes: number, total?: number) =>
    `Only a part of ${file} is drawn: ${allOf(rows, bytes, total)}. Figures may be missing or too low.`,
  shared: 'All charts of this page that use the file show the same part.',
  /** Before the summary, and in the caption of the table. */
  partial: 'Only a part of the file is drawn: figures may be missing or too low.',
  whole: 'The whole file is read.',
};

/** The messages about long files: how much of them is read. */
export const progressMessages: Catalogue<typeof en> = {name: 'progress', en};
export type ProgressMessages = typeof en;
