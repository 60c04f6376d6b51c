/** What panels of rows are drawn with and wear. Drawings alone do without. */
export {list} from '../view/list.js';
export {listSheet} from './sheets/list.js';
