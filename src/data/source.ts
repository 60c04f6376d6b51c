import type {Day} from './day.js';

/** Who speaks: the authority itself, an organisation that counts, anybody else with a name, or nobody named. */
export const SOURCE_KINDS = ['official', 'monitor', 'named', 'unnamed'] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

/** Where a row comes from and when it became known. Every figure has one. */
export interface Source {
  /** Who counted or said it; '' if the file does not say. */
  readonly name: string;
  readonly kind: SourceKind;
  /** Who published it. */
  readonly publisher: string;
  /** Addresses, only `https:`, `http:` or `mailto:`; '' if there is none. */
  readonly url: string;
  readonly archiveUrl: string;
  readonly verified: string;
  readonly note: string;
  /** The day on which it was known, the printed hour (`HH:MM`) and the name of its clock. */
  readonly asOf: Day | undefined;
  readonly asOfTime: string;
  readonly zone: string;
  /** Place in the order of publication. */
  readonly revision: number | undefined;
}

/** Whether a row says where it comes from. If not, it is drawn with "no source". */
export const hasSource = ({name, publisher, url}: Source): boolean => name !== '' || publisher !== '' || url !== '';

/** Something that became known at some time. */
export interface Dated {
  readonly date: Day;
  readonly end?: Day;
  readonly source: Source;
}

/** The day on which a row became known: `as_of`, else the last day it is about. */
export const knownDay = ({date, end, source}: Dated): Day => source.asOf ?? end ?? date;

/** The speaker: who counted, else who published it; '' if the file does not say. */
export const speakerOf = ({name, publisher}: Source): string => name || publisher;

const DAY = 1440;

/** When a row became known, in minutes; without an hour, the end of the day. */
function minuteOf(row: Dated): number {
  const {asOfTime} = row.source;
  const minutes = asOfTime === '' ? DAY : Number(asOfTime.slice(0, 2)) * 60 + Number(asOfTime.slice(3));
  return knownDay(row) * DAY + minutes;
}

/** A row with its place in the order of time. */
interface Placed<D> {
  readonly row: D;
  /** Its own minute, and the earliest minute at which it is known: not before the revisions it follows. */
  readonly own: number;
  readonly at: number;
  readonly revision: number;
}

/**
 * Rows in the order in which they became known, oldest first. The order comes only from the file: from `revision`, if rows have
 * one; else from `as_of`, then from its hour. Rows of one layer tie: it is not known which is newer. The place of a row in the
 * file never counts.
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

/** A row with a revision is not known before the rows it follows, whatever its `as_of` is. */
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

/** Columns for the source of a row: known to every dataset, all optional. */
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
