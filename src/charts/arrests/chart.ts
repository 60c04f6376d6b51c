import {arrests as dataset, type Arrest} from '../../datasets/arrests.js';
import type {OldChart} from '../../model/old-contract.js';
import type {Shapes} from '../../model/shapes.js';
import {drawScene, looks, partsOf} from './chart-parts.js';
import type {ArrestsFiles} from './context.js';
import {arrestsMessages} from './messages.js';
import {arrestsModel, arrestsPreview} from './model.js';
import {viewAt, VIEWS} from './names.js';
import type {Parts, Telling} from './parts.js';
import type {ArrestsScene} from './scene.js';

/** Detentions at protests: by day with the totals printed, by city, on a map. */
export const arrests: OldChart<ArrestsFiles, ArrestsScene, Parts, Telling> = {
  type: 'arrests',
  files: {src: dataset},
  views: VIEWS,
  follows: ['day', 'place'],
  get dress() {
    return looks.dress;
  },
  parts: (query, width, {src}) => partsOf(query, width, src),
  // with what it imports
  telling: async () => (await Promise.all([import('./chart-telling.js'), import('../../model/provenance.js')]))[0],
  shapes: (query, width, {src}) => (viewAt(query.view, width) === 'map' ? shapesFor(src) : undefined),
  preview: (query, width, words, rows) => arrestsPreview(query, width, words.of(arrestsMessages), rows?.src),
  model: (input) => arrestsModel(input, input.words.of(arrestsMessages)),
  view: ({scene}, look, active) => drawScene(scene, look, active),
};

/** The boundary file that holds all places; where neither does, the nearer one, and the dots stand without outlines. */
async function shapesFor(rows: readonly Arrest[]): Promise<Shapes> {
  const [{russiaShapes}] = await Promise.all([
    import('../../geo/russia.js'),
    import('../../geo/shapes.js'),
    import('../../geo/rings.js'),
  ]);
  const isOutside = ({longitude, latitude}: Arrest): boolean =>
    longitude !== undefined && latitude !== undefined && !russiaShapes.point(longitude, latitude);
  return rows.some(isOutside) ? (await import('../../geo/europe.js')).europeShapes : russiaShapes;
}
