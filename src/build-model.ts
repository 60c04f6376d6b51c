import {dayOf} from './data/day.js';
import {readQuery as readAllOf, type QueryAttributes, type ReadQuery} from './element/attributes.js';
import {defaults} from './element/properties.js';
import {wordsOf} from './messages/words.js';
import type {Chart, ChartModel, FileRows, LostOf, RowsOf} from './model/contract.js';
import type {Keys, Query} from './model/query.js';
import {wholeModel} from './model/build.js';

/** What a model depends on besides its rows, its query and its width. */
export interface ModelOptions<Files extends FileRows = FileRows> {
  /** `lost` of each reading: with it a day of which rows were left out is "at least". Default: nothing was left out. */
  readonly lost?: LostOf<Files>;
  /** The day on which it is looked at, in the time zone of the machine: the age of figures is counted to it. Default: now. */
  readonly today?: Date;
  /** Language of words, numbers and dates, as in `lang`; default `en`. */
  readonly language?: string;
}

/**
 * The model of a chart, as the tag would draw it: title, panels with their marks, table, sources, notes. Runs in Node too.
 * The code that this view needs, its boundaries and what is said of its marks are loaded first, hence the promise; it is
 * rejected only where they cannot be loaded. Annotations, corrections and a site's own boundaries belong to the tag.
 *
 * @param chart - from `conflict-charts/charts/…`
 * @param rows - `rows` of the reading of each file, by the attribute that names the file: `{src: rows}`
 * @param query - `query` from `readQuery`
 * @param width - of the whole element, CSS px; tried from 240 to 1600
 */
export async function buildModel<Files extends FileRows, Selection, Datum, Scene>(
  chart: Chart<Files, Selection, Datum, Scene>,
  rows: RowsOf<Files>,
  query: Query,
  width: number,
  {lost, today = new Date(), language = 'en'}: ModelOptions<Files> = {},
): Promise<ChartModel<Scene>> {
  const [boundaries, code] = await Promise.all([chart.boundaries?.(query, width, rows), chart.detail()]);
  const words = wordsOf(language);
  return wholeModel(chart, {rows, lost, query, width, words, today: dayOf(today), boundaries}, code);
}

/**
 * Reads what would be attributes of the tag (`known-on` is `knownOn`); those left out are as on a tag without them. What
 * cannot be read is named in `problems`, and is as if it were not there.
 *
 * @param focus - keys of the mark a reader rests on; default: none
 */
export const readQuery = (
  attributes: Partial<QueryAttributes>,
  chart: Pick<Chart, 'views'>,
  focus: Keys = {},
): ReadQuery => readAllOf({...defaults, ...attributes}, chart, focus);
