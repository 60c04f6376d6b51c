import {positions as dataset} from '../../datasets/positions.js';
import type {Words} from '../../messages/words.js';
import type {Chart, Preview} from '../../model/contract.js';
import {contentWidth, sizeOf} from '../../model/frame.js';
import type {Query} from '../../model/query.js';
import type {Boundaries} from '../../model/boundaries.js';
import {plainStyles} from '../../view/plain-styles.js';
import {hasMap, viewOf, VIEWS} from './all-views.js';
import {countryName, select, type PositionsFiles, type Selection} from './select.js';
import type {Datum} from './context.js';
import {layout} from './layout.js';
import {WIDEST} from './map.js';
import {positionsMessages} from './messages.js';
import type {PositionsScene} from './scene.js';
import {positionsStyles} from './styles.js';
import {patterns, positionsView} from './view.js';

/** Heights of the list for 27 members, of the key and the text at a map, of the strip of counts, of the institutions, px. */
const LIST = {S: 1346, M: 1066, L: 1066};
const FOOT = {S: 444, M: 110, L: 120};
const STRIP = 54;
const WIDEST_GRID = 618;
const UNION = {S: 235, M: 161, L: 143};
/** Height of the stripes with the list of changes, px. */
const TIME = {S: 600, M: 980, L: 560};
/** Extra height without a day: the state is then the newest one, and most statements have a line saying that they are old, px. */
const OLD_LINES = {S: 300, M: 227, L: 391};
/** Height of one country with its heading, px. */
const ROW = 90;

/** The answers of EU governments: tiles, a map, a list, and their changes over time. */
export const positions: Chart<PositionsFiles, Selection, Datum, PositionsScene> = {
  type: 'positions',
  files: {src: dataset},
  views: VIEWS,
  follows: ['country', 'where', 'knownOn'],
  styles: positionsStyles + plainStyles,
  boundaries: (query, width) => (hasMap(query.view, width) ? europe() : undefined),
  preview,
  // `where` accepts any name of a country; these are the ones to choose from
  placesOf: ({src}, words) => src.flatMap((row) => [row.country, countryName(row, words), row.name]),
  select,
  layout,
  view: positionsView,
  patterns,
  detail: () => import('./detail/detail.js'),
};

/** Loads the outlines and the code that draws them in parallel. */
async function europe(): Promise<Boundaries> {
  const [{europeShapes}] = await Promise.all([
    import('../../geo/europe.js'),
    import('../../geo/boundaries.js'),
    import('../../geo/rings.js'),
  ]);
  return europeShapes;
}

/** The texts of the chart and the expected height of its plot, before the file is loaded. */
function preview(query: Query, width: number, words: Words): Preview {
  const {titles, caveat} = words.of(positionsMessages);
  const {where, knownOn} = query;
  const view = viewOf(query.view);
  const size = sizeOf(width);
  const content = contentWidth(width);
  // nine rows and ten columns
  const tiles = Math.min(content, WIDEST_GRID) * 0.9;
  const map = Math.min(content, WIDEST) * 1.066 + FOOT[size];
  const all = LIST[size] + (knownOn ? 0 : OLD_LINES[size]);
  const list = where.length > 0 ? Math.min(all, where.length * ROW) : all;
  const union = where.length > 0 ? 0 : UNION[size];
  const beside = Math.max(list, union + content * 0.56 + FOOT.L);
  const now = size === 'L' ? STRIP + 24 + beside : tiles + union + 32 + list;
  const height = {
    now,
    list,
    tiles: size === 'L' ? beside : now,
    map: {S: map + 32 + list, M: map, L: beside}[size],
    time: TIME[size],
  }[view];
  return {title: titles[view], caveat, height: Math.round(height)};
}
