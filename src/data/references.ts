import type {FileRow} from './dataset.js';
import type {Problem} from './problem.js';

/** The `id` of another row that a row speaks of, by the column in which it stands; '' for none. */
export type References = Readonly<Record<string, string>>;

/** What is worth a warning about who speaks of whom in one file: a reference to an `id` that no row has. */
export function checkReferences<Row extends FileRow>(
  rows: readonly Row[],
  references: (row: Row) => References,
): readonly Omit<Problem, 'severity'>[] {
  const ids = new Set(rows.map(({id}) => id));
  return rows.flatMap((row) =>
    Object.entries(references(row))
      .filter(([, to]) => to !== '' && !ids.has(to))
      .map(([name, value]) => ({code: 'reference' as const, row: row.row, name, value})),
  );
}
