import {russia} from '../../data/boundaries/russia.js';
import type {Shapes} from '../model/shapes.js';
import {shapesOf} from './shapes.js';
import {unpack} from './unpack.js';

/** Russia, from Kaliningrad to Chukotka, and its neighbours: equal-area conic upright at 80° E, 1136 px by 718. */
export const russiaShapes: Shapes = shapesOf(unpack(russia));
