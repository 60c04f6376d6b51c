import {events} from '../../datasets/events.js';
import {referendums} from '../../datasets/referendums.js';
import type {Chart} from '../../model/contract.js';
import {sizeOf} from '../../model/frame.js';
import {textsStyles} from '../../view/texts-styles.js';
import type {Datum, TimelineFiles} from './context.js';
import {layout} from './layout.js';
import {timelineMessages} from './messages.js';
import type {TimelineScene} from './scene.js';
import {filesOf, namesOf, select, votePlaces, type Selection} from './select.js';
import {timelineStyles} from './styles.js';
import {timelineView} from './view.js';

/** Usual heights of the plot, px. */
const HEIGHT = {S: 2900, M: 2110, L: 1280} as const;

/** Events by kind and day, a list of them, and claims about votes under occupation. */
export const timeline: Chart<TimelineFiles, Selection, Datum, TimelineScene> = {
  type: 'timeline',
  files: {src: events, votes: referendums},
  views: ['days'],
  follows: ['day', 'place', 'period', 'where', 'knownOn'],
  styles: timelineStyles + textsStyles,
  preview: (_query, width, words) => {
    const {title, caveat} = words.of(timelineMessages);
    return {title, caveat, height: HEIGHT[sizeOf(width)]};
  },
  placesOf: (rows, words) => {
    const {events: all, votes} = filesOf(rows);
    return [...all.flatMap(namesOf(words)), ...votes.flatMap(votePlaces(words))];
  },
  select,
  layout,
  view: timelineView,
  detail: () => import('./detail/detail.js'),
};
