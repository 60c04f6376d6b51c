import {joined} from '../../data/joined.js';
import type {Card, Description} from '../contract.js';

/** The description of a point: name, sentence and card. Empty sentences, facts and notes are left out. */
export const described = (
  name: string,
  sentences: readonly string[],
  heading: string,
  facts: Card['facts'],
  links: Card['links'] = [],
  note = '',
): Description => ({
  name,
  sentence: joined(sentences),
  card: {heading, facts: facts.filter(({text}) => text !== ''), ...(note ? {note} : {}), links},
});
