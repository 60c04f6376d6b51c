/** What is shown and told when something is wrong or was corrected, and its styles. Most pages never load it. */
export {instead} from './instead.js';
export {statusSheet} from './sheets/status.js';
export {brokenStrip, strips} from './strips.js';
export {tellProblems} from './tell-problems.js';
