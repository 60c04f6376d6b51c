/** Letters that are written from right to left. */
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
/** A run of such letters. It contains no Latin, Cyrillic or Greek letters, no digits and no signs used in figures. */
const RUN = new RegExp(
  `${RIGHT_TO_LEFT.source}(?:[^\\p{Script=Latin}\\p{Script=Cyrillic}\\p{Script=Greek}\\p{N}:;·(),.–~+]*${RIGHT_TO_LEFT.source}|\\p{M})*`,
  'gu',
);
/** Characters around them in a text that runs from right to left as a whole. */
const OWN = /^[\s\p{N}.,:;!?%()«»"'؟،؛-]*$/u;
const [START, END] = ['\u2068', '\u2069'];

/**
 * Isolates words written from right to left, so that they do not reorder numbers and signs beside them. A text that runs from
 * right to left as a whole stays as it is: the page finds its direction.
 */
export function isolated(text: string): string {
  if (!RIGHT_TO_LEFT.test(text)) return text;
  if (RIGHT_TO_LEFT.test(text.trimStart().charAt(0)) && OWN.test(text.replace(RUN, ''))) return text;
  return text.replace(RUN, `${START}$&${END}`);
}
