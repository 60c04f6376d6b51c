import {charts, type ChartEntry} from '../charts/index.js';
import type {Header} from '../data/reading/columns.js';
import type {Dataset} from '../data/dataset.js';
import {annotations} from '../datasets/annotations.js';
import {corrections} from '../datasets/corrections.js';
import {SOURCE_COLUMNS} from '../data/source.js';

const all = await Promise.all(Object.values<ChartEntry>(charts).map(({load}) => load()));

/** What a file can be: one of those that the charts read, or of those for any chart; where two fit a header alike, the first. */
export const KINDS: readonly Dataset[] = [...all.flatMap(({files}) => Object.values(files)), annotations, corrections];

const shared: ReadonlySet<string> = new Set(SOURCE_COLUMNS);

/** The kind of file whose declared columns a header has most of; undefined where it has none but those all kinds share. */
export function kindOf(header: Header): Dataset | undefined {
  const found = ({columns}: Dataset): readonly string[] => columns.known.filter((name) => header.has(name));
  const isWhole = ({columns}: Dataset): number => (header.missing(columns).length === 0 ? 1 : 0);
  const [best] = KINDS.filter((kind) => found(kind).some((name) => !shared.has(name))).sort(
    (a, b) => found(b).length - found(a).length || isWhole(b) - isWhole(a),
  );
  return best;
}
