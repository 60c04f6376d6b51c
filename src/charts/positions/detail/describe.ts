import {safeAddress} from '../../../data/address.js';
import type {Statement} from '../../../datasets/positions.js';
import type {Card, Description, Link} from '../../../model/contract.js';
import {described} from '../../../model/interaction/table.js';
import {sourceLinks} from '../../../model/provenance.js';
import {stanceWord, stateDay, voiceOf, voicesOf, whenSaid, whoSaid, type Context, type Datum} from '../context.js';
import {stanceOf, statementsBefore, type Answer, type Government} from '../select.js';
import type {DetailMessages} from './messages.js';

/** The context of the texts. */
export interface DetailContext extends Context {
  readonly detail: DetailMessages;
}

type Facts = Card['facts'];
const MOST_LINKS = 4;
/** At most this many earlier statements in a card; the others are in the table. */
const MOST_EARLIER = 30;

/** A sentence for the ear has at most this many words; what does not fit is in the card. */
const MOST_WORDS = 34;

const wordsIn = (text: string): number => text.split(/\s+/).filter((word) => word !== '').length;

/** The sentences that fit, the most important first. */
function short(sentences: readonly string[]): readonly string[] {
  let left = MOST_WORDS;
  return sentences.filter((one, at) => {
    const fits = at === 0 || wordsIn(one) <= left;
    if (fits) left -= wordsIn(one);
    return fits;
  });
}

/** Name, sentences and card of a point. */
export function describe(datum: Datum, context: DetailContext): Description {
  switch (datum.kind) {
    case 'government':
      return ofGovernment(datum.government, context);
    case 'institution':
      return ofInstitution(datum.statement, context);
    case 'answer':
      return ofAnswer(datum.answer, context);
  }
}

function ofGovernment(government: Government, context: DetailContext): Description {
  const {say, detail} = context;
  const {name, standing, divided, stance, old, voices, earlier, empty} = government;
  const [first] = standing;
  const others = voices.length > 0 ? detail.sentence.voices(voicesOf(government, context)) : '';
  const told = detail.card.list(voices.map((one) => detail.card.voice(voiceOf(one, context))));
  const voicesFact = {term: detail.card.voices, text: told};
  if (!first) {
    // the remarks of the file about the search are in the note
    const rows = [...empty.slice(-1), ...voices];
    const none = {term: detail.card.government, text: detail.card.noneBy(stateDay(context))};
    const facts = [none, ...policyFacts(rows, context), voicesFact];
    const sentences = [detail.sentence.none(name, stateDay(context, 'day')), others];
    return withSources(name, sentences, name, facts, rows, [...voices, ...empty], context);
  }
  const word = divided ? detail.divided : say.stances[stance];
  const sentences = [
    detail.sentence.stance(name, word),
    detail.sentence.holder(whoSaid(government, context), whenSaid(first, context, 'day', old)),
    old ? detail.sentence.old : '',
    divided ? '' : detail.sentence.said(first.statement),
    others,
    beforeSentence(government, context),
  ];
  const facts = [
    ...saidFacts(standing, old, divided, context),
    ...policyFacts(standing, context),
    earlierFact(earlier, earlier.length, context),
    voicesFact,
  ];
  const heading = detail.card.heading(name, word);
  return withSources(name, sentences, heading, facts, standing, [...standing, ...voices], context);
}

/** The last answer before the current one, if it was different. */
function beforeSentence({divided, stance, earlier}: Government, context: DetailContext): string {
  const {detail} = context;
  const [last] = earlier;
  if (!last) return '';
  const stances = new Set(earlier.filter(({date}) => date === last.date).map(stanceOf));
  if (!divided && stances.size === 1 && stances.has(stance)) return '';
  return detail.sentence.before(stances.size > 1 ? detail.divided : stanceWord(last, context), whenSaid(last, context));
}

function ofInstitution(row: Statement, context: DetailContext): Description {
  const {say, detail} = context;
  const stance = stanceWord(row, context);
  const who = say.speaker(row.speaker, row.role);
  return withSources(
    row.role || row.speaker,
    [detail.sentence.institution(who, whenSaid(row, context), stance), detail.sentence.said(row.statement)],
    detail.card.heading(detail.table.institutions, stance),
    saidFacts([row], false, false, context),
    [row],
    [row],
    context,
  );
}

