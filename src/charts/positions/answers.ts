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
}

/** The days on which a government spoke, oldest first. */
export function answersOf(government: Government): readonly Answer[] {
  const {standing, earlier} = government;
  const answers: Answer[] = [];
  for (const [day, statements] of [...group([...standing, ...earlier], ({date}) => date)].reverse()) {
    const stances = [...new Set(statements.map(({position}) => stanceOf(position)))];
    const before = answers.at(-1);
    const isSame = before?.stances.length === stances.length && stances.every((one) => before.stances.includes(one));
    answers.push({government, day, statements, stances, isNew: !isSame, before});
  }
  return answers;
}

/** It is another answer than before, or two on one day. */
export const isChange = ({isNew, before, stances}: Answer): boolean =>
  (isNew && before !== undefined) || stances.length > 1;
