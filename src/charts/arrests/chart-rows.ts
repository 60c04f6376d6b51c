/** The days as rows, where the element is narrow and the days are few. */
export {draw} from './model-rows.js';
