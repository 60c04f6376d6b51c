import {mobilization as dataset} from '../../datasets/mobilization.js';
import type {OldChart} from '../../model/old-contract.js';
import type {MobilizationFiles} from './context.js';
import {mobilizationDress} from './dress.js';
import {mobilizationMessages} from './messages.js';
import {mobilizationModel, mobilizationPreview, VIEWS} from './model.js';
import type {ClaimsScene} from './scene.js';
import {mobilizationView} from './view.js';

/** Claims on how many are to be called up, with the official figure; how far it got; single regions. */
export const mobilization: OldChart<MobilizationFiles, ClaimsScene> = {
  type: 'mobilization',
  files: {src: dataset},
  views: VIEWS,
  follows: ['claimant'],
  dress: mobilizationDress,
  preview: (query, width, words) => mobilizationPreview(query, width, words.of(mobilizationMessages)),
  model: (input) => mobilizationModel(input, input.words.of(mobilizationMessages)),
  view: mobilizationView,
};
