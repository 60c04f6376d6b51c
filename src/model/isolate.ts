/** Letters that are written from right to left. */
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
/** From the first such letter to the last that no other letter, digit or sign of a figure stands between. */
const RUN = new RegExp(
  `${RIGHT_TO_LEFT.source}(?:[^\\p{Script=Latin}\\p{Script=Cyrillic}\\p{Script=Greek}\\p{N}:;·(),.–~+]*${RIGHT_TO_LEFT.source}|\\p{M})*`,
  'gu',
);
/** What may stand round them in a text that is their own. */
const OWN = /^[\s\p{N}.,:;!?%()«»"'؟،؛-]*$/u;
const [START, END] = ['\u2068', '\u2069'];

/**
 * A text in which words written from right to left are each set apart, so that they turn no number and no sign beside them. A
 * text that is written so as a whole stays as it is: the page finds its direction.
 */
export function isolated(text: string): string {
  if (!RIGHT_TO_LEFT.test(text)) return text;
  if (RIGHT_TO_LEFT.test(text.trimStart().charAt(0)) && OWN.test(text.replace(RUN, ''))) return text;
  return text.replace(RUN, `${START}$&${END}`);
}
