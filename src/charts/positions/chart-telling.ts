/** What is said of the marks, where the keys and the pointer find them, and the table. Loaded once something is drawn. */
export {listMoves, mapMoves, tileMoves} from './moves.js';
export {ringsOf} from './outline.js';
export {tableOf} from './table.js';
export {tell} from './telling.js';
export {tellAnswer, tellInstitution} from './telling-others.js';
