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
