/**
 * The code of the figure: it reads a file, makes a model and draws it. It loads together with the chart, once the tag is near
 * the viewport, so that the script of a page is small.
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

/** All styles of the figure. Print styles come after those of the controls, because they hide the controls. */
export const sheets: readonly string[] = [tokens, controlSheet, figureSheet, listSheet, printSheet, drawingStyles];
