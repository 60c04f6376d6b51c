/** What is said when something is wrong. Most pages never load it. */
export {problemsEn} from '../messages/problems-en.js';
export {failed, leftOutStrip} from '../view/trouble.js';
