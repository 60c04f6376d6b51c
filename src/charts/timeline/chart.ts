import {events} from '../../datasets/events.js';
import {referendums} from '../../datasets/referendums.js';
import type {Chart} from '../../model/contract.js';
import {textsDress} from '../../view/texts-dress.js';
import type {TimelineFiles} from './context.js';
import {timelineDress} from './dress.js';
import {timelineMessages} from './messages.js';
import {timelineModel, timelinePreview} from './model.js';
import type {TimelineScene} from './scene.js';
import {timelineView} from './view.js';

/** Events by kind and day, what each was, and what is claimed of votes under occupation. */
export const timeline: Chart<TimelineFiles, TimelineScene> = {
  type: 'timeline',
  files: {src: events, votes: referendums},
  views: ['days'],
  follows: ['day'],
  dress: timelineDress + textsDress,
  preview: (query, width, words) => timelinePreview(query, width, words.of(timelineMessages)),
  model: (input) => timelineModel(input, input.words.of(timelineMessages)),
  view: timelineView,
};
