import {europe} from '../../data/boundaries/europe.js';
import type {Boundaries} from '../model/boundaries.js';
import {boundariesOf} from './boundaries.js';
import {unpack} from './unpack.js';

/** Europe from Iceland to Cyprus, with all of Ukraine: equal-area round 10° E 52° N, 960 px by 1023. */
export const europeShapes: Boundaries = boundariesOf(unpack(europe));
