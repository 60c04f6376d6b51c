import type {ChartModel} from './contract.js';
import type {OldModel} from './old-contract.js';
import {contentWidth} from './frame.js';
import type {Query} from './query.js';

/** The model where a filter leaves nothing: the words stay, and say which filter; a file without rows has none to name. */
export function emptyModel(
  {subtitle}: Query,
  width: number,
  words: Pick<ChartModel, 'title' | 'caveat'>,
  filter: readonly string[] | undefined,
): OldModel<never> {
  return {
    ...words,
    columns: [contentWidth(width)],
    panels: [],
    subtitle,
    summary: '',
    key: [],
    notes: [],
    table: {caption: '', label: '', columns: [], rows: [], rest: []},
    sources: [],
    known: '',
    gaps: [],
    offers: [],
    ...(filter ? {emptyBy: filter.join(', ')} : {}),
  };
}
