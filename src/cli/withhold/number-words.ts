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
export function wordsFor(value: number): string | undefined {
  if (value >= 1000) return undefined;
  return [english(value), ...WORDS.slice(1).flatMap((words) => words[value] ?? [])].join('|');
}
