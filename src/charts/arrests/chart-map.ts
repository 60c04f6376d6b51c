/** The map of cities. */
export {dress} from './dress-map.js';
export {mapMessages} from './messages-map.js';
export {draw} from './model-map.js';
export {views} from './view-map.js';
