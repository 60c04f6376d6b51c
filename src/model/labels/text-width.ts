import {NO_WIDER, NONE, regular, runs, wider} from './text-widths.js';

type FontWeight = 400 | 600;

/**
 * The system font comes first in the page's font stack, and may be wider than all named fonts: DejaVu Sans and Verdana by a
 * tenth, and by a fifth if bold.
 */
const WIDEST_SYSTEM: Readonly<Record<FontWeight, number>> = {400: 1.12, 600: 1.22};

/** Combining marks and invisible controls: direction marks, soft hyphen, joiners, zero-width spaces. */
const unseen = /^[\p{Mn}\p{Cf}]$/u;

/** The place of each known character in the tables, by its code. */
const places = new Map<number, number>();
let code = 0;
runs.split(' ').forEach((digits, i) => {
  const isKnown = i % 2 === 1;
  // eslint-disable-next-line no-restricted-syntax -- the numbers are our own, not of a file
  for (const end = code + parseInt(digits, 36); code < end; code++) if (isKnown) places.set(code, places.size);
});

/**
 * Width of a line of text in px, in Noto Sans. That is the widest named font of the page, so that a label fits in the others
 * too. Kerning is ignored. An unknown character counts 1 em, a combining mark 0.
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

/** The same with space for any system font: for texts that would otherwise leave the drawing. */
export const safeTextWidth = (text: string, size: number, weight: FontWeight = 400): number =>
  textWidth(text, size, weight) * WIDEST_SYSTEM[weight];

/** Spaces at which a line may end. A no-break space is not one of them: `14 km` stays together. */
const breakable = /[ \t\r\n]+/;

/**
 * Breaks text into lines of at most `maxWidth` px, only at spaces. A word that is too long stands alone on its line and is wider
 * than `maxWidth`: a cut name or figure would be wrong. Text without a word has no lines.
 */
export function wrap(text: string, maxWidth: number, size: number, weight: FontWeight = 400): string[] {
  const lines: string[] = [];
  for (const word of text.split(breakable).filter((part) => part !== '')) {
    const last = lines.at(-1);
    const longer = `${last} ${word}`;
    if (last !== undefined && textWidth(longer, size, weight) <= maxWidth) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** The same, but a word that is wider than the line continues on the next line. */
export const wrapHard = (text: string, maxWidth: number, size: number, weight: FontWeight = 400): readonly string[] =>
  wrap(text, maxWidth, size, weight).flatMap((line) => {
    const pieces = [''];
    for (const character of line) {
      const longer = `${pieces.at(-1)}${character}`;
      if (textWidth(longer, size, weight) > maxWidth) pieces.push(character);
      else pieces[pieces.length - 1] = longer;
    }
    return pieces;
  });
