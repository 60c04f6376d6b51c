import type {Highs, Model} from 'highs';

/** A row of a linear system: a weighted sum of columns between two limits. */
export interface Line {
  readonly columns: readonly number[];
  readonly weights: readonly number[];
  readonly low: number;
  readonly high: number;
}

export interface System {
  /** The limits of each column. */
  readonly ends: readonly (readonly [low: number, high: number])[];
  readonly lines: readonly Line[];
}

/** The file needs more work than the limits allow: it is not written. */
export class TooHard extends Error {}

export interface Limits {
  /** Steps for each solution, and solutions for each file. */
  readonly steps: number;
  readonly solutions: number;
}

const LIMITS: Limits = {steps: 200_000, solutions: 50_000};

/** HiGHS with a limit: more steps throw `TooHard`. Steps, not seconds, because seconds differ between runs. */
export class Solver {
  #left: number;

  constructor(
    readonly highs: Highs,
    readonly limits: Limits = LIMITS,
  ) {
    this.#left = limits.solutions;
  }

  /** Undefined if `highs` is not installed. */
  static async load(limits?: Limits): Promise<Solver | undefined> {
    const found = await import('highs').catch(() => undefined);
    return found && new Solver(await found.default(), limits);
  }

  /** Builds a program for a system, uses it and frees its memory. */
  with<T>(system: System, use: (program: Program) => T): T {
    const program = new Program(this, system);
    try {
      return use(program);
    } finally {
      program.free();
    }
  }

  count(): void {
    if (this.#left-- <= 0) throw new TooHard();
  }
}

const TOLERANCE = 1e-6;

export class Program {
  readonly #model: Model;
  readonly #ends: (readonly [number, number])[];

  constructor(
    readonly solver: Solver,
    readonly system: System,
  ) {
    const {ends, lines} = system;
    const {highs, limits} = solver;
    const starts = [0];
    for (const {columns} of lines) starts.push(starts.at(-1)! + columns.length);
    this.#ends = [...ends];
    const open = (value: number): number => (Number.isFinite(value) ? value : Math.sign(value) * highs.infinity);
    this.#model = highs.createModel({
      numCols: ends.length,
      numRows: lines.length,
      colCost: ends.map(() => 0),
      colLower: ends.map(([low]) => open(low)),
      colUpper: ends.map(([, high]) => open(high)),
      rowLower: lines.map(({low}) => open(low)),
      rowUpper: lines.map(({high}) => open(high)),
      matrix: {
        format: 'csr',
        numRows: lines.length,
        numCols: ends.length,
        starts: Int32Array.from(starts),
        indices: Int32Array.from(lines.flatMap(({columns}) => columns)),
        values: Float64Array.from(lines.flatMap(({weights}) => weights)),
      },
    });
    this.#model.options.set({output_flag: false, simplex_iteration_limit: limits.steps, mip_max_nodes: 1000});
  }

  bound(column: number, low: number, high: number): void {
    this.#ends[column] = [low, high];
    this.#model.changeColBounds(column, low, Number.isFinite(high) ? high : this.solver.highs.infinity);
  }

  /** The solution with the lowest cost of the columns; undefined if there is none. */
  least(costs: ReadonlyMap<number, number>): readonly number[] | undefined {
    for (const [column, cost] of costs) this.#model.changeColCost(column, cost);
    const found = this.#run();
    for (const column of costs.keys()) this.#model.changeColCost(column, 0);
    return found;
  }

  /** The same in whole numbers. */
  leastWhole(costs: ReadonlyMap<number, number>): readonly number[] | undefined {
    const {integer, continuous} = this.solver.highs.constants.variableType;
    const all = this.#ends.map((_, column) => column);
    const indices = Int32Array.from(all);
    this.#model.changeColsIntegrality(
      {kind: 'set', indices},
      all.map(() => integer),
    );
    const found = this.least(costs);
    this.#model.changeColsIntegrality(
      {kind: 'set', indices},
      all.map(() => continuous),
    );
    return found;
  }

  /** The solution in whole numbers, if it is one. Every line is checked again, because the solver uses fractions. */
  proven(solution: readonly number[]): readonly number[] | undefined {
    const whole = solution.map(Math.round);
    const isWhole = whole.every((value, column) => {
      const [low, high] = this.#ends[column]!;
      return Math.abs(value - solution[column]!) < TOLERANCE && value >= low && value <= high;
    });
    const holds = ({columns, weights, low, high}: Line): boolean => {
      const sum = columns.reduce((all, column, at) => all + weights[at]! * whole[column]!, 0);
      return sum >= low && sum <= high;
    };
    return isWhole && this.system.lines.every(holds) ? whole : undefined;
  }

  free(): void {
    this.#model.dispose();
  }

  #run(): readonly number[] | undefined {
    this.solver.count();
    this.#model.run();
    const {optimal, iterationLimit, solutionLimit} = this.solver.highs.constants.modelStatus;
    const status = this.#model.getModelStatus();
    if (status === iterationLimit || status === solutionLimit) throw new TooHard();
    return status === optimal ? [...this.#model.getSolution().colValue] : undefined;
  }
}
