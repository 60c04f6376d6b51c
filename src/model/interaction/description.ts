import {joined} from '../../data/joined.js';
import type {Card, Description} from '../contract.js';

/** What is said of a point: its name, its sentences, its card with heading, facts, links and a note; without what is empty. */
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
