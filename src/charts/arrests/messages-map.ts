import {and} from '../../messages/en.js';
import type {Catalogue} from '../../messages/words.js';

const en = {
  area: 'Area of the dot by count.',
  borders:
    'Borders: Ukraine within its internationally recognised borders (UN General Assembly resolution 68/262); parts of it were occupied by Russia at this date. Made with Natural Earth, modified by Visionscarto. Dots stand for cities, not for exact places.',
  unplaced: (list: readonly string[]) => `Not on the map, because the file has no coordinates: ${and(list)}.`,
  noOutlines: 'The places lie outside the boundary files: they are dots without outlines.',
};

/** What it says of the map. */
export const mapMessages: Catalogue<typeof en> = {name: 'arrests-map', en};
export type MapMessages = typeof en;
