/** The end of a sentence: its punctuation, perhaps with a quotation mark after it. */
const ENDED = /[.!?\u2026]["\u201d\u2019\u00bb\u2069]*$/u;

/** Whether a text needs no full stop after it. */
export const isEnded = (text: string): boolean => ENDED.test(text.trimEnd());

/** A text as a sentence: a full stop is added unless it already has an end. */
export const full = (text: string): string => (text === '' || isEnded(text) ? text : `${text}.`);
