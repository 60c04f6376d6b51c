import {russia} from '../../data/boundaries/russia.js';
import type {Boundaries} from '../model/boundaries.js';
import {boundariesOf} from './boundaries.js';
import {unpack} from './unpack.js';

/** Russia, from Kaliningrad to Chukotka, and its neighbours: equal-area conic upright at 80° E, 1136 px by 718. */
export const russiaShapes: Boundaries = boundariesOf(unpack(russia));
