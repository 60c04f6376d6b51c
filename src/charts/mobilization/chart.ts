import {mobilization as dataset} from '../../datasets/mobilization.js';
import type {Chart, Preview} from '../../model/contract.js';
import {sizeOf} from '../../model/frame.js';
import type {Query} from '../../model/query.js';
import type {Words} from '../../messages/words.js';
import {layout, VIEWS} from './layout.js';
import type {Datum} from './ledgers.js';
import {mobilizationMessages} from './messages.js';
import type {ClaimsScene} from './scene.js';
import {namesOf, select, type MobilizationFiles, type Selection} from './select.js';
import {styles} from './styles.js';
import {titleOf} from './summary.js';
import {view} from './view.js';

/** Claims about how many are to be called up, with the official figure; progress over time; single regions. */
export const mobilization: Chart<MobilizationFiles, Selection, Datum, ClaimsScene> = {
  type: 'mobilization',
  files: {src: dataset},
  views: VIEWS,
  follows: ['claimant', 'period', 'where', 'knownOn', 'sourceKind'],
  styles,
  preview,
  placesOf: ({src}, words) => src.flatMap(namesOf(words)),
  select,
  layout,
  view,
  detail: () => import('./detail/detail.js'),
};

/** Usual heights of the plot, px: one panel; all of a long file; its first days. */
const PANEL = {S: 690, M: 460, L: 405} as const;
const WHOLE_FILE = {S: 2195, M: 1530, L: 970} as const;
const FIRST_DAYS = {S: 1405, M: 1040, L: 900} as const;

function preview(query: Query, width: number, words: Words): Preview {
  const say = words.of(mobilizationMessages);
  const {measures, to, knownOn} = query;
  const size = sizeOf(width);
  const ofFile = (to ?? knownOn) === undefined ? WHOLE_FILE[size] : FIRST_DAYS[size];
  return {
    title: titleOf(query, say, []),
    caveat: say.caveat,
    height: measures.length > 0 ? measures.length * PANEL[size] : ofFile,
    measures: measures.map(say.unit),
  };
}
