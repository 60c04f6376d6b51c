import {positions as dataset} from '../../datasets/positions.js';
import type {OldChart} from '../../model/old-contract.js';
import type {Shapes} from '../../model/shapes.js';
import type {PositionsFiles} from './context.js';
import {plainDress} from '../../view/plain-dress.js';
import {positionsDress} from './dress.js';
import {positionsMessages} from './messages.js';
import {positionsModel} from './model.js';
import {positionsPreview} from './preview.js';
import type {PositionsScene} from './scene.js';
import {positionsView} from './view.js';
import {patterns} from './view-patterns.js';
import {needsOf, needsShapes, VIEWS} from './needs.js';
import type {Parts, Telling} from './parts.js';

/** What the governments of the Union answer: tiles, a map, a list, and how it changed. */
export const positions: OldChart<PositionsFiles, PositionsScene, Parts, Telling> = {
  type: 'positions',
  files: {src: dataset},
  views: VIEWS,
  follows: ['country'],
  dress: positionsDress + plainDress,
  shapes: (query, width) => (needsShapes(query.view, width) ? europe() : undefined),
  parts: (query, width) => partsOf(needsOf(query.view, width)),
  telling: () => import('./chart-telling.js'),
  preview: (query, width, words) => positionsPreview(query, width, words, words.of(positionsMessages)),
  model: (input) => positionsModel(input, input.words.of(positionsMessages)),
  view: positionsView,
  patterns,
};

/** The outlines and the code that draws them, asked for together. */
async function europe(): Promise<Shapes> {
  const [{europeShapes}] = await Promise.all([
    import('../../geo/europe.js'),
    import('../../geo/shapes.js'),
    import('../../geo/rings.js'),
  ]);
  return europeShapes;
}

function partsOf(needs: ReturnType<typeof needsOf>): Promise<Parts> | undefined {
  if (!needs.list && !needs.tiles && !needs.time) return undefined;
  return Promise.all([
    needs.list ? import('./chart-list.js') : undefined,
    needs.tiles ? import('./chart-tiles.js') : undefined,
    needs.time ? import('./chart-time.js') : undefined,
  ]).then(([list, tiles, time]) => ({list, tiles, time}));
}
