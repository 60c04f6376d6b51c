import {textWidth, type FontWeight} from './text-width.js';

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
