import {crossings as dataset} from '../../datasets/crossings.js';
import type {OldChart} from '../../model/old-contract.js';
import type {CrossingsFiles} from './context.js';
import {crossingsDress} from './dress.js';
import {crossingsMessages} from './messages.js';
import {crossingsModel, crossingsPreview} from './model.js';
import {VIEWS} from './names.js';
import type {CrossingsScene} from './scene.js';
import {crossingsView} from './view.js';

/** Counts at borders: dots by day, a panel for each direction and measure; totals over several days as a list of periods. */
export const crossings: OldChart<CrossingsFiles, CrossingsScene> = {
  type: 'crossings',
  files: {src: dataset},
  views: VIEWS,
  follows: ['day', 'country'],
  dress: crossingsDress,
  preview: (query, width, words) => crossingsPreview(query, width, words.of(crossingsMessages)),
  model: (input) => crossingsModel(input, input.words.of(crossingsMessages)),
  view: crossingsView,
};
