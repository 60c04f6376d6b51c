import type {Catalogue} from '../words.js';

const en = {
  /** Words under the name of what they are about: `Slovakia, 25 September: …` */
  about: (subject: readonly string[], text: string) => `${subject.join(', ')}: ${text}`,
  /** The words of a page or a file beside a mark, said with it. */
  noted: (text: string) => `Note: ${text}${/[.!?]$/.test(text) ? '' : '.'}`,
  corrected: {
    term: 'Corrected',
    line: (was: string, is: string) =>
      was && is ? `was ${was}, is now ${is}` : is ? `is now ${is}` : was ? `was ${was}` : 'was corrected',
    sentence: (day: string, was: string, is: string) =>
      `Corrected on ${day}${was && is ? `: it was ${was} and is now ${is}` : ''}.`,
    /** Of one figure of several that a mark adds up. */
    partSentence: (day: string, was: string, is: string) =>
      `One of the figures in it was corrected on ${day}${was && is ? `: that figure was ${was} and is now ${is}` : ''}.`,
  },
};

/** What is said of marks that a page or a file has words about, and of what was corrected. */
export const annotationMessages: Catalogue<typeof en> = {name: 'annotations', en};
export type AnnotationMessages = typeof en;
