import type {Header} from '../data/columns.js';
import type {Dataset} from '../data/dataset.js';
import {annotations} from '../datasets/annotations.js';
import {arrests} from '../datasets/arrests.js';
import {corrections} from '../datasets/corrections.js';
import {crossings} from '../datasets/crossings.js';
import {events} from '../datasets/events.js';
import {mobilization} from '../datasets/mobilization.js';
import {positions} from '../datasets/positions.js';
import {referendums} from '../datasets/referendums.js';
import {SOURCE_COLUMNS} from '../datasets/source-columns.js';

/** What a file can be; where two fit a header alike, the first one. */
export const KINDS: readonly Dataset[] = [
  arrests,
  mobilization,
  positions,
  crossings,
  events,
  referendums,
  annotations,
  corrections,
];

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
