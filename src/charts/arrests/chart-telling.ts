/** What is said of the marks, and the table: loaded once the drawing is there. */
export {tellingMessages} from './messages-telling.js';
export {tableOf} from './table.js';
export {tellerOf} from './telling.js';
