/** The code and styles for problems and notices. Most pages never load it. */
export {fallback} from './fallback.js';
export {statusSheet} from './styles.js';
export {brokenNotice, notices} from './notices.js';
export {tellProblems} from './tell.js';
