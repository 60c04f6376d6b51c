/** The grid of squares: loaded where there is no map. */
export {tilesPanel} from './model-tiles.js';
