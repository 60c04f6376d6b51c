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
.figure .panel + .panel { margin-top: 24px; }
[data-panel^='totals'] .list-head span:last-child, [data-panel^='totals'] .row-value { text-align: end; }
[data-panel^='totals'] .list-group.list-group { margin: 0; padding-block: 4px; border-bottom: 1px solid var(--_line); }
[data-panel^='totals'] .group-heading { display: block; padding: 4px 0 0; border: 0; }
[data-panel^='totals'] .group-count { color: var(--_soft); font-weight: 400; }
[data-panel^='totals'] .row { padding-block: 4px; }
[data-panel^='totals'] .row-name { font-weight: 400; }
[data-size='S'] [data-panel^='totals'] :is(.list-head, .row) { display: grid; grid-template-columns: minmax(0, 1fr) auto; column-gap: 12px; }
[data-size='S'] [data-panel^='totals'] .list-head span:first-child { display: none; }
[data-size='S'] [data-panel^='totals'] .group-count { padding-inline-start: 8px; }
[data-size='S'] [data-panel^='totals'] .row-name { grid-area: 1 / 1 / 2 / -1; }
[data-size='S'] [data-panel^='totals'] .row-date { grid-area: 2 / 1; }
[data-size='S'] [data-panel^='totals'] .row-value { grid-area: 2 / 2; }
.figure:not([data-size='S']) [data-panel^='totals'] :is(.list-head, .list-group) { display: grid; grid-template-columns: 140px minmax(0, 1fr) auto; column-gap: 16px; }
.figure:not([data-size='S']) [data-panel^='totals'] .rows { grid-column: 2 / -1; }
.figure:not([data-size='S']) [data-panel^='totals'] .rows:first-child { grid-column: 1 / -1; }
.figure:not([data-size='S']) [data-panel^='totals'] .group-count { display: block; }
.figure:not([data-size='S']) [data-panel^='totals'] .row { padding-inline-end: var(--_name); }
.figure:not([data-size='S']) [data-panel^='totals'] .row-value { position: absolute; inset-block-start: 4px; inset-inline-end: 0; max-width: calc(var(--_name) - 12px); }
`;

/** Usual heights of the plot, px. */
const HEIGHTS = {
  all: {S: 2160, M: 1780, L: 1160},
  days: {S: 1160, M: 1010, L: 1010},
  totals: {S: 960, M: 740, L: 780},
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
