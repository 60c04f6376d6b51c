import type {Day} from '../../data/day.js';
import type {Statement} from '../../datasets/positions.js';
import type {Government} from './facts.js';
import {stanceOf, type Stance} from './stance.js';
import {group} from '../../model/groups.js';

/** What a government said on one day. */
export interface Answer {
  readonly government: Government;
  /** Undefined where the file does not say: older than any day. */
  readonly day: Day | undefined;
  readonly statements: readonly Statement[];
  /** Each once, in the order in which they were given; several where its members disagreed. */
  readonly stances: readonly Stance[];
  /** The first one, or another one than before. */
  readonly isNew: boolean;
  readonly before: Answer | undefined;
  /** Its place among the days on which the government spoke, from 1, and how many they are. */
  readonly at: number;
  readonly of: number;
  /** How many statements there were before it. */
  readonly older: number;
}

/** The days on which a government spoke, oldest first. */
export function answersOf(government: Government): readonly Answer[] {
  const {standing, earlier} = government;
  const answers: Answer[] = [];
  const days = [...group([...standing, ...earlier], ({date}) => date)].reverse();
  let older = 0;
  for (const [day, statements] of days) {
    const stances = [...new Set(statements.map(({position}) => stanceOf(position)))];
    const before = answers.at(-1);
    const isSame = before?.stances.length === stances.length && stances.every((one) => before.stances.includes(one));
    const at = answers.length + 1;
    answers.push({government, day, statements, stances, isNew: !isSame, before, at, of: days.length, older});
    older += statements.length;
  }
  return answers;
}

/** What was said before an answer, the newest first, as far back as so many statements. */
export function statementsBefore({before}: Answer, most: number): readonly Statement[] {
  const found: Statement[] = [];
  let one = before;
  while (one && found.length < most) {
    found.push(...one.statements);
    one = one.before;
  }
  return found.slice(0, most);
}

/** It is another answer than before, or two on one day. */
export const isChange = ({isNew, before, stances}: Answer): boolean =>
  (isNew && before !== undefined) || stances.length > 1;
