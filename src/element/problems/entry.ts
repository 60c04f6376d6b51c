/** The code and styles for problems and notices. Most pages never load it. */
export {fallback} from './notices.js';
export {statusSheet} from './styles.js';
export {brokenNotice, notices} from './notices.js';
export {tellProblems} from './notices.js';
