import {safeAddress} from '../../../data/address.js';
import type {Statement} from '../../../datasets/positions.js';
import type {Card, Link} from '../../../model/contract.js';
import {sourceLinks} from '../../../model/provenance.js';
import {stanceWord, stateDay, voiceOf, whenSaid, type Context} from '../context.js';
import {statementsBefore, type Answer, type Government} from '../select.js';
import type {DetailMessages} from './messages.js';

export interface DetailContext extends Context {
  readonly tell: DetailMessages;
}

type Facts = Card['facts'];
const MOST_LINKS = 4;
/** So many earlier statements are named on a card; the others are in the table. */
const MOST_EARLIER = 30;

export function governmentCard(government: Government, heading: string, context: DetailContext): Card {
  const {standing, earlier, divided, old, voices, empty} = government;
  const voicesFact = {
    term: context.tell.card.voices,
    text: context.tell.card.list(voices.map((one) => context.tell.card.voice(voiceOf(one, context)))),
  };
  if (!standing[0]) {
    // what the file says of the search is in the note
    const rows = [...empty.slice(-1), ...voices];
    const none = {term: context.tell.card.government, text: context.tell.card.noneBy(stateDay(context))};
    return cardOf(heading, [none, ...policyFacts(rows, context), voicesFact], rows, [...voices, ...empty], context);
  }
  const facts = [
    ...saidFacts(standing, old, divided, context),
    ...policyFacts(standing, context),
    earlierFact(earlier, earlier.length, context),
    voicesFact,
  ];
  return cardOf(heading, facts, standing, [...standing, ...voices], context);
}

export const institutionCard = (row: Statement, heading: string, context: DetailContext): Card =>
  cardOf(heading, saidFacts([row], false, false, context), [row], [row], context);

export function answerCard(answer: Answer, heading: string, context: DetailContext): Card {
  const {statements, stances, older} = answer;
  const facts = [
    ...saidFacts(statements, false, stances.length > 1, context),
    ...policyFacts(statements, context),
    earlierFact(statementsBefore(answer, MOST_EARLIER), older, context),
  ];
  return cardOf(heading, facts, statements, statements, context);
}

/** With who published the rows and what is remarked on them, and where the rows cited can be read. */
function cardOf(
  heading: string,
  facts: Facts,
  rows: readonly Statement[],
  cited: readonly Statement[],
  context: DetailContext,
): Card {
  const {tell, words} = context;
  const {term, checked} = words.say;
  const each = (textOf: (row: Statement) => string): readonly string[] => [
    ...new Set(rows.map(textOf).filter((text) => text !== '')),
  ];
  const note = tell.card.notes(each(({source}) => source.note));
  return {
    heading,
    facts: [
      ...facts,
      {term: term.publisher, text: tell.card.list(each(({source}) => source.publisher))},
      {term: term.checked, text: tell.card.list(each(({source}) => checked(source.verified)))},
    ].filter(({text}) => text !== ''),
    ...(note ? {note} : {}),
    links: linksOf(cited, context),
  };
}

/** When, who, what: of each who spoke that day. */
function saidFacts(rows: readonly Statement[], old: boolean, divided: boolean, context: DetailContext): Facts {
  const {say, tell, words} = context;
  const {term} = words.say;
  const day = (rows[0] && whenSaid(rows[0], context, 'long', true)) || tell.noDate;
  return [
    {term: term.said, text: old ? tell.card.old(day) : day},
    ...rows.flatMap((one) => {
      const who = say.speaker(one.speaker, one.role);
      return [
        {term: term.saidBy, text: divided ? tell.card.answer(who, stanceWord(one, context)) : who},
        {term: tell.card.statement, text: one.statement},
      ];
    }),
  ];
}

/** The entry policy in the first row. */
function policyFacts([row]: readonly Statement[], {tell, words}: DetailContext): Facts {
  if (!row?.entryPolicy) return [];
  const since = row.entryPolicyDate === undefined ? '' : words.day(row.entryPolicyDate, 'long');
  return [{term: tell.card.policy, text: tell.card.policyIs(row.entryPolicy, since)}];
}

/** What the government said before, the newest first; `count`: how many statements there are. */
function earlierFact(earlier: readonly Statement[], count: number, context: DetailContext): Facts[number] {
  const {before, list, stands} = context.tell.card;
  const named = earlier.slice(0, MOST_EARLIER);
  const rest = count - named.length;
  const texts = named.map((one) => stands(stanceWord(one, context), whenSaid(one, context)));
  return {term: before, text: list(rest > 0 ? [...texts, context.words.say.moreSources(rest)] : texts)};
}

/** Where it can be read, and where the entry policy can. */
function linksOf(rows: readonly Statement[], {tell, words}: DetailContext): readonly Link[] {
  const policy = safeAddress(rows[0]?.entryPolicyUrl ?? '');
  const links = new Map(
    rows.flatMap(({source}) => sourceLinks(source, words)).map((one) => [one.address || one.text, one]),
  );
  links.delete(policy);
  return [
    ...[...links.values()].slice(0, MOST_LINKS),
    ...(policy ? [{text: tell.card.policySource, address: policy}] : []),
  ];
}
