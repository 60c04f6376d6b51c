/** A sentence ends with its sign, and perhaps a quotation mark after it. */
const ENDED = /[.!?\u2026]["\u201d\u2019\u00bb\u2069]*$/u;

/** Whether a text needs no full stop after it. */
export const isEnded = (text: string): boolean => ENDED.test(text.trimEnd());

/** A sentence of its own, with one full stop: none is added to words of a file that bring theirs. */
export const full = (text: string): string => (text === '' || isEnded(text) ? text : `${text}.`);
