/** Lists and the strip of counts: loaded where a view has more than a map or tiles. */
export {countsPanel} from './model-counts.js';
export {institutionsPanel} from './model-institutions.js';
export {listPanel} from './model-list.js';
