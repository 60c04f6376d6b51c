/** The templates and the styles of panels of rows. Drawings alone do without. */
export {list} from '../view/list.js';
export {listSheet} from './sheets/list.js';