/** One day on which a government spoke. */
function ofAnswer(answer: Answer, context: DetailContext): Description {
  const {detail} = context;
  const {government, before, at, of, statements, stances, older} = answer;
  const {name} = government;
  const word = answerWord(answer, context);
  const when = ({statements: [first]}: Answer): string => (first ? whenSaid(first, context) : '');
  const sentences = [
    detail.sentence.statement(name, at, of, when(answer), word),
    said(answer, context),
    before ? detail.sentence.before(answerWord(before, context), when(before)) : '',
  ];
  const facts = [
    ...saidFacts(statements, false, stances.length > 1, context),
    ...policyFacts(statements, context),
    earlierFact(statementsBefore(answer, MOST_EARLIER), older, context),
  ];
  return withSources(name, sentences, detail.card.heading(name, word), facts, statements, statements, context);
}

const answerWord = ({stances}: Answer, {say, detail}: DetailContext): string =>
  stances.length > 1 ? detail.divided : say.stances[stances[0]!];

/** What was said; of a divided government, who gave which answer. */
const said = ({statements, stances}: Answer, context: DetailContext): string =>
  context.detail.sentence.said(
    stances.length > 1 ? whoSaid({standing: statements, divided: true}, context) : (statements[0]?.statement ?? ''),
  );

/** Adds the publishers and remarks of the rows, and links to the cited rows. */
function withSources(
  name: string,
  sentences: readonly string[],
  heading: string,
  facts: Facts,
  rows: readonly Statement[],
  cited: readonly Statement[],
  context: DetailContext,
): Description {
  const {detail, words} = context;
  const {term, checked} = words.say;
  const each = (textOf: (row: Statement) => string): readonly string[] => [
    ...new Set(rows.map(textOf).filter((text) => text !== '')),
  ];
  const all = [
    ...facts,
    {term: term.publisher, text: detail.card.list(each(({source}) => source.publisher))},
    {term: term.checked, text: detail.card.list(each(({source}) => checked(source.verified)))},
  ];
  const note = detail.card.notes(each(({source}) => source.note));
  return described(name, short(sentences), heading, all, linksOf(cited, context), note);
}

/** Day, speaker and statement of everyone who spoke that day. */
function saidFacts(rows: readonly Statement[], old: boolean, divided: boolean, context: DetailContext): Facts {
  const {say, detail, words} = context;
  const {term} = words.say;
  const day = (rows[0] && whenSaid(rows[0], context, 'long', true)) || detail.noDate;
  return [
    ...rows.flatMap((one) => {
      const who = say.speaker(one.speaker, one.role);
      return [
        {term: term.saidBy, text: divided ? detail.card.answer(who, stanceWord(one, context)) : who, first: true},
        {term: detail.card.statement, text: one.statement},
      ];
    }),
    {term: term.said, text: old ? detail.card.old(day) : day, first: true},
  ];
}

/** The entry policy in the first row. */
function policyFacts([row]: readonly Statement[], {detail, words}: DetailContext): Facts {
  if (!row?.entryPolicy) return [];
  const since = row.entryPolicyDate === undefined ? '' : words.day(row.entryPolicyDate, 'long');
  return [{term: detail.card.policy, text: detail.card.policyIs(row.entryPolicy, since)}];
}

/** Earlier statements of the government, newest first. `count`: how many there are. */
function earlierFact(earlier: readonly Statement[], count: number, context: DetailContext): Facts[number] {
  const {before, list, stands} = context.detail.card;
  const named = earlier.slice(0, MOST_EARLIER);
  const rest = count - named.length;
  const texts = named.map((one) => stands(stanceWord(one, context), whenSaid(one, context)));
  return {term: before, text: list(rest > 0 ? [...texts, context.words.say.moreSources(rest)] : texts)};
}

/** Links to the statement and to the entry policy. */
function linksOf(rows: readonly Statement[], {detail, words}: DetailContext): readonly Link[] {
  const policy = safeAddress(rows[0]?.entryPolicyUrl ?? '');
  const links = new Map(
    rows.flatMap(({source}) => sourceLinks(source, words)).map((one) => [one.address || one.text, one]),
  );
  links.delete(policy);
  return [
    ...[...links.values()].slice(0, MOST_LINKS),
    ...(policy ? [{text: detail.card.policySource, address: policy}] : []),
  ];
}
