/**
 * What the first drawing does not need and every drawing gets: answers to pointer and keyboard, the card, the table. It is
 * loaded as soon as the drawing is there.
 */
import type {CSSResult} from 'lit';
import {cardSheet} from './sheets/card.js';
import {tableSheet} from './sheets/table.js';

export {lateMessages} from '../messages/late-en.js';
export {card} from '../view/card.js';
export {corrections} from '../view/corrections.js';
export {clockControl} from '../view/clock.js';
export {table} from '../view/table.js';
export {ActivePoint} from './active-point.js';
export {placeCard} from './card-place.js';
export {handsOf} from './hands.js';

export const lateSheets: readonly CSSResult[] = [cardSheet, tableSheet];
