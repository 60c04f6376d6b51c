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
/** Errors of a row: the row is left out, the rest is drawn. */
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
/** Warnings: the chart is drawn all the same. */
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

/** An error or warning about a file, a row or an attribute: a value, never an exception. The messages make its sentence. */
export interface Problem {
  readonly code: ProblemCode;
  readonly severity: Severity;
  /** Address or name of the file. */
  readonly file?: string;
  /** Row number as in a spreadsheet: the header is row 1. */
  readonly row?: number;
  /** Column number, counted from 1, and column name. */
  readonly column?: number;
  readonly name?: string;
  /** The text found there. */
  readonly value?: string;
  /** Other data for the sentence, by code: columns found and known, the status of the response … */
  readonly detail?: Readonly<Record<string, string | number | readonly string[]>>;
  /** Bytes that cannot be decoded; the sentence names the encoding they look like. */
  readonly bytes?: Uint8Array;
  /** Number of rows, if one warning is given for all of them. */
  readonly count?: number;
  /** Problems of the same kind that are not listed: their number, and the first of their rows. */
  readonly more?: MoreProblems;
}

export interface MoreProblems {
  readonly count: number;
  readonly rows: readonly number[];
}

/** A date cell in which day and month can have only one order. */
interface Proof {
  readonly row: number;
  readonly value: string;
}

const NUMERIC = /^(\d{1,2})([./-])(\d{1,2})\2\d{4}(?!\d)/;

/**
 * Finds numeric dates in which day and month can have only one order. This helps a person to correct the other cells; it is
 * not used to parse them.
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

  /** What comes first in a column, with the cell that proves it; undefined if the column proves nothing, or both orders. */
  of(name: string): (Proof & {readonly first: 'day' | 'month'}) | undefined {
    const [day, month] = [this.#proofs.get(`day ${name}`), this.#proofs.get(`month ${name}`)];
    if (day && month) return undefined;
    return day ? {...day, first: 'day'} : month && {...month, first: 'month'};
  }
}

/** The first problems of one kind in one column, and the number of others. */
interface Kind {
  readonly first: Problem[];
  readonly rows: number[];
  more: number;
}

const isError = ({severity}: Problem): boolean => severity === 'error';

/**
 * Collects the problems of one reading: each left-out row, and each kind of warning once with its number of rows. The number of
 * stored problems is limited.
 */
export class Problems {
  readonly #rows: Problem[] = [];
  readonly #warnings = new Map<string, {readonly first: Problem; count: number}>();
  readonly #kinds = new Map<string, Kind>();
  readonly #ids = new Set<string>();
  /** What unreadable date cells show about the order of day and month. */
  readonly orders = new DateOrders();
  leftOut = 0;

  /** With `byKind`, warnings and left-out rows are grouped by code and column: for people who correct a file. */
  constructor(readonly byKind = false) {}

  /** Beyond this many, left-out rows are counted but not listed. */
  static readonly listed = 500;
  /** For each kind: how many problems are listed, and for how many others the row is named. */
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

  /** `row` replaces the row of the problem: the same warning as for another row. */
  warn(problem: Omit<Problem, 'severity' | 'count'>, row = problem.row): void {
    if (this.byKind) {
      this.#keep({...problem, ...(row !== undefined && {row}), severity: 'warning', count: 1});
      return;
    }
    // a duplicate id and a missing id are two different warnings
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
