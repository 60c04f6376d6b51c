import {encodingGuess} from '../data/problems/looks-like.js';
import type {MoreProblems, Problem} from '../data/problem.js';
import {headerAdvice, namesOf} from './problems/sentence-parts-en.js';
import {and} from './en.js';
import {problemsEn} from './problems/problems-en.js';

const counted = (count: number, one: string, more = `${one}s`): string => `${count} ${count === 1 ? one : more}`;
const list = (value: unknown): readonly string[] => (Array.isArray(value) ? value.map(String) : []);

function notRead(reason: unknown): string {
  if (reason === 'ENOENT') return 'There is no such file.';
  if (reason === 'EISDIR') return 'This is a folder. Name the files in it: folder/*.csv.';
  return `The file cannot be read${typeof reason === 'string' && reason !== '' ? ` (${reason})` : ''}.`;
}

/** A cell that may contain a withheld number; `of` is the row whose count is withheld, if it is another one. */
interface Hint {
  readonly row: number;
  readonly column: number;
  readonly name: string;
  readonly of?: number;
}

/** The messages of the command `check`, in English. */
export const checkEn = {
  help: (kinds: readonly string[]) => `Usage: conflict-charts check [options] FILE…

Reads CSV files as the charts read them and prints each problem with its file, row and column, the value
and a sentence. Rows are numbered as in a spreadsheet: the header is row 1. For each kind of problem in a
column the first five are printed, and the number of the others.

  --type NAME       the kind of the files: ${kinds.join(', ')}.
                    Without it, the kind is the one that fits the columns best.
  --decimal SIGN    the decimal sign, . or , if the file does not make it clear; as on the tag
  --encoding NAME   the encoding of files that are not UTF-8, for example windows-1251; as on the tag
  --rows NAME       claims or events: what one row of a file of figures is; as on the tag. Claims on one
                    day and place compete; events are added up
  --json            print the problems as JSON
  --withhold N      write a reduced file without any count below N, and without counts from which
                    such a count could be calculated (files of arrests and of crossings)
  --out PATH        the file or folder for the reduced file. Without it, the file is written beside the
                    original as NAME.withheld.csv. The original is replaced only if PATH names it
  --help            print this text

Exit code: 0 if there is no error (there may be warnings), 1 if there is one, 2 if the command is wrong.`,

  usage: {
    command: (name: string) => `There is no command “${name}”. The only command is check. Try conflict-charts --help.`,
    noFile: 'Name at least one file. Try conflict-charts --help.',
    type: (name: string, kinds: readonly string[]) => `There is no type “${name}”. Use one of: ${kinds.join(', ')}.`,
    decimal: (sign: string) => `--decimal must be . or , but is “${sign}”.`,
    rows: (name: string) => `--rows must be claims or events, but is “${name}”.`,
    encoding: (name: string) =>
      `--encoding does not name a known encoding: “${name}”. Try windows-1252, windows-1251 or utf-16le.`,
    withhold: (text: string) => `--withhold needs a whole number, 2 or more, but is “${text}”.`,
    out: '--out says where to write a reduced file: use it together with --withhold.',
    outMany: (path: string) =>
      `--out names one file (${path}), but there are several input files. Name an existing folder.`,
    oneTarget: (path: string, files: readonly string[]) =>
      `Nothing was written: the reduced files of ${and(files)} would have the same name, ${path}. Run the command once for each file, each time with another --out.`,
    overInput: (path: string) =>
      `Nothing was written: ${path} is one of the input files and would be replaced. Name another place with --out.`,
  },

  /** `data/arrests.csv: 192 rows of arrests, no problem.` */
  file: (file: string, kind: string, rows: number, errors: number, warnings: number) => {
    const found = [errors > 0 ? counted(errors, 'error') : '', warnings > 0 ? counted(warnings, 'warning') : ''];
    const said = and(found.filter((part) => part !== '')) || 'no problem';
    return `${file}: ${kind === '' ? '' : `${counted(rows, 'row')} of ${kind}, `}${said}.`;
  },
  problem: (where: string, {severity, code}: Problem, sentence: string) => `${where}: ${severity} ${code}: ${sentence}`,
  /** `595 more in column 1 (date): rows 7, 8, 9 and 592 more.` */
  more: ({column, name}: Problem, {count, rows}: MoreProblems) => {
    const where = column === undefined ? '' : ` in column ${column}${name ? ` (${name})` : ''}`;
    const left = count - rows.length;
    const named = [...rows.map(String), ...(left > 0 && rows.length > 0 ? [`${left} more`] : [])];
    return `${count} more${where}${named.length > 0 ? `: ${count === 1 ? 'row' : 'rows'} ${and(named)}` : ''}.`;
  },
  value: (sentence: string, value: string) => `${sentence} (“${value.length > 80 ? `${value.slice(0, 80)}…` : value}”)`,

  reduced: (target: string, threshold: number, rows: number, withheld: number, protecting: number) => {
    if (withheld === 0) return `${target}: written. Of ${counted(rows, 'count')} none is below ${threshold}.`;
    const small = withheld - protecting;
    const others = protecting === 0 ? '' : `, and ${protecting} to protect ${small === 1 ? 'it' : 'them'}`;
    const are = withheld === 1 ? 'is' : 'are';
    return `${target}: written. Of ${counted(rows, 'count')} ${withheld} ${are} withheld: ${small} below ${threshold}${others}. None of them can be calculated from the sums of this file.`;
  },
  telltale: (where: string, {row, column, name, of}: Hint) => {
    const what = of === undefined ? 'that is withheld in this row' : `that is withheld in row ${of}, and its place`;
    return `${where}: look here: row ${row}, column ${column} (${name}), has the number ${what}. If this reveals the count, change the text or leave it empty.`;
  },
  notReduced: {
    errors: (file: string) =>
      `${file}: no reduced file was written. Correct the errors first: a row that cannot be read cannot be withheld.`,
    encoding: (file: string) => `${file}: no reduced file was written. It is UTF-16: save it as UTF-8 first.`,
    kind: (file: string) =>
      `${file}: no reduced file was written. Only counts of arrests and crossings can be withheld.`,
    target: (file: string, target: string) => `${file}: no reduced file was written: ${target} cannot be written.`,
    hard: (file: string) =>
      `${file}: no reduced file was written. It has too many sums to check, so the withheld counts might be calculated from them. Split the file: by country, by measure or by time.`,
    solver: (file: string) =>
      `${file}: no reduced file was written. The package highs, which checks whether counts can be calculated, is not installed: npm install highs.`,
    broken: (file: string) =>
      `${file}: no reduced file was written. Its quotation marks can be read in more than one way: save it from a spreadsheet first.`,
  },

  sentence: (problem: Problem, kinds: readonly string[]): string => {
    const {code, detail} = problem;
    if (code === 'fetch') return notRead(detail?.['reason']);
    const {looks} = code === 'encoding' ? encodingGuess(problem) : {looks: ''};
    if (looks !== '') return `${problemsEn[code](problem)} To check it as it is, use --encoding ${looks}.`;
    if (code === 'sources') return `${problemsEn[code](problem)} To check it this way, use --rows events.`;
    if (code !== 'type') return problemsEn[code](problem);
    return `No kind of file has these columns: ${namesOf(list(detail?.['found']))}. The kinds are: ${kinds.join(', ')}. Name the right one with --type.${headerAdvice(detail)}`;
  },
};
