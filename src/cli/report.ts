import type {Problem} from '../data/problem.js';
import {checkEn} from '../messages/check-en.js';
import {KINDS} from './kinds.js';
import type {Checked} from './read-file.js';

export const kindNames: readonly string[] = KINDS.map(({name}) => name);

const isError = ({severity}: Problem): boolean => severity === 'error';
export const hasErrors = ({problems, failure}: Checked): boolean => failure !== undefined || problems.some(isError);

/** A line for the file and one for each problem: `data/x.csv:9:3: error number: Row 9, …`. */
export function textOf({file, kind, lines, problems}: Checked): string {
  const errors = problems.filter(isError).length;
  const head = checkEn.file(file, kind?.name ?? '', lines, errors, problems.length - errors);
  return [head, ...problems.map((problem) => lineOf(file, problem))].join('\n');
}

function lineOf(file: string, problem: Problem): string {
  const {row, column, value = ''} = problem;
  const where = [file, row, column].filter((part) => part !== undefined).join(':');
  const sentence = checkEn.sentence(problem, kindNames);
  const isSaid = value === '' || sentence.includes(value.slice(0, 80));
  return checkEn.problem(where, problem, isSaid ? sentence : checkEn.value(sentence, value));
}

/** The same as plain data, each problem with its sentence. */
export const dataOf = ({file, kind, lines, leftOut, problems}: Checked) => ({
  file,
  type: kind?.name ?? null,
  rows: lines,
  leftOut,
  problems: problems.map((problem) => ({...problem, sentence: checkEn.sentence(problem, kindNames)})),
});
