import type {Problem} from '../data/problem.js';
import {checkEn} from '../messages/check-en.js';
import {KINDS} from './kinds.js';
import type {Checked} from './read-file.js';
import type {Reduction} from './withhold/withhold.js';

export const kindNames: readonly string[] = KINDS.map(({name}) => name);

/** What was done with one file. */
export interface Done {
  readonly checked: Checked;
  /** Below which number counts are to be withheld, where that was asked for. */
  readonly threshold: number | undefined;
  /** Undefined where the file has errors. */
  readonly reduction: Reduction | undefined;
}

const isError = ({severity}: Problem): boolean => severity === 'error';
export const hasErrors = ({problems, failure}: Checked): boolean => failure !== undefined || problems.some(isError);
export const hasFailed = ({checked, reduction}: Done): boolean =>
  hasErrors(checked) || (reduction !== undefined && 'refused' in reduction);

/** A line for the file, one for each problem (`data/x.csv:9:3: error number: Row 9, …`) and what was written. */
export function textOf({checked, reduction, threshold}: Done): string {
  const {file, kind, lines, problems} = checked;
  const errors = problems.filter(isError).length;
  const head = checkEn.file(file, kind?.name ?? '', lines, errors, problems.length - errors);
  const told = problems.map((problem) => lineOf(file, problem));
  return [head, ...told, ...(threshold === undefined ? [] : written(file, reduction, threshold))].join('\n');
}

function lineOf(file: string, problem: Problem): string {
  const {row, column, value = ''} = problem;
  const where = [file, row, column].filter((part) => part !== undefined).join(':');
  const sentence = checkEn.sentence(problem, kindNames);
  const isSaid = value === '' || sentence.includes(value.slice(0, 80));
  return checkEn.problem(where, problem, isSaid ? sentence : checkEn.value(sentence, value));
}

function written(file: string, reduction: Reduction | undefined, threshold: number): readonly string[] {
  if (!reduction) return [checkEn.notReduced.errors(file)];
  if ('refused' in reduction) return [checkEn.notReduced[reduction.refused](file, reduction.target)];
  const {target, rows, withheld, protecting, telltales} = reduction;
  const warnings = telltales.map((hint) => checkEn.telltale([target, hint.row, hint.column].join(':'), hint));
  return [checkEn.reduced(target, threshold, rows, withheld, protecting), ...warnings];
}

/** The same as plain data, each problem with its sentence. */
export const dataOf = ({checked: {file, kind, lines, leftOut, problems}, reduction, threshold}: Done) => ({
  file,
  type: kind?.name ?? null,
  rows: lines,
  leftOut,
  problems: problems.map((problem) => ({...problem, bytes: undefined, sentence: checkEn.sentence(problem, kindNames)})),
  ...(threshold === undefined ? {} : {reduced: reduction ?? {refused: 'errors' as const}}),
});
