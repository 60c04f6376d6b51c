import type {PackedBoundaries} from './format.js';

/** Russia and its neighbours. Made with Natural Earth, modified by Visionscarto (BSD-3-Clause). */
export declare const russia: PackedBoundaries;
