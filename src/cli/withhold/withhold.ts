import {readFile as readBytes, writeFile} from 'node:fs/promises';
import type {Dataset} from '../../data/dataset.js';
import {arrests} from '../../datasets/arrests.js';
import {crossings} from '../../datasets/crossings.js';
import {nestingOfArrests, nestingOfCrossings, type CountRow, type Nesting} from './nesting.js';
import {readFile, type CheckOptions} from '../read-file.js';
import {isWide, linesOf, reduce} from './reduce.js';
import {protect, type Protection} from './protect.js';
import {Solver, TooHard} from './solve/solver.js';
import {telltalesOf, type Telltale} from './telltales.js';

/** What of a kind of file adds up; the others have no counts to withhold. */
const nestings: ReadonlyMap<Dataset | undefined, Nesting<CountRow>> = new Map<Dataset | undefined, Nesting<CountRow>>([
  [arrests, nestingOfArrests],
  [crossings, nestingOfCrossings],
]);

/** What came of reducing a file: where it was written and which rows were withheld, or why it was not. */
export type Reduction =
  | {readonly refused: 'kind' | 'encoding' | 'broken' | 'target' | 'solver' | 'hard'; readonly target: string}
  | {
      readonly target: string;
      readonly rows: number;
      /** How many counts are withheld, and how many of these only to protect others. */
      readonly withheld: number;
      readonly protecting: number;
      readonly small: readonly number[];
      readonly more: readonly number[];
      readonly telltales: readonly Telltale[];
    };

/** Writes the file without the counts below the threshold and without those by which they could be worked out. */
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
  // cells are changed byte by byte, and in UTF-16 no byte is a character
  if (isWide(original, encoding)) return {refused: 'encoding', target};
  // every row by itself: parts that add up on the page stand one by one in the file
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

/** Undefined where it is more than can be looked through: what is not known to be safe is not written. */
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
