/** How the count of one day was revised: a view that few readers open. How it looks comes with `chart-revisions-look`. */
export {revisionsMessages} from './messages-revisions.js';
export {tellingMessages} from './messages-telling.js';
export {draw} from './model-revisions.js';
