import {Header} from '../../data/reading/columns.js';
import type {CsvLine} from '../../data/reading/csv.js';
import {clean, isUnknown, readCount} from '../../data/reading/cell.js';
import type {Dialect} from '../../data/reading/record.js';

/** Number words by language, from zero on, as regular expressions. They only find cells to look at: too many are better than too few. */
const WORDS: readonly (readonly string[])[] = [
  // English; longer numbers are made below
  [
    'zero|none|nobody|no one|nil',
    'one|once|single',
    'two|twice|both|couple|pair',
    'three|thrice|trio',
    'four',
    'five',
    'six',
    'seven',
    'eight',
    'nine',
    'ten',
    'eleven',
    'twelve|dozen',
  ],
  // Russian
  [
    'ноль|нуль|никого|ни одного|ни одной',
    'один|одна|одного|одной|одну',
    'два|две|двух|двое|двоих|пара|пару',
    'три|тр[её]х|трое|троих',
    'четыре|четыр[её]х|четверо|четверых',
    'пять|пяти|пятеро|пятерых',
    'шесть|шести|шестеро|шестерых',
    'семь|семи|семеро|семерых',
    'восемь|восьми|восьмеро|восьмерых',
    'девять|девяти|девятеро|девятерых',
    'десять|десяти|десятеро|десятерых|десяток',
    'одиннадцать|одиннадцати',
    'двенадцать|двенадцати|дюжина',
  ],
  // Ukrainian
  [
    'нуль|нікого|жодного|жодної',
    'один|одна|одного|одної|одну',
    'два|дві|двох|двоє',
    'три|трьох|троє',
    'чотири|чотирьох|четверо',
    "п['’ʼ]?ять|п['’ʼ]?яти|п['’ʼ]?ятьох|п['’ʼ]?ятеро",
    'шість|шести|шістьох|шестеро',
    'сім|семи|сімох|семеро',
    'вісім|восьми|вісьмох|восьмеро',
    "дев['’ʼ]?ять|дев['’ʼ]?яти|дев['’ʼ]?ятеро",
    'десять|десяти|десятьох|десятеро|десяток',
    'одинадцять|одинадцяти',
    'дванадцять|дванадцяти',
  ],
  // German
  [
    'null|keine[rn]?|niemand',
    'ein|eine[rnms]?',
    'zwei|zwo|beide[nr]?|zweimal',
    'drei',
    'vier',
    'fünf',
    'sechs',
    'sieben',
    'acht',
    'neun',
    'zehn',
    'elf',
    'zwölf|dutzend',
  ],
  // French
  [
    'zéro|aucune?|personne',
    'une?',
    'deux',
    'trois',
    'quatre',
    'cinq',
    'six',
    'sept',
    'huit',
    'neuf',
    'dix|dizaine',
    'onze',
    'douze|douzaine',
  ],
];

const TEENS = 'thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const GAP = '[-\\s]?';

/** A number below 1,000 in English words, as a regular expression. */
function english(value: number): string {
  const [plain] = WORDS;
  if (value < plain!.length) return plain![value]!;
  if (value < 20) return TEENS[value - 13]!;
  if (value < 100) {
    const tens = TENS[Math.floor(value / 10) - 2]!;
    return value % 10 === 0 ? tens : `${tens}${GAP}(?:${plain![value % 10]!})`;
  }
  const rest = value % 100 === 0 ? '' : `${GAP}(?:and)?${GAP}(?:${english(value % 100)})`;
  return `(?:a|${plain![Math.floor(value / 100)]!})${GAP}hundred${rest}`;
}

/** A number in words of all these languages, as a regular expression; undefined if there are none. */
function wordsFor(value: number): string | undefined {
  if (value >= 1000) return undefined;
  return [english(value), ...WORDS.slice(1).flatMap((words) => words[value] ?? [])].join('|');
}

