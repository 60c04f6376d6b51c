/**
 * Makes src/model/labels/text-widths.ts: the width of each character in Noto Sans 400 and 600, so that labels can be placed
 * without measuring in a page. `npm run make:text-widths`; the result is committed.
 *
 * An accented letter is as wide as its letter in this font, so it needs no entry of its own; the script checks that.
 */
import {readFileSync, writeFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {join} from 'node:path';
import opentype from 'opentype.js';

const output = join(import.meta.dirname, '../src/model/labels/text-widths.ts');
const require = createRequire(import.meta.url);

/** The scripts of the charts' languages: Latin, Greek, Cyrillic, and punctuation. First and last character. */
const ranges = [
  [0x20, 0x7e],
  [0xa0, 0x17f],
  [0x218, 0x21b],
  [0x384, 0x3ce],
  [0x400, 0x45f],
  [0x490, 0x491],
  [0x2002, 0x200a],
  [0x2010, 0x203a],
  [0x20ac, 0x20ac],
  [0x20b4, 0x20b4],
  [0x2116, 0x2116],
  [0x2212, 0x2212],
  [0x2248, 0x2265],
];

/** Characters missing in the font of the npm package, each with one of the same width in Noto Sans. */
const alike = {'≤': '+', '≥': '+', '≈': '+', '≠': '+', '\u2011': '-', '\u202f': '\u2009', '\u2007': '0'};

function readFonts(weight) {
  return ['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext', 'greek'].map((subset) => {
    const file = require.resolve(`@fontsource/noto-sans/files/noto-sans-${subset}-${weight}-normal.woff`);
    const {buffer, byteOffset, length} = readFileSync(file);
    return opentype.parse(buffer.slice(byteOffset, byteOffset + length));
  });
}

/** Width in thousandths of an em; undefined if the font does not have the character. */
function advances(weight) {
  const fonts = readFonts(weight);
  return (character) => {
    const wanted = alike[character] ?? character;
    const font = fonts.find((one) => one.hasChar(wanted));
    return font && Math.round((1000 * font.charToGlyph(wanted).advanceWidth) / font.unitsPerEm);
  };
}

const of = {400: advances(400), 600: advances(600)};
const ignored = /[\p{Mn}\p{Cf}]/u;

/** Whether a character needs an entry: it has a width, and not that of its letter without the accent in both weights. */
function needed(character) {
  if (of[400](character) === undefined || ignored.test(character)) return false;
  const [letter, ...accents] = character.normalize('NFD');
  return accents.length === 0 || [400, 600].some((weight) => of[weight](character) !== of[weight](letter));
}

const characters = ranges
  .flatMap(([first, last]) => Array.from({length: last - first + 1}, (_, i) => String.fromCodePoint(first + i)))
  .filter(needed);

for (const weight of [400, 600]) {
  const digits = new Set([...'0123456789'].map(of[weight]));
  if (digits.size !== 1)
    throw new Error(`The digits of weight ${weight} differ in width: columns of numbers would not align`);
}

/** Ranges of characters as `first character, count`, in base 36, each relative to the end of the one before. */
function encodeRuns() {
  const runs = [];
  let end = 0;
  for (const code of characters.map((character) => character.codePointAt(0))) {
    if (code === end && runs.length > 0) runs.at(-1)[1]++;
    else runs.push([code - end, 1]);
    end = code + 1;
  }
  return runs.map((run) => run.map((number) => number.toString(36)).join(' ')).join(' ');
}

/** Hundredths of an em; smaller differences are not visible in a label. */
const hundredths = (weight) => characters.map((character) => Math.round(of[weight](character) / 10));
const regular = hundredths(400);
const wider = hundredths(600).map((width, i) => width - regular[i]);

/** The offset from a number to the code of its character, so that all characters are printable and common ones need no escape. */
const NONE = 20;
const NO_WIDER = 76;

function signs(numbers, added) {
  const codes = numbers.map((number) => number + added);
  if (codes.some((code) => code < 32 || code > 126)) throw new Error(`Not all signs from ${added} on are plain ones`);
  return String.fromCharCode(...codes).replace(/[\\']/g, '\\$&');
}

writeFileSync(
  output,
  `// Made by tools/make-text-widths.js from Noto Sans (SIL Open Font License 1.1). Do not edit.

/** The characters, as runs of neighbours: how many to leave out, how many follow; numbers in base 36. */
export const runs =
  '${encodeRuns()}';

/** Their advance widths in weight 400, in hundredths of an em: the code of a sign is so much more than the width. */
export const NONE = ${NONE};
export const regular =
  '${signs(regular, NONE)}';

/** How much wider they are in weight 600. */
export const NO_WIDER = ${NO_WIDER};
export const wider =
  '${signs(wider, NO_WIDER)}';
`,
);
console.log(`${characters.length} characters`);
