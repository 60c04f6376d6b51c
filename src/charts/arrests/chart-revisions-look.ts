/** How the view of revisions is drawn and dressed. */
export {dress} from './dress-revisions.js';
export {views} from './view-revisions.js';
