/** How the count of one day was revised: a view that few readers open. */
export {dress} from './dress-revisions.js';
export {revisionsMessages} from './messages-revisions.js';
export {tellingMessages} from './messages-telling.js';
export {draw} from './model-revisions.js';
export {views} from './view-revisions.js';
