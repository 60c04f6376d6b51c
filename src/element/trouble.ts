/** What is said when something is wrong, and what it wears. Most pages never load it. */
export {problemsEn} from '../messages/problems-en.js';
export {failed} from '../view/trouble.js';
export {statusSheet} from './sheets/status.js';
export {strips} from './strips.js';
