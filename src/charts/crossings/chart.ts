import {own} from '../../data/own.js';
import {crossings as dataset} from '../../datasets/crossings.js';
import type {Chart} from '../../model/contract.js';
import {sizeOf} from '../../model/frame.js';
import type {Datum} from './figures.js';
import {layout, titleOf} from './layout.js';
import {crossingsMessages} from './messages.js';
import type {CrossingsScene} from './scene.js';
import {select, VIEWS, type CrossingsFiles, type Selection} from './select.js';
import {styles} from './styles.js';
import {view} from './view.js';

/** Usual heights of the plot, px. */
const HEIGHTS = {
  all: {S: 2800, M: 2410, L: 1420},
  days: {S: 1030, M: 960, L: 1180},
  totals: {S: 1790, M: 1470, L: 1110},
} as const;

/** Counts at borders: dots by day, a panel for each direction and measure; totals over several days as a list of periods. */
export const crossings: Chart<CrossingsFiles, Selection, Datum, CrossingsScene> = {
  type: 'crossings',
  files: {src: dataset},
  views: VIEWS,
  follows: ['day', 'country'],
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
  select,
  layout,
  view,
  detail: () => import('./detail/detail.js'),
};
