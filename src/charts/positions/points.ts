import type {Card, Point} from '../../model/contract.js';
import {sourceLinks} from '../../model/provenance.js';
import type {Statement} from '../../datasets/positions.js';
import {countryName, holder, whenSaid, type Context} from './context.js';
import type {Government} from './facts.js';
import {stanceOf} from './stance.js';

/** A point before it has a place: what it is about, what is said of it, its card. */
export type Told = Omit<Point, 'box' | 'moves' | 'outline'>;
/** Where a country stands: it can be a point in each. */
export type Place = 'list' | 'tiles' | 'map';

export const pointId = (place: Place, country: string): string => `${place}:${country}`;

const join = (sentences: readonly string[]): string => sentences.filter((text) => text !== '').join(' ');

/** What the government answers, in a word. */
export const stanceWord = ({stance, divided}: Government, {say}: Context): string =>
  divided ? say.divided : say.stances[stance];

/** Of a divided government, who said what; else who spoke first on that day. */
export function whoSaid({divided, standing}: Government, {say}: Context): string {
  if (!divided) return standing[0] ? holder(standing[0]) : '';
  return say.answers(
    standing.map(({role, speaker, position}) => ({role, speaker, stance: say.stances[stanceOf(position)]})),
  );
}

/** The day of the state, in a sentence. */
export const stateDay = ({facts, words}: Context): string => (facts.asOf === undefined ? '' : words.day(facts.asOf));

/** The last answer before the one that stands, where it was another one. */
const changedFrom = ({divided, stance, earlier}: Government): Statement | undefined =>
  earlier[0] && (divided || stanceOf(earlier[0].position) !== stance) ? earlier[0] : undefined;

export function tell(government: Government, place: Place, context: Context): Told {
  const {say, words} = context;
  const name = countryName(government, words);
  const base = {id: pointId(place, government.country), keys: {country: government.country}, name};
  const [first] = government.standing;
  if (!first) {
    return {...base, sentence: say.sentence.none(name, stateDay(context)), card: emptyCard(government, name, context)};
  }
  const before = changedFrom(government);
  const sentence = join([
    say.sentence.stance(name, stanceWord(government, context)),
    say.sentence.holder(whoSaid(government, context), whenSaid(first, context, 'day', government.old)),
    government.old ? say.sentence.old : '',
    before ? say.sentence.before(say.stances[stanceOf(before.position)], whenSaid(before, context)) : '',
  ]);
  return {...base, sentence, card: cardOf(government, first, before, context)};
}

function cardOf(government: Government, first: Statement, before: Statement | undefined, context: Context): Card {
  const {say, words} = context;
  const {term} = words.say;
  const {standing, divided, old} = government;
  const said = whenSaid(first, context, 'long', true) || say.noDate;
  const facts = [
    {term: term.said, text: old ? say.card.old(said) : said},
    ...standing.flatMap(({speaker, role, position, statement}) => {
      const who = say.card.speaker(speaker, role);
      return [
        {term: term.saidBy, text: divided ? say.card.answer(who, say.stances[stanceOf(position)]) : who},
        {term: say.card.statement, text: statement},
      ];
    }),
    {
      term: say.card.before,
      text: before ? join([say.stances[stanceOf(before.position)], whenSaid(before, context)]) : '',
    },
  ].filter(({text}) => text !== '');
  const note = join(
    [...new Set(standing.map(({source}) => source.note))].map((text) =>
      text === '' || /[.!?]$/.test(text) ? text : `${text}.`,
    ),
  );
  return {
    heading: say.card.heading(countryName(government, words), stanceWord(government, context)),
    facts,
    ...(note ? {note} : {}),
    links: standing.flatMap(({source}) => sourceLinks(source, words)).slice(0, 4),
  };
}

/** Nothing is known; what the file says of the search is in the note. */
function emptyCard({empty}: Government, name: string, context: Context): Card {
  const {say, words} = context;
  const note = empty.at(-1)?.source.note ?? '';
  return {
    heading: name,
    facts: [
      {
        term: say.card.government,
        text: say.card.noneBy(context.facts.asOf === undefined ? '' : words.day(context.facts.asOf, 'long')),
      },
    ],
    ...(note ? {note} : {}),
    links: empty.flatMap(({source}) => sourceLinks(source, words)).slice(0, 4),
  };
}
