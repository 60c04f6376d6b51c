import {positions as dataset} from '../../datasets/positions.js';
import type {Chart} from '../../model/contract.js';
import type {Shapes} from '../../model/shapes.js';
import {plainDress} from '../../view/plain-dress.js';
import type {Datum} from './datum.js';
import {layout} from './layout.js';
import {positionsMessages} from './messages.js';
import {patterns, positionsView} from './view.js';
import {preview} from './preview.js';
import type {PositionsScene} from './scene.js';
import {select, type PositionsFiles, type Selection} from './select.js';
import {positionsStyles} from './styles.js';
import {hasMap, VIEWS} from './all-views.js';

/** What the governments of the Union answer: tiles, a map, a list, and how it changed. */
export const positions: Chart<PositionsFiles, Selection, Datum, PositionsScene> = {
  type: 'positions',
  files: {src: dataset},
  views: VIEWS,
  follows: ['country'],
  styles: positionsStyles + plainDress,
  boundaries: (query, width) => (hasMap(query.view, width) ? europe() : undefined),
  preview: (query, width, words) => preview(query, width, words.of(positionsMessages)),
  select,
  layout: (selection, input) => layout(selection, input, input.words.of(positionsMessages)),
  view: positionsView,
  patterns,
  detail: () => import('./detail/detail.js'),
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