/** A cell that may contain the number that is withheld in its row, or in the row `of`. */
export interface Telltale {
  readonly row: number;
  readonly column: number;
  readonly name: string;
  /** The other row whose place and count this cell names. */
  readonly of?: number;
}

/** The columns with the figure of a row. */
const FIGURES = ['count', 'low', 'high'];
/** Columns that are emptied with the figure, or in which the same digits mean something else. */
const OTHER =
  /^(?:id|count|bound|low|high|cities|word|date|date_end|as_of|as_of_time|revision|lat|lon|hours|place_type|scope|measure)$/;
/** The columns with the names of places. */
const PLACES = ['place', 'crossing'];
/** Shorter names would be found in too many words. */
const SHORTEST_NAME = 3;

/**
 * Cells that contain a withheld number, in digits of any script or notation or as a word: in the other columns of its row, and
 * in other rows if the text also names its place.
 */
export function telltalesOf(
  lines: readonly CsvLine[],
  withheld: ReadonlySet<number>,
  dialect: Dialect,
): readonly Telltale[] {
  const header = new Header(lines[0]?.cells ?? []);
  const searched = header.names.flatMap((name, index) => (OTHER.test(name.toLowerCase()) ? [] : [index]));
  const watched = lines.flatMap(({row, cells}) => {
    const cell = (name: string): string => cells[header.place(name)] ?? '';
    const figures = withheld.has(row) ? FIGURES.flatMap((name) => numbersOf(cell(name), dialect)) : [];
    const places = PLACES.map((name) => plain(cell(name)).toLowerCase()).filter(({length}) => length >= SHORTEST_NAME);
    return figures.length === 0 ? [] : [{row, places, isSaid: saying(figures)}];
  });
  const own = new Map(watched.map((one) => [one.row, one]));
  return lines.slice(1).flatMap(({row, cells}) =>
    searched.flatMap((index) => {
      const text = plain(cells[index] ?? '');
      if (text === '') return [];
      const name = header.names[index] ?? '';
      const told = {row, column: index + 1, name};
      if (own.get(row)?.isSaid.test(text)) return [told];
      const small = text.toLowerCase();
      // a cell with nothing but the name does not count
      const other = watched.find(
        ({places, isSaid}) => places.some((place) => small !== place && small.includes(place)) && isSaid.test(text),
      );
      return other ? [{...told, of: other.row}] : [];
    }),
  );
}

/** The number in a cell; if it is not a count ("3 people"), the digits in it. */
function numbersOf(text: string, {decimal, semicolons}: Dialect): readonly number[] {
  const cell = clean(text);
  if (isUnknown(cell)) return [];
  const count = readCount(cell, decimal, semicolons);
  return typeof count === 'number' ? [count] : [...plain(cell).matchAll(/\d+/g)].map(([digits]) => Number(digits));
}

/** Full-width and superscript characters as plain ones, digits of every script as 0 to 9. */
const plain = (text: string): string =>
  clean(text)
    .normalize('NFKC')
    .replace(/(?![0-9])\p{Nd}/gu, (digit) => String(valueOf(digit.codePointAt(0)!)));

/** The digits of a script have consecutive code points, zero first. */
function valueOf(code: number): number {
  let value = 0;
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value += 1;
  return value;
}

/** `3`, `3.0`, `three`, `1,234`, `1 234` and `1234`, but not the 3 of 13, 3.5 or 2,300. */
function saying(values: readonly number[]): RegExp {
  const all = [...new Set(values)];
  const digits = all.map((value) => value.toLocaleString('en').replaceAll(',', "[.,'’_\\s]?"));
  const words = all.flatMap((value) => wordsFor(value) ?? []);
  const number = `(?<!\\d|\\d[.,])(?:${digits.join('|')})(?:[.,]0+)?(?!\\d|[.,]\\d)`;
  const word = words.length === 0 ? '' : `|(?<!\\p{L})(?:${words.join('|')})(?!\\p{L})`;
  return new RegExp(number + word, 'iu');
}
