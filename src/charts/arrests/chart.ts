import {arrests as dataset, type Arrest} from '../../datasets/arrests.js';
import type {Chart} from '../../model/contract.js';
import type {Shapes} from '../../model/shapes.js';
import type {ArrestsFiles} from './context.js';
import {arrestsDress} from './dress.js';
import {arrestsMessages} from './messages.js';
import {arrestsModel, arrestsPreview, type Parts} from './model.js';
import {viewAt, VIEWS} from './names.js';
import type {ArrestsScene} from './scene.js';
import {isDaily, isWhole} from './scope.js';
import {arrestsView} from './view.js';

/** Detentions at protests: by day with the totals printed, by city, on a map. */
export const arrests: Chart<ArrestsFiles, ArrestsScene, Parts> = {
  type: 'arrests',
  files: {src: dataset},
  views: VIEWS,
  follows: ['day', 'place'],
  dress: arrestsDress,
  parts: (query, _width, {src}) => {
    const isWanted = query.view !== 'days' || src.some((row) => !isDaily(row) || !isWhole(row));
    return isWanted ? import('./chart-parts.js') : undefined;
  },
  shapes: (query, width, {src}) => (viewAt(query.view, width) === 'map' ? shapesFor(src) : undefined),
  preview: (query, width, words) => arrestsPreview(query, width, words.of(arrestsMessages)),
  model: (input) => arrestsModel(input, input.words.of(arrestsMessages)),
  view: arrestsView,
};

/** The boundary file that holds all places; where neither does, the nearer one, and the dots stand without outlines. */
async function shapesFor(rows: readonly Arrest[]): Promise<Shapes> {
  const holdsAll = (shapes: Shapes): boolean =>
    rows.every(
      ({longitude, latitude}) => longitude === undefined || latitude === undefined || shapes.point(longitude, latitude),
    );
  const [{russiaShapes}] = await Promise.all([import('../../geo/russia.js'), import('../../geo/shapes.js')]);
  if (holdsAll(russiaShapes)) return russiaShapes;
  const {europeShapes} = await import('../../geo/europe.js');
  return europeShapes;
}
