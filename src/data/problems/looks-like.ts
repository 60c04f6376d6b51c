import type {Problem} from '../problem.js';
import {decodeAll} from '../reading/encoding.js';
import {sampleOf} from '../reading/file-text.js';

/** Encodings in use, the most common first: of equal scores the first one is named. */
const CANDIDATES = [
  ...['windows-1251', 'windows-1252', 'windows-1254', 'windows-1250', 'koi8-r', 'koi8-u', 'ibm866', 'macintosh'],
  ...['x-mac-cyrillic', 'windows-1253', 'windows-1255', 'windows-1256', 'windows-1257', 'shift_jis', 'gbk', 'euc-kr'],
];

/** The most frequent letters of each script. */
const COMMON = new Set('оеаинтсрвлОЕАИНТСРВЛαοιετσνηυράίόέήיוהלארתמשנاليمنرتوة');
/** Letters of an encoding that are rare in its languages. */
const RARE: ReadonlyMap<string, string> = new Map([
  ['windows-1252', 'þðšžŠŽ'],
  ['windows-1250', 'đýÝŢţ'],
  ['windows-1254', 'šŠàáãäåæèéêëìíïñòóôõøùúÿÀÁÃÄÅÆÈÉÊËÌÍÏÑÒÓÔÕØÙÚ'],
]);
const PUNCTUATION = new Set('«»“”„‘’–—…№°€£§\u00a0');
const SCRIPTS = [
  /\p{Script=Latin}/u,
  /\p{Script=Cyrillic}/u,
  /\p{Script=Greek}/u,
  /\p{Script=Hebrew}/u,
  /\p{Script=Arabic}/u,
  /\p{Script=Hangul}/u,
];
const KANA = /[\u3041-\u30ff]/;
const HALF_WIDTH = /[\uff61-\uff9f]/;
const isLetter = (sign: string): boolean => /\p{L}/u.test(sign);
const isLower = (sign: string): boolean => /\p{Ll}/u.test(sign);
const isUpper = (sign: string): boolean => /\p{Lu}/u.test(sign);
const isAscii = (sign: string): boolean => sign < '\u0080';
const scriptOf = (sign: string): number => SCRIPTS.findIndex((script) => script.test(sign));

/** The lowest score, per byte outside ASCII, of a text in an encoding. */
const LEAST = 0.8;

/**
 * Guesses the encoding of bytes that are not UTF-8. The guess is only shown to the owner of the file; it is never used to decode
 * the file. Undefined if no known encoding fits.
 */
export function looksLike(bytes: Uint8Array): string | undefined {
  const length = bytes.reduce((sum, byte) => sum + (byte < 0x80 ? 0 : 1), 0);
  const [best] = CANDIDATES.map((name) => ({name, score: scoreOf(decoded(name, bytes), name) / length}))
    .filter(({score}) => score >= LEAST)
    // of equals the first stays first
    .sort((a, b) => b.score - a.score);
  return best?.name;
}

/** '' if the engine does not know the encoding. */
function decoded(name: string, bytes: Uint8Array): string {
  try {
    return decodeAll(new TextDecoder(name), bytes);
  } catch {
    return '';
  }
}

/** Letters beside letters of the same script and case raise the score; signs and mixtures lower it. */
function scoreOf(text: string, name: string): number {
  let score = 0;
  let before = ' ';
  for (const sign of text) {
    if (!isAscii(sign)) score += scoreOfSign(sign, before) - (RARE.get(name)?.includes(sign) ? 1 : 0);
    else if (isLetter(sign) && isLetter(before) && scriptOf(before) !== 0) score -= 3;
    before = sign;
  }
  return score;
}

function scoreOfSign(sign: string, before: string): number {
  if (PUNCTUATION.has(sign)) return LEAST;
  if (/\p{M}/u.test(sign)) return 0;
  if (/[\p{C}\ufffd]/u.test(sign)) return -6;
  if (!isLetter(sign) || HALF_WIDTH.test(sign)) return -2;
  const own = 1 + (COMMON.has(sign) ? 0.5 : 0) + (KANA.test(sign) ? 0.5 : scriptOf(sign) === 5 ? 0.2 : 0);
  if (!isLetter(before)) return own;
  if (scriptOf(sign) !== scriptOf(before)) return own - 3;
  if (isUpper(sign) && isLower(before)) return own - 3;
  // two letters with accents side by side are rare
  return scriptOf(sign) === 0 && !isAscii(before) ? own - 2 : own + 1;
}

/** The probable encoding of a file that cannot be decoded, with a cell of it; '' if not known. */
export function encodingGuess({detail, bytes}: Problem): {readonly looks: string; readonly sample: string} {
  const found = bytes && looksLike(bytes);
  if (found !== undefined) return {looks: found, sample: sampleOf(bytes!, found)};
  return {looks: String(detail?.['looks'] ?? ''), sample: String(detail?.['sample'] ?? '')};
}
