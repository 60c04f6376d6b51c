import {charts, type ChartEntry} from '../charts/index.js';
import type {Header} from '../data/reading/columns.js';
import type {Dataset} from '../data/dataset.js';
import {annotations} from '../datasets/annotations.js';
import {corrections} from '../datasets/corrections.js';
import {SOURCE_COLUMNS} from '../data/source.js';

const all = await Promise.all(Object.values<ChartEntry>(charts).map(({load}) => load()));

/** All kinds of files: those of the charts, then those for any chart. If two fit a header equally well, the first is taken. */
export const KINDS: readonly Dataset[] = [...all.flatMap(({files}) => Object.values(files)), annotations, corrections];

const shared: ReadonlySet<string> = new Set(SOURCE_COLUMNS);

/** The kind that has most columns in common with a header; undefined if it has only columns common to all kinds. */
export function kindOf(header: Header): Dataset | undefined {
  const found = ({columns}: Dataset): readonly string[] => columns.known.filter((name) => header.has(name));
  const isWhole = ({columns}: Dataset): number => (header.missing(columns).length === 0 ? 1 : 0);
  const [best] = KINDS.filter((kind) => found(kind).some((name) => !shared.has(name))).sort(
    (a, b) => found(b).length - found(a).length || isWhole(b) - isWhole(a),
  );
  return best;
}
