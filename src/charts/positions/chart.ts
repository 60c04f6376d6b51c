import {positions as dataset} from '../../datasets/positions.js';
import type {Chart} from '../../model/contract.js';
import type {Shapes} from '../../model/shapes.js';
import type {PositionsFiles} from './context.js';
import {positionsDress} from './dress.js';
import {positionsMessages} from './messages.js';
import {needsShapes, positionsModel, VIEWS} from './model.js';
import {positionsPreview} from './preview.js';
import type {PositionsScene} from './scene.js';
import {positionsView} from './view.js';
import {patterns} from './view-patterns.js';

/** What the governments of the Union answer: tiles, a map, a list. */
export const positions: Chart<PositionsFiles, PositionsScene> = {
  type: 'positions',
  files: {src: dataset},
  views: VIEWS,
  follows: ['country'],
  dress: positionsDress,
  shapes: (query, width) => (needsShapes(query.view, width) ? europe() : undefined),
  preview: (query, width, words) => positionsPreview(query, width, words, words.of(positionsMessages)),
  model: (input) => positionsModel(input, input.words.of(positionsMessages)),
  view: positionsView,
  patterns,
};

/** The outlines and the code that draws them, asked for together. */
async function europe(): Promise<Shapes> {
  const [{europeShapes}] = await Promise.all([import('../../geo/europe.js'), import('../../geo/shapes.js')]);
  return europeShapes;
}
