import {layersByAge, speakerOf, type Dated} from '../age.js';
import type {FileRow} from '../dataset.js';
import type {Problem} from '../problem.js';

/** More rows of one tie than these are not named. */
const MOST_NAMED = 5;

/**
 * Claims on the same thing of which nothing in the file says which is newer: one warning for each such tie. What officials say
 * competes with no other claim. Events compete with nothing.
 */
export function tiesOf<Row extends FileRow>(
  rows: readonly Row[],
  claimOf: ((row: Row) => string | undefined) | undefined,
): readonly Omit<Problem, 'severity'>[] {
  if (!claimOf) return [];
  const claims = new Map<string, (Row & Dated)[]>();
  // what is a claim has a day and a source
  for (const row of rows as readonly (Row & Dated)[]) {
    const on = claimOf(row);
    if (on === undefined) continue;
    const key = `${row.source.kind === 'official'} ${on}`;
    const found = claims.get(key);
    if (found) found.push(row);
    else claims.set(key, [row]);
  }
  return [...claims.values()]
    .flatMap((found) => (found.length > 1 ? layersByAge(found) : []))
    .filter((layer) => layer.length > 1)
    .map((layer) => [...layer].sort((a, b) => a.row - b.row))
    .sort(([a], [b]) => a!.row - b!.row)
    .map((layer) => ({
      code: 'sources',
      row: layer[0]!.row,
      detail: {
        rows: layer.slice(0, MOST_NAMED).map(({row}) => String(row)),
        all: layer.length,
        sources: [...new Set(layer.map(({source}) => speakerOf(source)))]
          .filter((name) => name !== '')
          .slice(0, MOST_NAMED),
      },
    }));
}
