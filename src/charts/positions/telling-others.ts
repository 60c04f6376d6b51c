import type {Statement} from '../../datasets/positions.js';
import {statementsBefore, type Answer} from './answers.js';
import {countryName, stanceWord, whenSaid, type Said} from './context.js';
import {
  earlierFacts,
  filled,
  idsOf,
  join,
  linksOf,
  MOST_EARLIER,
  noteOf,
  policyFacts,
  publisherFacts,
  saidFacts,
  type TellingContext,
} from './telling.js';

/** What is said of a statement of an institution of the Union. */
export function tellInstitution(row: Statement, context: TellingContext): Said {
  const {tale} = context;
  const who = tale.speaker(row.speaker, row.role);
  const stance = stanceWord(row, context);
  return {
    ...idsOf([row]),
    sentence: tale.sentence.institution(who, whenSaid(row, context), stance, row.statement),
    card: {
      heading: tale.card.heading(tale.table.institutions, stance),
      facts: filled([...saidFacts([row], false, false, context), ...publisherFacts([row], context)]),
      ...noteOf([row], context),
      links: linksOf([row], context),
    },
  };
}

const answerWord = ({stances}: Answer, {say, tale}: TellingContext): string =>
  stances.length > 1 ? tale.divided : say.stances[stances[0]!];

/** What was said: of a divided government, by each. */
function said({statements, stances}: Answer, context: TellingContext): string {
  const {tale} = context;
  const [first] = statements;
  if (stances.length < 2) return first ? tale.sentence.said('', '', first.statement) : '';
  return join(
    statements.map((one) => tale.sentence.said(one.role || one.speaker, stanceWord(one, context), one.statement)),
  );
}

/** What is said of one day on which a government spoke. */
export function tellAnswer(answer: Answer, context: TellingContext): Said {
  const {tale, words} = context;
  const {government, statements, stances, before, at, of, older} = answer;
  const name = countryName(government, words);
  const word = answerWord(answer, context);
  const when = ({statements: [first]}: Answer): string => (first ? whenSaid(first, context) : '');
  return {
    ...idsOf(statements),
    sentence: join([
      tale.sentence.statement(name, at, of, when(answer), word),
      said(answer, context),
      before ? tale.sentence.beforeThat(when(before), answerWord(before, context), said(before, context)) : '',
    ]),
    card: {
      heading: tale.card.heading(name, word),
      facts: filled([
        ...saidFacts(statements, false, stances.length > 1, context),
        ...(statements[0] ? policyFacts(statements[0], context) : []),
        ...earlierFacts(statementsBefore(answer, MOST_EARLIER), older, context),
        ...publisherFacts(statements, context),
      ]),
      ...noteOf(statements, context),
      links: linksOf(statements, context),
    },
  };
}
