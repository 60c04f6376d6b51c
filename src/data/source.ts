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
