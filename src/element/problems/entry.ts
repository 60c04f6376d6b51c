/** What is shown and told when something is wrong or was corrected, and its styles. Most pages never load it. */
export {fallback} from './fallback.js';
export {statusSheet} from './styles.js';
export {brokenNotice, notices} from './notices.js';
export {tellProblems} from './tell.js';
