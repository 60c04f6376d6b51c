import type {Problem} from '../../data/problem.js';

export type Detail = NonNullable<Problem['detail']>[string];

export const text = (value: Detail | undefined): string =>
  typeof value === 'object' ? value.join(', ') : String(value ?? '');

/** `Row 9, column 3 (value)` */
export function where({row, column, name}: Problem): string {
  const cell = column === undefined ? '' : `, column ${column}${name ? ` (${name})` : ''}`;
  return row === undefined ? '' : `Row ${row}${cell}`;
}

export const at = (p: Problem): string => where(p).replace(/^R/, 'r');

/** Long cells are cut off in a sentence. */
export const short = (value: string): string => (value.length > 80 ? `${value.slice(0, 80)}…` : value);
export const quoted = ({value = ''}: Problem): string => `“${short(value)}”`;
export const rows = ({count = 1}: Problem): string => (count === 1 ? '1 row' : `${count} rows`);
export const one = ({count = 1}: Problem, singular: string, plural: string): string =>
  count === 1 ? singular : plural;
export const isEmpty = ({value = ''}: Problem): boolean => value.trim() === '';
export const said = (p: Problem, sentence: string): string => `${where(p)}: ${quoted(p)} ${sentence}`;

export const list = (detail: Detail | undefined): readonly string[] => (typeof detail === 'object' ? detail : []);
