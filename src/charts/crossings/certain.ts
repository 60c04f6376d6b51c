import {isCounted} from '../../data/estimate.js';
import type {Figure} from './facts.js';

/** What a figure is at least: nothing of a ceiling is certain. */
export const certain = ({drawn: {count}}: Figure): number => (isCounted(count) ? count.low : -1);
