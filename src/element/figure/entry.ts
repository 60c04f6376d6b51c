/**
 * What the element reads with and shows once it is near the viewport, and the styles of that. A file of its own, so that the script of a
 * page is small and this loads beside the chart.
 */
import {drawingStyles} from '../../view/drawing-styles.js';
import {figureSheet} from './styles/figure.js';
import {listSheet} from './styles/list.js';
import {printSheet} from './styles/print.js';
import {controlSheet} from './styles/controls.js';
import {tokens} from './styles/tokens.js';

export {FigureButtons} from './buttons.js';
export {ModelController} from './model-controller.js';
export {readResponse, readText} from './read-file.js';
export {figure} from '../../view/figure.js';

export {loading} from '../../view/status.js';

/** All styles of the figure. Those for paper come after those of the controls, which they hide. */
export const sheets: readonly string[] = [tokens, controlSheet, figureSheet, listSheet, printSheet, drawingStyles];
