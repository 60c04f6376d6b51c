import {own} from '../../data/own.js';
import {crossings as dataset} from '../../datasets/crossings.js';
import type {Chart} from '../../model/contract.js';
import {sizeOf} from '../../model/frame.js';
import type {CrossingsScene, Datum} from './figures.js';
import {layout, titleOf} from './layout.js';
import {crossingsMessages} from './messages.js';
import {select, VIEWS, type CrossingsFiles, type Selection} from './select.js';
import {view} from './view.js';

/** Rules for the classes that only this chart has: the chosen day, 24 hours, and the rows of the totals. */
const styles = `
.hours { stroke: var(--_mark); stroke-width: var(--_stroke); }
.chosen-day { fill: var(--_sunk); }
[data-panel^='totals'] .row, [data-panel^='totals'] .list-head { display: grid; column-gap: 12px; }
[data-panel^='totals'] .row { grid-template: 'name value' auto 'lines value' auto 'date value' 1fr / minmax(0, 1fr) auto; padding-block: 5px; }
[data-panel^='totals'] .row-name { grid-area: name; font-weight: 400; }
[data-panel^='totals'] .row-lines { grid-area: lines; }
[data-panel^='totals'] .row-date { grid-area: date; white-space: normal; }
[data-panel^='totals'] .row-value { grid-area: value; max-width: 200px; text-align: end; }
[data-panel^='totals'] .list-group { margin-top: 0; border-top: 1px solid var(--_line); padding-block: 3px; }
[data-panel^='totals'] .list-group:first-of-type { border-top: 0; }
[data-panel^='totals'] .group-heading { display: block; border: 0; padding: 5px 0 0; }
[data-panel^='totals'] .group-count { display: block; color: var(--_soft); font-weight: 400; }
[data-size='S'] [data-panel^='totals'] .group-count { display: inline; padding-inline-start: 8px; }
.figure:not([data-size='S']) [data-panel^='totals'] .list-group, .figure:not([data-size='S']) [data-panel^='totals'] .list-head { display: grid; grid-template-columns: 136px minmax(0, 1fr) auto; column-gap: 16px; }
.figure:not([data-size='S']) [data-panel^='totals'] .rows { grid-column: 2 / -1; }
[data-size='S'] [data-panel^='totals'] .list-head span:first-child { display: none; }
[data-size='S'] [data-panel^='totals'] .list-head { grid-template-columns: minmax(0, 1fr) auto; }
`;

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
