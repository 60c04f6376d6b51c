import {own} from '../../data/own.js';
import {crossings as dataset} from '../../datasets/crossings.js';
import type {Chart} from '../../model/contract.js';
import {sizeOf} from '../../model/frame.js';
import type {Datum} from './figures.js';
import type {CrossingsScene} from './scene.js';
import {layout, titleOf} from './layout.js';
import {crossingsMessages} from './messages.js';
import {namesOf, select, VIEWS, type CrossingsFiles, type Selection} from './select.js';
import {styles} from './styles.js';
import {view} from './view.js';

/** Usual heights of the plot, px. */
const HEIGHTS = {
  all: {S: 2160, M: 1780, L: 1160},
  days: {S: 1160, M: 1010, L: 1010},
  totals: {S: 960, M: 740, L: 780},
} as const;

/** Counts at borders: dots by day, a panel for each direction and measure; totals over several days as a list by border. */
export const crossings: Chart<CrossingsFiles, Selection, Datum, CrossingsScene> = {
  type: 'crossings',
  files: {src: dataset},
  views: VIEWS,
  follows: ['day', 'country', 'period', 'where', 'knownOn', 'sourceKind'],
  styles,
  preview: (query, width, words) => {
    const say = words.of(crossingsMessages);
    return {
      title: titleOf(query, say),
      caveat: say.caveat,
      height: (own(HEIGHTS, query.view) ?? HEIGHTS.all)[sizeOf(width)],
      measures: query.measures.map((measure) => say.unit(measure)),
    };
  },
  placesOf: ({src}, words) => src.flatMap(namesOf(words)),
  select,
  layout,
  view,
  detail: () => import('./detail/detail.js'),
};
