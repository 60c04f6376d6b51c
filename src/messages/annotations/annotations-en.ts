import type {Catalogue} from '../words.js';

const en = {
  /** A note after the name of its subject: `Slovakia, 25 September: …` */
  about: (subject: readonly string[], text: string) => `${subject.join(', ')}: ${text}`,
  /** A note, as part of the sentence of its mark. */
  noted: (text: string) => `Note: ${text}${/[.!?]$/.test(text) ? '' : '.'}`,
  corrected: {
    term: 'Corrected',
    line: (was: string, is: string) =>
      was && is ? `was ${was}, is now ${is}` : is ? `is now ${is}` : was ? `was ${was}` : 'was corrected',
    sentence: (day: string, was: string, is: string) =>
      `Corrected on ${day}${was && is ? `: it was ${was} and is now ${is}` : ''}.`,
    /** For a mark that adds up several figures. */
    partSentence: (day: string, was: string, is: string) =>
      `One of the figures in it was corrected on ${day}${was && is ? `: that figure was ${was} and is now ${is}` : ''}.`,
  },
};

/** The messages about notes and corrections. */
export const annotationMessages: Catalogue<typeof en> = {name: 'annotations', en};
export type AnnotationMessages = typeof en;
