import type {Day} from './day.js';

/** Who speaks: the authority itself, an organisation that counts, anybody else with a name, or nobody named. */
export const SOURCE_KINDS = ['official', 'monitor', 'named', 'unnamed'] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

/** Where a row comes from and when it became known. No figure travels without it. */
export interface Source {
  /** Who counted or said it; '' where the file does not say. */
  readonly name: string;
  readonly kind: SourceKind;
  /** Who printed it. */
  readonly publisher: string;
  /** Addresses, only `https:`, `http:` or `mailto:`; '' where there is none. */
  readonly url: string;
  readonly archiveUrl: string;
  readonly verified: string;
  readonly note: string;
  /** The day on which it was known, with the printed hour (`HH:MM`) and the words for its clock. */
  readonly asOf: Day | undefined;
  readonly asOfTime: string;
  readonly zone: string;
  /** Place in the order of publication. */
  readonly revision: number | undefined;
}

/** Whether a row says where it comes from. Without it, it is drawn with "no source". */
export const hasSource = ({name, publisher, url}: Source): boolean => name !== '' || publisher !== '' || url !== '';

/** Something that became known at some time. */
export interface Dated {
  readonly date: Day;
  readonly end?: Day;
  readonly source: Source;
}

/** The day on which a row became known: `as_of`, else the last day it speaks of. */
export const knownDay = ({date, end, source}: Dated): Day => source.asOf ?? end ?? date;

/** Who says it: who counted, else who printed it; '' where the file does not say. */
export const speakerOf = ({name, publisher}: Source): string => name || publisher;

const DAY = 1440;

/** Minutes; without an hour it is the end of the day. */
function minuteOf(row: Dated): number {
  const {asOfTime} = row.source;
  const minutes = asOfTime === '' ? DAY : Number(asOfTime.slice(0, 2)) * 60 + Number(asOfTime.slice(3));
  return knownDay(row) * DAY + minutes;
}

/** A row with its place in the order of time. */
interface Placed<D> {
  readonly row: D;
  /** The minute it says, and the one by which it is known at the earliest: that of the revisions before it. */
  readonly own: number;
  readonly at: number;
  readonly revision: number;
}

/**
 * Rows in the order in which they became known, oldest first, by what the file says and nothing else: by `revision`, where
 * rows have one; else by `as_of`, then by its hour. Rows of one layer tie: nothing says which of them is newer. The place of a
 * row in the file never counts.
 */
export function layersByAge<D extends Dated>(rows: readonly D[]): readonly (readonly D[])[] {
  const layers: Placed<D>[][] = [];
  for (const one of inOrder(rows)) {
    const layer = layers.at(-1);
    const last = layer?.at(-1);
    // a row without a revision ties with the newest one of its minute
    const isTie =
      last?.at === one.at && (one.revision === Infinity || (last.revision === one.revision && last.own === one.own));
    if (layer && isTie) layer.push(one);
    else layers.push([one]);
  }
  return layers.map((layer) => layer.map(({row}) => row));
}

/** A row with a revision is not known before those it follows, whatever its `as_of` says. */
function inOrder<D extends Dated>(rows: readonly D[]): readonly Placed<D>[] {
  const all = rows.map((row): Placed<D> => {
    const own = minuteOf(row);
    return {row, own, at: own, revision: row.source.revision ?? Infinity};
  });
  let latest = -Infinity;
  const revised = all
    .filter(({revision}) => revision !== Infinity)
    .sort((a, b) => a.revision - b.revision || a.own - b.own)
    .map((one) => ({...one, at: (latest = Math.max(latest, one.own))}));
  return [...revised, ...all.filter(({revision}) => revision === Infinity)].sort(
    (a, b) => a.at - b.at || (a.revision === b.revision ? a.own - b.own : a.revision - b.revision),
  );
}

/** Where a row comes from: known to every dataset, all optional. */
export const SOURCE_COLUMNS = [
  'source',
  'source_kind',
  'publisher',
  'url',
  'archive_url',
  'verified',
  'note',
  'as_of',
  'as_of_time',
  'as_of_zone',
  'revision',
] as const;
