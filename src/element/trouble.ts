/** What is shown when something is wrong or was corrected, and what it wears. Most pages never load it. */
export {troubleMessages} from '../messages/trouble-en.js';
export {failed} from '../view/trouble.js';
export {statusSheet} from './sheets/status.js';
export {strips} from './strips.js';
