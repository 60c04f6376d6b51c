import {arrests as dataset, type Arrest} from '../../datasets/arrests.js';
import type {Chart} from '../../model/contract.js';
import {sizeOf} from '../../model/frame.js';
import type {Boundaries} from '../../model/boundaries.js';
import {namesOf} from './filter.js';
import {layout} from './layout.js';
import {arrestsMessages} from './messages.js';
import type {Datum} from './context.js';
import type {ArrestsScene} from './scene.js';
import {select, viewAt, VIEWS, type ArrestsFiles, type Selection} from './select.js';
import {styles} from './styles.js';
import {drawScene} from './view.js';

/** Usual heights of the plot, px. */
const HEIGHTS = {
  days: {S: 560, M: 560, L: 570},
  cities: {S: 400, M: 400, L: 470},
  map: {S: 400, M: 330, L: 590},
  revisions: {S: 330, M: 640, L: 390},
} as const;

/** Detentions at protests: by day with the printed totals, by city, on a map. */
export const arrests: Chart<ArrestsFiles, Selection, Datum, ArrestsScene> = {
  type: 'arrests',
  files: {src: dataset},
  views: VIEWS,
  follows: ['day', 'place', 'period', 'where', 'knownOn', 'sourceKind'],
  styles,
  boundaries: (query, width, {src}) => (viewAt(query.view, width) === 'map' ? boundariesFor(src) : undefined),
  preview: (query, width, words) => {
    const view = viewAt(query.view, width);
    const {titles, caveat} = words.of(arrestsMessages);
    return {title: titles[view], caveat, height: HEIGHTS[view][sizeOf(width)]};
  },
  placesOf: ({src}, words) => src.flatMap(namesOf(words)),
  select,
  layout,
  view: ({scene}, look, active) => drawScene(scene, look, active),
  detail: () => import('./detail/detail.js'),
};

/** The boundary file to use: Russia, or Europe if any place lies outside Russia. */
async function boundariesFor(rows: readonly Arrest[]): Promise<Boundaries> {
  const [{russiaShapes}] = await Promise.all([
    import('../../geo/russia.js'),
    import('../../geo/boundaries.js'),
    import('../../geo/rings.js'),
  ]);
  const isOutside = ({longitude, latitude}: Arrest): boolean =>
    longitude !== undefined && latitude !== undefined && !russiaShapes.point(longitude, latitude);
  return rows.some(isOutside) ? (await import('../../geo/europe.js')).europeShapes : russiaShapes;
}
