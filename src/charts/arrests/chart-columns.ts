/** The days as columns, where there is width for them or where they are many. */
export {draw} from './model-columns.js';
export {views} from './view-columns.js';
