import type {PackedBoundaries} from './format.js';

/** Europe from Iceland to Cyprus, with all of Ukraine. Made with Natural Earth, modified by Visionscarto (BSD-3-Clause). */
export declare const europe: PackedBoundaries;
