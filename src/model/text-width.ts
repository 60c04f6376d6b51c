import {regular, runs, wider} from './text-widths.js';

export type FontWeight = 400 | 600;

/** Combining marks, and the controls that show nothing: direction marks, soft hyphen, joiners, zero-width spaces. */
const unseen = /^[\p{Mn}\p{Cf}]$/u;

/** A space at which a line may end. The no-break spaces are none: what they join (`14 km`) stays together. */
const breakable = /[ \t\r\n]+/;

const tables = new Map<FontWeight, ReadonlyMap<number, number>>();

/** The number that a sign of the table stands for. */
function decode(signs: string, at: number, first: string): number {
  const code = signs.charCodeAt(at);
  return (code > 126 ? code - 34 : code) - first.charCodeAt(0);
}

/** Advance of each known character, in hundredths of an em. Unpacked when first asked for. */
function advances(weight: FontWeight): ReadonlyMap<number, number> {
  const known = tables.get(weight);
  if (known) return known;
  const table = new Map<number, number>();
  const numbers = runs.split(' ').map((digits) => parseInt(digits, 36));
  let code = 0;
  for (let run = 0; run < numbers.length; run += 2) {
    code += numbers[run]!;
    for (let left = numbers[run + 1]!; left > 0; left--, code++) {
      const at = table.size;
      table.set(code, decode(regular, at, '#') + (weight === 600 ? decode(wider, at, '<') : 0));
    }
  }
  tables.set(weight, table);
  return table;
}

/**
 * Width of a line of text in px, in Noto Sans, the widest face of the page's font stack: so that a label placed by it
 * fits in the others as well. Kerning is left out. A character the table does not know counts 1 em, a combining mark 0.
 */
export function textWidth(text: string, size: number, weight: FontWeight = 400): number {
  const table = advances(weight);
  let hundredths = 0;
  for (const character of text) {
    const own = table.get(character.codePointAt(0)!);
    if (own !== undefined) hundredths += own;
    else if (!unseen.test(character)) hundredths += table.get(character.normalize('NFD').codePointAt(0)!) ?? 100;
  }
  return (hundredths * size) / 100;
}

/**
 * Breaks text into lines of at most `maxWidth` px, at spaces alone. A word that is too long stands alone on its line and
 * reaches over: a cut name or figure would be another one. Text without a word has no lines.
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
