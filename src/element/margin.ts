/** What only pages with annotations or corrections load: reading the two files, and adding them to a model. */
export {annotations} from '../datasets/annotations.js';
export {corrections} from '../datasets/corrections.js';
export {annotated} from '../model/annotated.js';
export {corrected} from '../model/corrected.js';
export {corrections as correctionList} from '../view/corrections.js';
