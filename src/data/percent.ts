import {isUnknown} from './number.js';
import type {CsvRecord} from './reading/record.js';

/** A share in per cent, digit by digit as it was printed: 98.40 is not 98.4. '' where nothing was. */
export type Percent = string;

const PRINTED = /^\d+(?:[.,]\d+)?$/;

/** Reads a share. More than a hundred is a claim too: it is shown, not put right. */
export function percent(record: CsvRecord, name: string): Percent {
  const cell = record.text(name).replace(/\s?%$/, '');
  if (isUnknown(cell)) return '';
  if (PRINTED.test(cell)) return cell.replace(',', '.');
  record.fail(/^[-−–]\s?\d/.test(cell) ? 'negative' : 'number', name);
  return '';
}
