import type {Statement} from '../../../datasets/positions.js';
import type {Description} from '../../../model/contract.js';
import {stanceWord, stateDay, voicesOf, whenSaid, whoSaid} from '../context.js';
import type {Datum} from '../datum.js';
import {stanceOf, type Answer, type Government} from '../select.js';
import {answerCard, governmentCard, institutionCard, type DetailContext} from './card.js';

/** Name, sentence and card of what a point shows. */
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

const join = (sentences: readonly string[]): string => sentences.filter((text) => text !== '').join(' ');

function ofGovernment(government: Government, context: DetailContext): Description {
  const {say, tell} = context;
  const {name, standing, divided, stance, old, voices} = government;
  const [first] = standing;
  const others = voices.length > 0 ? tell.sentence.voices(voicesOf(government, context)) : '';
  if (!first) {
    return {
      name,
      sentence: join([tell.sentence.none(name, stateDay(context, 'day')), others]),
      card: governmentCard(government, name, context),
    };
  }
  const word = divided ? tell.divided : say.stances[stance];
  return {
    name,
    sentence: join([
      tell.sentence.stance(name, word),
      tell.sentence.holder(whoSaid(government, context), whenSaid(first, context, 'day', old)),
      old ? tell.sentence.old : '',
      beforeSentence(government, context),
      others,
    ]),
    card: governmentCard(government, tell.card.heading(name, word), context),
  };
}

/** The last answer before the one that stands, where it was another one. */
function beforeSentence({divided, stance, earlier}: Government, context: DetailContext): string {
  const {tell} = context;
  const [last] = earlier;
  if (!last) return '';
  const stances = new Set(earlier.filter(({date}) => date === last.date).map(stanceOf));
  if (!divided && stances.size === 1 && stances.has(stance)) return '';
  return tell.sentence.before(stances.size > 1 ? tell.divided : stanceWord(last, context), whenSaid(last, context));
}

function ofInstitution(row: Statement, context: DetailContext): Description {
  const {say, tell} = context;
  const stance = stanceWord(row, context);
  const who = say.speaker(row.speaker, row.role);
  return {
    name: row.role || row.speaker,
    sentence: tell.sentence.institution(who, whenSaid(row, context), stance, row.statement),
    card: institutionCard(row, tell.card.heading(tell.table.institutions, stance), context),
  };
}

/** One day on which a government spoke. */
function ofAnswer(answer: Answer, context: DetailContext): Description {
  const {tell} = context;
  const {government, before, at, of} = answer;
  const {name} = government;
  const word = answerWord(answer, context);
  const when = ({statements: [first]}: Answer): string => (first ? whenSaid(first, context) : '');
  return {
    name,
    sentence: join([
      tell.sentence.statement(name, at, of, when(answer), word),
      said(answer, context),
      before ? tell.sentence.beforeThat(when(before), answerWord(before, context), said(before, context)) : '',
    ]),
    card: answerCard(answer, tell.card.heading(name, word), context),
  };
}

const answerWord = ({stances}: Answer, {say, tell}: DetailContext): string =>
  stances.length > 1 ? tell.divided : say.stances[stances[0]!];

/** What was said: of a divided government, by each. */
function said({statements, stances}: Answer, context: DetailContext): string {
  const {tell} = context;
  const [first] = statements;
  if (stances.length < 2) return first ? tell.sentence.said('', '', first.statement) : '';
  return join(
    statements.map((one) => tell.sentence.said(one.role || one.speaker, stanceWord(one, context), one.statement)),
  );
}
