import {NONE, NO_WIDER, regular, runs, wider} from './text-widths.js';

export type FontWeight = 400 | 600;

/**
 * The face of the system comes first in the page's font stack, and may be wider than all that the stack names: DejaVu Sans and
 * Verdana, by a tenth, and by a fifth where they are bold.
 */
const WIDEST_SYSTEM: Readonly<Record<FontWeight, number>> = {400: 1.12, 600: 1.22};

/** Combining marks, and the controls that show nothing: direction marks, soft hyphen, joiners, zero-width spaces. */
const unseen = /^[\p{Mn}\p{Cf}]$/u;

/** Where each known character stands in the tables, by its code. */
const places = new Map<number, number>();
let code = 0;
runs.split(' ').forEach((digits, i) => {
  const isKnown = i % 2 === 1;
  // eslint-disable-next-line no-restricted-syntax -- the numbers are our own, not of a file
  for (const end = code + parseInt(digits, 36); code < end; code++) if (isKnown) places.set(code, places.size);
});

/**
 * Width of a line of text in px, in Noto Sans, the widest face that the page's font stack names: so that a label placed by it
 * fits in the others as well. Kerning is left out. A character the table does not know counts 1 em, a combining mark 0.
 */
export function textWidth(text: string, size: number, weight: FontWeight = 400): number {
  const placeOf = (character: string): number | undefined => places.get(character.codePointAt(0)!);
  let hundredths = 0;
  for (const character of text) {
    if (unseen.test(character)) continue;
    const at = placeOf(character) ?? placeOf(character.normalize('NFD'));
    hundredths += at === undefined ? 100 : regular.charCodeAt(at) - NONE;
    if (at !== undefined && weight === 600) hundredths += wider.charCodeAt(at) - NO_WIDER;
  }
  return (hundredths * size) / 100;
}

/** The same with air for the face of any system: where a text that is wider would leave the drawing. */
export const safeTextWidth = (text: string, size: number, weight: FontWeight = 400): number =>
  textWidth(text, size, weight) * WIDEST_SYSTEM[weight];
