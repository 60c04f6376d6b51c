import {mobilization as dataset} from '../../datasets/mobilization.js';
import type {Chart} from '../../model/contract.js';
import type {MobilizationFiles} from './context.js';
import {detailMessages} from './detail/messages.js';
import {layout, preview, VIEWS} from './layout.js';
import {mobilizationMessages} from './messages.js';
import type {ClaimsScene} from './scene.js';
import {styles} from './styles.js';
import {view} from './view.js';

/** Claims on how many are to be called up, with the official figure; how far it got; single regions. */
export const mobilization: Chart<MobilizationFiles, ClaimsScene> = {
  type: 'mobilization',
  files: {src: dataset},
  views: VIEWS,
  follows: ['claimant'],
  dress: styles,
  preview: (query, width, words) => preview(query, width, words.of(mobilizationMessages)),
  model: (input) => layout(input, input.words.of(mobilizationMessages), input.words.of(detailMessages)),
  view,
};
