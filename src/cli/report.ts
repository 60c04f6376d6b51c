import type {Problem} from '../data/problem.js';
import {checkEn} from '../messages/check-en.js';
import {KINDS, type Checked} from './read-file.js';
import type {Reduction} from './withhold/withhold.js';

export const kindNames: readonly string[] = KINDS.map(({name}) => name);

export interface Done {
  readonly checked: Checked;
  /** Counts below this number are withheld; undefined without `--withhold`. */
  readonly threshold: number | undefined;
  /** Undefined if the file has errors. */
  readonly reduction: Reduction | undefined;
}

const isError = ({severity}: Problem): boolean => severity === 'error';
export const hasErrors = ({problems, failure}: Checked): boolean => failure !== undefined || problems.some(isError);
export const hasFailed = ({checked, reduction}: Done): boolean =>
  hasErrors(checked) || (reduction !== undefined && 'refused' in reduction);

/** The number of all problems: those of a kind after the first few are only counted. */
const countOf = (problems: readonly Problem[]): number =>
  problems.reduce((sum, {more}) => sum + 1 + (more?.count ?? 0), 0);

/** A line for the file, a line for each problem (`data/x.csv:9:3: error number: Row 9, …`), and what was written. */
export function textOf({checked, reduction, threshold}: Done): string {
  const {file, kind, lines, problems} = checked;
  const errors = countOf(problems.filter(isError));
  const head = checkEn.file(file, kind?.name ?? '', lines, errors, countOf(problems) - errors);
  const told = problems.flatMap((problem) => [
    lineOf(file, problem),
    ...(problem.more ? [checkEn.problem(file, problem, checkEn.more(problem, problem.more))] : []),
  ]);
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

/** The number of problems of each kind in each column. */
function kindsOf(problems: readonly Problem[]) {
  const found = new Map<string, Pick<Problem, 'code' | 'severity' | 'column' | 'name'> & {count: number}>();
  for (const problem of problems) {
    const {code, severity, column, name} = problem;
    const key = JSON.stringify([code, column, name]);
    const known = found.get(key);
    found.set(key, {code, severity, column, name, count: (known?.count ?? 0) + countOf([problem])});
  }
  return [...found.values()];
}

/** The same as plain data: the first problems of each kind, each with its sentence. */
export const dataOf = ({checked: {file, kind, lines, leftOut, problems}, reduction, threshold}: Done) => ({
  file,
  type: kind?.name ?? null,
  rows: lines,
  leftOut,
  errors: countOf(problems.filter(isError)),
  warnings: countOf(problems.filter((problem) => !isError(problem))),
  kinds: kindsOf(problems),
  problems: problems.map((problem) => ({...problem, bytes: undefined, sentence: checkEn.sentence(problem, kindNames)})),
  ...(threshold === undefined ? {} : {reduced: reduction ?? {refused: 'errors' as const}}),
});
