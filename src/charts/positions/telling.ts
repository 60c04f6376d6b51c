import {safeAddress} from '../../data/address.js';
import type {Statement} from '../../datasets/positions.js';
import type {Card, Link} from '../../model/contract.js';
import {sourceLinks} from '../../model/provenance.js';
import {countryName, stanceWord, whenSaid, type Context, type ListContext, type Said} from './context.js';
import type {Government} from './facts.js';
import type {TellingMessages} from './messages-telling.js';
import {stanceOf} from './stance.js';
import {whoSaid} from './who-said.js';

export interface TellingContext extends ListContext {
  readonly tale: TellingMessages;
}

type Facts = Card['facts'];
const MOST_LINKS = 4;
/** So many earlier statements are named on a card; the others are in the table. */
export const MOST_EARLIER = 30;

export const join = (sentences: readonly string[]): string => sentences.filter((text) => text !== '').join(' ');
export const filled = (facts: Facts): Facts => facts.filter(({text}) => text !== '');

/** What corrections call the rows that are told of. */
export function idsOf(rows: readonly Statement[]): Pick<Said, 'ids'> {
  const ids = rows.flatMap(({id}) => id ?? []);
  return ids.length > 0 ? {ids} : {};
}

/** The day of the state, in a sentence. */
const stateDay = ({facts, words}: Context): string => (facts.asOf === undefined ? '' : words.day(facts.asOf));

/** The last answer before the one that stands, where it was another one. */
function beforeSentence({divided, stance, earlier}: Government, context: TellingContext): string {
  const {tale} = context;
  const [last] = earlier;
  if (!last) return '';
  const stances = new Set(earlier.filter(({date}) => date === last.date).map(({position}) => stanceOf(position)));
  if (!divided && stances.size === 1 && stances.has(stance)) return '';
  return tale.sentence.before(stances.size > 1 ? tale.divided : stanceWord(last, context), whenSaid(last, context));
}

/** What is said of a government, wherever it stands. */
export function tell(government: Government, context: TellingContext): Said {
  const {tale, words} = context;
  const name = countryName(government, words);
  const {standing, divided, stance, old} = government;
  const [first] = standing;
  const voices = voicesSentence(government, context);
  if (!first) {
    return {
      ...idsOf([...government.empty, ...government.voices]),
      sentence: join([tale.sentence.none(name, stateDay(context)), voices]),
      card: emptyCard(government, name, context),
    };
  }
  const word = divided ? tale.divided : context.say.stances[stance];
  return {
    ...idsOf([...standing, ...government.voices]),
    sentence: join([
      tale.sentence.stance(name, word),
      tale.sentence.holder(whoSaid(standing, divided, context), whenSaid(first, context, 'day', old)),
      old ? tale.sentence.old : '',
      beforeSentence(government, context),
      voices,
    ]),
    card: {
      heading: tale.card.heading(name, word),
      facts: filled([
        ...saidFacts(standing, old, divided, context),
        ...policyFacts(first, context),
        ...earlierFacts(government.earlier, government.earlier.length, context),
        ...voicesFacts(government, context),
        ...publisherFacts(standing, context),
      ]),
      ...noteOf(standing, context),
      links: linksOf([...standing, ...government.voices], context),
    },
  };
}

/** When, who, what: of each who spoke that day. */
export function saidFacts(
  standing: readonly Statement[],
  old: boolean,
  divided: boolean,
  context: TellingContext,
): Facts {
  const {tale, words} = context;
  const {term} = words.say;
  const said = (standing[0] && whenSaid(standing[0], context, 'long', true)) || tale.noDate;
  return [
    {term: term.said, text: old ? tale.card.old(said) : said},
    ...standing.flatMap((one) => {
      const who = tale.speaker(one.speaker, one.role);
      return [
        {term: term.saidBy, text: divided ? tale.card.answer(who, stanceWord(one, context)) : who},
        {term: tale.card.statement, text: one.statement},
      ];
    }),
  ];
}

export function policyFacts({entryPolicy, entryPolicyDate}: Statement, {tale, words}: TellingContext): Facts {
  const since = entryPolicyDate === undefined ? '' : words.day(entryPolicyDate, 'long');
  return [{term: tale.card.policy, text: entryPolicy && tale.card.policyIs(entryPolicy, since)}];
}

/** What the government said before, the newest first: these of so many statements. */
export function earlierFacts(earlier: readonly Statement[], count: number, context: TellingContext): Facts {
  const {before, list, stands} = context.tale.card;
  const named = earlier.slice(0, MOST_EARLIER);
  const rest = count - named.length;
  return [
    {
      term: before,
      text: list([
        ...named.map((one) => stands(stanceWord(one, context), whenSaid(one, context))),
        ...(rest > 0 ? [context.words.say.moreSources(rest)] : []),
      ]),
    },
  ];
}

const voicesFacts = ({voices}: Government, context: TellingContext): Facts => [
  {
    term: context.tale.card.voices,
    text: context.tale.card.list(
      voices.map((one) =>
        context.tale.card.voice(
          context.tale.speaker(one.speaker, one.role),
          stanceWord(one, context),
          whenSaid(one, context),
          one.statement,
        ),
      ),
    ),
  },
];

export const publisherFacts = (rows: readonly Statement[], {tale, words}: TellingContext): Facts => [
  {
    term: words.say.term.publisher,
    text: tale.card.list([...new Set(rows.map(({source}) => source.publisher))].filter(Boolean)),
  },
  {
    term: words.say.term.checked,
    text: tale.card.list([...new Set(rows.map(({source}) => words.say.checked(source.verified)))].filter(Boolean)),
  },
];

export function noteOf(rows: readonly Statement[], {tale}: TellingContext): Pick<Card, 'note'> {
  const note = tale.card.notes([...new Set(rows.map(({source}) => source.note))].filter((text) => text !== ''));
  return note ? {note} : {};
}

/** Where it can be read, and where the entry policy can. */
export function linksOf(rows: readonly Statement[], {tale, words}: TellingContext): readonly Link[] {
  const policy = safeAddress(rows[0]?.entryPolicyUrl ?? '');
  const links = new Map(
    rows.flatMap(({source}) => sourceLinks(source, words)).map((one) => [one.address || one.text, one]),
  );
  links.delete(policy);
  return [
    ...[...links.values()].slice(0, MOST_LINKS),
    ...(policy ? [{text: tale.card.policySource, address: policy}] : []),
  ];
}

function voicesSentence({voices, standing}: Government, context: TellingContext): string {
  if (voices.length === 0) return '';
  const {tale} = context;
  return tale.sentence.voices(
    voices.map((one) => ({
      who: tale.speaker(one.speaker, one.role),
      stance: stanceWord(one, context),
      day: whenSaid(one, context),
      said: standing.length === 0 ? one.statement : '',
    })),
  );
}

/** Nothing is known of the government; what the file says of the search is in the note. */
function emptyCard(government: Government, name: string, context: TellingContext): Card {
  const {tale, words, facts} = context;
  const {empty, voices} = government;
  const rows = [...empty.slice(-1), ...voices];
  return {
    heading: name,
    facts: filled([
      {
        term: tale.card.government,
        text: tale.card.noneBy(facts.asOf === undefined ? '' : words.day(facts.asOf, 'long')),
      },
      ...(rows[0] ? policyFacts(rows[0], context) : []),
      ...voicesFacts(government, context),
      ...publisherFacts(rows, context),
    ]),
    ...noteOf(rows, context),
    links: linksOf([...voices, ...empty], context),
  };
}
