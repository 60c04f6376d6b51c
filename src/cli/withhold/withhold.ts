import {readFile as readBytes, writeFile} from 'node:fs/promises';
import type {Dataset} from '../../data/dataset.js';
import {arrests} from '../../datasets/arrests.js';
import {crossings} from '../../datasets/crossings.js';
import {nestingOfArrests, nestingOfCrossings, type CountRow, type Nesting} from './cells.js';
import {readFile, type CheckOptions} from '../read-file.js';
import {isWide, linesOf, reduce} from './reduce.js';
import {protect, type Protection} from './protect.js';
import {Solver, TooHard} from './solve/solver.js';
import {telltalesOf, type Telltale} from './telltales.js';

/** The kinds of files that have counts to withhold. */
const nestings: ReadonlyMap<Dataset | undefined, Nesting<CountRow>> = new Map<Dataset | undefined, Nesting<CountRow>>([
  [arrests, nestingOfArrests],
  [crossings, nestingOfCrossings],
]);

/** The result: where the reduced file was written and which rows were withheld, or why it was not written. */
export type Reduction =
  | {readonly refused: 'kind' | 'encoding' | 'broken' | 'target' | 'solver' | 'hard'; readonly target: string}
  | {
      readonly target: string;
      readonly rows: number;
      /** The number of withheld counts, and of those that only protect others. */
      readonly withheld: number;
      readonly protecting: number;
      readonly small: readonly number[];
      readonly more: readonly number[];
      readonly telltales: readonly Telltale[];
    };

/** Writes the file without counts below the threshold and without counts from which these could be calculated. */
export async function withhold(
  file: string,
  kind: Dataset | undefined,
  threshold: number,
  target: string,
  {decimal, encoding}: Pick<CheckOptions, 'decimal' | 'encoding'>,
): Promise<Reduction> {
  const nesting = nestings.get(kind);
  if (!kind || !nesting) return {refused: 'kind', target};
  const original = await readBytes(file);
  // cells are changed byte by byte, which does not work in UTF-16
  if (isWide(original, encoding)) return {refused: 'encoding', target};
  // every row separately: the file has one row for each part that the page adds up
  const reading = await readFile(file, {kind: {...kind, identity: undefined}, decimal, encoding});
  const rows = reading.rows as readonly CountRow[];
  const claimOf = (row: CountRow): string => kind.identity?.(row) ?? String(row.row);
  const solver = await Solver.load();
  if (!solver) return {refused: 'solver', target};
  const found = tried(() => protect(rows, nesting, claimOf, threshold, solver));
  if (!found) return {refused: 'hard', target};
  const bytes = reduce(original, rows, found, threshold, encoding);
  if (!bytes) return {refused: 'broken', target};
  if (!(await isWritten(target, bytes))) return {refused: 'target', target};
  const [small, more] = [[...found.small], [...found.more]];
  const {lines, delimiter} = linesOf(original, encoding);
  const dialect = {decimal, semicolons: delimiter === ';'};
  const telltales = telltalesOf(lines, new Set([...small, ...more]), dialect);
  const counts = {rows: rows.length, withheld: small.length + more.length, protecting: more.length};
  return {target, ...counts, small, more, telltales};
}

/** Undefined if the file is too hard to check: a file that is not known to be safe is not written. */
function tried(make: () => Protection): Protection | undefined {
  try {
    return make();
  } catch (error) {
    if (error instanceof TooHard) return undefined;
    throw error;
  }
}

const isWritten = async (target: string, bytes: Buffer): Promise<boolean> =>
  writeFile(target, bytes).then(
    () => true,
    () => false,
  );
