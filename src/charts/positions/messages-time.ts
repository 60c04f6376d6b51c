import {and} from '../../messages/en.js';
import type {Catalogue} from '../../messages/words.js';
import {decapital} from './messages.js';

const numbers = new Intl.NumberFormat('en-GB');
const digits = (count: number): string => numbers.format(count);
const governments = (count: number): string => (count === 1 ? 'government' : 'governments');

const en = {
  subtitle: (count: number, period: string) =>
    `Statements of ${count === 27 ? 'the 27' : count} EU ${governments(count)} on Russians avoiding mobilisation${period && `, ${period}`}`,
  spoken: (spoken: number, all: number, day: string) =>
    `${spoken} of ${all} ${governments(all)} had spoken${day && ` by ${day}`}.`,
  changed: (names: readonly string[]) =>
    `${names.length} changed ${names.length === 1 ? 'its' : 'their'} answer or gave two: ${and(names)}.`,
  none: (count: number) => `No statement was found for ${count}.`,
  newAnswer: 'new answer',
  sameAnswer: 'the same answer again',
  changes: 'Changes',
  change: (before: readonly string[], after: readonly string[]) => `${and(before)} → ${and(after)}`,
  two: (list: readonly {readonly who: string; readonly stance: string}[]) =>
    `two answers on one day: ${list.map(({who, stance}) => stance + (who && ` (${decapital(who)})`)).join(', ')}`,
  both: (before: readonly string[], two: string) => `${and(before)} → ${two}`,
  /** Of marks that could not be told from the next one. */
  close: (count: number, all: number) =>
    `${digits(count)} of ${digits(all)} statements ${count === 1 ? 'has no mark of its own: it stands' : 'have no mark of their own: they stand'} too close to the next one. The sentences and the table are of all.`,
  newest: (shown: number, all: number) =>
    `The newest ${digits(shown)} of ${digits(all)} changes are listed. The table is of all statements.`,
  later: (list: readonly string[]) => `Said later, not in this picture: ${list.join(', ')}.`,
  laterOne: (country: string, day: string) => `${country} ${day}`,
  noneBy: (day: string, names: readonly string[]) => `No statement found${day && ` by ${day}`}: ${names.join(', ')}.`,
  stretch: (days: number) => `${days} days`,
};

/** What the view over time says. */
export const timeMessages: Catalogue<typeof en> = {name: 'positions-time', en};
export type TimeMessages = typeof en;
