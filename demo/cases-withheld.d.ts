import type {Case} from './cases.js';

/** Reduced files, by the type of chart. */
export const reduced: Readonly<Record<'arrests' | 'crossings', string>>;
export const withheldCases: readonly Case[];
