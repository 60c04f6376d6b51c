import {crossings as dataset} from '../../datasets/crossings.js';
import type {Chart} from '../../model/contract.js';
import type {CrossingsFiles} from './context.js';
import {detailMessages} from './detail/messages.js';
import {layout, preview} from './layout.js';
import {crossingsMessages} from './messages.js';
import type {CrossingsScene} from './scene.js';
import {VIEWS} from './select.js';
import {styles} from './styles.js';
import {view} from './view.js';

/** Counts at borders: dots by day, a panel for each direction and measure; totals over several days as a list of periods. */
export const crossings: Chart<CrossingsFiles, CrossingsScene> = {
  type: 'crossings',
  files: {src: dataset},
  views: VIEWS,
  follows: ['day', 'country'],
  dress: styles,
  preview: (query, width, words) => preview(query, width, words.of(crossingsMessages)),
  model: (input) => layout(input, input.words.of(crossingsMessages), input.words.of(detailMessages)),
  view,
};
