/** Stances over time: loaded with the view of that name. */
export {overTime} from './model-time.js';
export {timeView} from './view-time.js';
