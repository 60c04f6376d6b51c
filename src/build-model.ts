import {dayOf} from './data/day.js';
import {readQuery as readAllOf, type QueryAttributes, type ReadQuery} from './element/attributes.js';
import {defaults} from './element/properties.js';
import {wordsOf} from './messages/words.js';
import type {Chart, ChartModel, FileRows, LostOf, RowsOf} from './model/contract.js';
import type {Keys, Query} from './model/query.js';
import {wholeModel} from './model/build.js';

/** The inputs of a model besides rows, query and width. */
export interface ModelOptions<Files extends FileRows = FileRows> {
  /** `lost` of each reading: a day with left-out rows is then shown as "at least". Default: nothing was left out. */
  readonly lost?: LostOf<Files>;
  /** Today, in the time zone of the machine; the age of figures (days) is counted to it. Default: now. */
  readonly today?: Date;
  /** Language of words, numbers and dates, as in `lang`; default `en`. */
  readonly language?: string;
}

/**
 * Builds the model of a chart as the tag would draw it: title, panels with their marks, table, sources, notes. Runs in Node too.
 * It first loads the code and the boundaries that the view needs; the promise is rejected only if these cannot be loaded.
 * Annotations, corrections and a site's own boundaries are left to the tag.
 *
 * @param chart - from `conflict-charts/charts/…`
 * @param rows - `rows` of each reading, by the attribute that names the file: `{src: rows}`
 * @param query - `query` from `readQuery`
 * @param width - width of the whole element, CSS px; tested from 240 to 1600
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
 * Parses attributes of the tag (`known-on` is `knownOn`); missing ones have the defaults of the tag. An attribute that cannot
 * be parsed is named in `problems` and ignored.
 *
 * @param focus - keys of the pinned mark; default: none
 */
export const readQuery = (
  attributes: Partial<QueryAttributes>,
  chart: Pick<Chart, 'views'>,
  focus: Keys = {},
): ReadQuery => readAllOf({...defaults, ...attributes}, chart, focus);
