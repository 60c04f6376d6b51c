export type Severity = 'error' | 'warning';

/** Errors of a file: nothing new is drawn. */
export const FILE_PROBLEMS = [
  'fetch',
  'encoding',
  'not-csv',
  'empty',
  'columns',
  'duplicate',
  'quote',
  'person',
  'type',
  'internal',
] as const;
/** Errors of a row: it is left out, the rest is drawn. */
export const ROW_PROBLEMS = [
  'cells',
  'number',
  'ambiguous',
  'negative',
  'date',
  'period',
  'bound',
  'position',
  'country',
  'claimant',
  'needed',
] as const;
/** Drawn, with a warning. */
export const WARNINGS = [
  'source',
  'revision',
  'parts',
  'sources',
  'repeat',
  'denial',
  'reference',
  'withheld',
  'link',
  'control',
  'charset',
  'zone',
  'outlier',
  'view',
  'boundaries',
  'query',
] as const;

export type ProblemCode = (typeof FILE_PROBLEMS)[number] | (typeof ROW_PROBLEMS)[number] | (typeof WARNINGS)[number];

/** What is wrong with a file, a row or an attribute: a value, never an exception. Its sentence is made by the messages. */
export interface Problem {
  readonly code: ProblemCode;
  readonly severity: Severity;
  /** Address or name of the file. */
  readonly file?: string;
  /** Row as a spreadsheet numbers it: the header is row 1. */
  readonly row?: number;
  /** Column counted from 1, and its name. */
  readonly column?: number;
  readonly name?: string;
  /** What stood there. */
  readonly value?: string;
  /** What else the sentence needs, by code: columns found and known, the status of the answer … */
  readonly detail?: Readonly<Record<string, string | number | readonly string[]>>;
  /** What is no text, by which the sentence says what it looks like. */
  readonly bytes?: Uint8Array;
  /** How many rows it concerns, where a warning is given once for all of them. */
  readonly count?: number;
  /** Of those of its kind that are not listed, how many they are and the first of their rows. */
  readonly more?: MoreProblems;
}

export interface MoreProblems {
  readonly count: number;
  readonly rows: readonly number[];
}

/** A cell whose day can stand in one place only. */
interface Proof {
  readonly row: number;
  readonly value: string;
}

const NUMERIC = /^(\d{1,2})([./-])(\d{1,2})\2\d{4}(?!\d)/;

/**
 * Cells of days in numbers that have but one order: what somebody who mends a file is told of the others. The days themselves
 * are not read by it.
 */
class DateOrders {
  readonly #proofs = new Map<string, Proof>();

  note(name: string, row: number, value: string): void {
    const [, first, , second] = NUMERIC.exec(value) ?? [];
    const order = Number(first) > 12 ? 'day' : Number(second) > 12 ? 'month' : undefined;
    const key = `${order} ${name}`;
    if (order && !(Number(first) > 12 && Number(second) > 12) && !this.#proofs.has(key))
      this.#proofs.set(key, {row, value});
  }

  /** What comes first in a column, with the cell that shows it; undefined where the column shows nothing, or both. */
  of(name: string): (Proof & {readonly first: 'day' | 'month'}) | undefined {
    const [day, month] = [this.#proofs.get(`day ${name}`), this.#proofs.get(`month ${name}`)];
    if (day && month) return undefined;
    return day ? {...day, first: 'day'} : month && {...month, first: 'month'};
  }
}

/** Of one kind of problem in one column the first ones, and how many there are besides. */
interface Kind {
  readonly first: Problem[];
  readonly rows: number[];
  more: number;
}

const isError = ({severity}: Problem): boolean => severity === 'error';

/**
 * Gathers the problems of one reading: each left-out row, each kind of warning once with its number of rows. However many there
 * are, what is kept of them is bounded.
 */
export class Problems {
  readonly #rows: Problem[] = [];
  readonly #warnings = new Map<string, {readonly first: Problem; count: number}>();
  readonly #kinds = new Map<string, Kind>();
  readonly #ids = new Set<string>();
  /** What cells that are no day show of the order in which days are written. */
  readonly orders = new DateOrders();
  leftOut = 0;

  /** With `byKind`, warnings and left-out rows alike by what is wrong in which column: for those who mend a file. */
  constructor(readonly byKind = false) {}

  /** Beyond this many, left-out rows are counted and no longer listed: a list of a hundred thousand helps nobody. */
  static readonly listed = 500;
  /** So many of each kind are listed, and of the others of it so many rows are named. */
  static readonly ofKind = {listed: 5, rows: 20};

  /** Whether the `id` is new in this file. */
  isNew(id: string): boolean {
    return this.#ids.size < this.#ids.add(id).size;
  }

  row(problem: Omit<Problem, 'severity'>): void {
    this.leftOut += 1;
    if (this.byKind) this.#keep({...problem, severity: 'error'});
    else if (this.#rows.length < Problems.listed) this.#rows.push({...problem, severity: 'error'});
  }

  /** With a row, it is the same as of another row. */
  warn(problem: Omit<Problem, 'severity' | 'count'>, row = problem.row): void {
    if (this.byKind) {
      this.#keep({...problem, ...(row !== undefined && {row}), severity: 'warning', count: 1});
      return;
    }
    // an id that is there twice and one that is nowhere are two things to tell
    const key = problem.code === 'reference' ? `${problem.code} ${problem.name}` : problem.code;
    const known = this.#warnings.get(key);
    if (known) known.count += 1;
    else this.#warnings.set(key, {first: {...problem, ...(row !== undefined && {row}), severity: 'warning'}, count: 1});
  }

  get list(): readonly Problem[] {
    const warnings = [...this.#warnings.values()].map(({first, count}) => ({...first, count}));
    const kinds = [...this.#kinds.values()].flatMap(({first, rows, more}): readonly Problem[] =>
      more === 0 ? first : [...first.slice(0, -1), {...first.at(-1)!, more: {count: more, rows}}],
    );
    return [...this.#rows, ...warnings, ...kinds.filter(isError), ...kinds.filter((one) => !isError(one))];
  }

  #keep(problem: Problem): void {
    const {code, name, column, row} = problem;
    const key = JSON.stringify([code, name, column]);
    const kind = this.#kinds.get(key);
    if (!kind) this.#kinds.set(key, {first: [problem], rows: [], more: 0});
    else if (kind.first.length < Problems.ofKind.listed) kind.first.push(problem);
    else {
      kind.more += 1;
      if (row !== undefined && kind.rows.length < Problems.ofKind.rows) kind.rows.push(row);
    }
  }
}
