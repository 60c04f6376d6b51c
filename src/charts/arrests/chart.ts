import {arrests as dataset} from '../../datasets/arrests.js';
import type {Chart} from '../../model/contract.js';
import type {ArrestsFiles} from './context.js';
import {arrestsDress} from './dress.js';
import {arrestsMessages} from './messages.js';
import {arrestsModel, arrestsPreview, VIEWS} from './model.js';
import type {ArrestsScene} from './scene.js';
import {arrestsView} from './view.js';

/** Detentions at protests: by day with the totals printed, by city, on a map. */
export const arrests: Chart<ArrestsFiles, ArrestsScene> = {
  type: 'arrests',
  files: {src: dataset},
  views: VIEWS,
  follows: ['day', 'place'],
  dress: arrestsDress,
  preview: (query, width, words) => arrestsPreview(query, width, words.of(arrestsMessages)),
  model: (input) => arrestsModel(input, input.words.of(arrestsMessages)),
  view: arrestsView,
};
