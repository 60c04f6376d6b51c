import type {CountRow, Nesting} from '../../src/cli/withhold/cells.js';
import {suppress} from '../../src/cli/withhold/suppress.js';
import type {Dataset} from '../../src/data/dataset.js';
import {read} from '../../src/data/reading/reading.js';

/** The withheld rows of a file: the small ones, and those that would reveal them. */
export function suppressed<Row extends CountRow>(
  text: string,
  dataset: Dataset<Row>,
  nesting: Nesting<Row>,
  threshold = 5,
): [number[], number[]] {
  const {rows} = read(text, {...dataset, identity: undefined});
  const {small, more} = suppress(rows, nesting, (row) => dataset.identity!(row), threshold);
  const rising = (some: ReadonlySet<number>) => [...some].sort((a, b) => a - b);
  return [rising(small), rising(more)];
}
