import {joined} from '../../../data/joined.js';
import {and, capital, full, spell} from '../../../messages/en.js';
import type {Catalogue} from '../../../messages/words.js';
import {rows, unit} from '../messages.js';

const en = {
  partOf: (crossing: string) => joined([crossing, 'some crossings only'], ', '),
  sentence: {
    place: (crossing: string, isPart: boolean) =>
      crossing ? full(`${capital(crossing)}${isPart ? ' only' : ''}`) : isPart ? 'Some crossings only.' : '',
    hours: '24 hours ending that day.',
    soFar: 'So far.',
    beside: (figures: readonly string[]) =>
      full(`${figures.length === 1 ? 'Another source' : 'Other sources'}: ${joined(figures, '; ')}`),
    besideOf: (figure: string, who: string) => `${figure} by ${who}`,
    events: (count: number) => `The sum of ${count} events.`,
    tie: (count: number, figures: readonly string[]) => `${count} counts: ${and(figures)}.`,
    lost: (count: number) =>
      count === 1
        ? 'One row about it was left out, because it cannot be read.'
        : `${capital(spell(count))} rows about it were left out, because they cannot be read.`,
    sources: (who: string) => full(`Sources: ${who}`),
    earlier: (count: number, last: string) =>
      count === 1 ? `One earlier count: ${last}.` : `${capital(spell(count))} earlier counts, the last ${last}.`,
    withheld: 'The exact number is withheld to protect people.',
    source: (name: string) => full(name),
    /** Said once in a panel; the marks of other sources name theirs. */
    usual: (name: string) => full(`${name}, as for most days here`),
    unnamed: (kind: string, name: string) => `${capital(kind)}: ${name}`,
    noSource: 'No source is given.',
  },
  card: {
    heading: (when: string, what: string) => `${when}: ${what}`,
    where: 'Where',
    word: 'Word used',
    time: 'Time',
    hours: '24 hours ending that day',
    beside: 'The same day',
    lost: 'Left out',
    lostRows: (count: number) => `${count} ${rows(count)} of the file that cannot be read`,
    earlier: 'Earlier counts',
    earlierCounts: (first: string, last: string, count: number) =>
      count === 1 ? last : `${spell(count)}, from ${first} to ${last}`,
  },
  clock: (when: string, days: number, totals: number) =>
    `Figures as of ${when}: ${days} ${days === 1 ? 'count' : 'counts'} for single days, ${totals} ${totals === 1 ? 'total' : 'totals'}.`,
  table: {
    caption: 'Border crossings: every figure drawn',
    label: (count: number) => `Table of figures (${count} ${rows(count)})`,
    columns: ['Where', 'What', 'Crossing', 'Day or period', 'Figure', 'Precision', 'Known on', 'Counted by', 'Source'],
    hours: (period: string) => `${period}, 24 hours`,
    lost: (period: string, count: number) => `${period}, ${count} ${rows(count)} left out`,
  },
  /** The words after a key figure. */
  key: {
    what: (thing: string, where: string, period: string, isDay: boolean) =>
      `${thing}${where && `, ${where}`}${isDay && !where ? ` on ${period}` : `, ${isDay ? 'on ' : ''}${period}`}`,
    /** `other`: a higher figure that is less certain, or of a part. */
    day: (what: string, isUnfinished: boolean, isOnly: boolean, other: string) =>
      joined(
        [
          `${what}${isUnfinished ? ', so far' : ''}: the ${isOnly ? 'only' : 'highest'} count for one day`,
          other && `another figure is ${other}`,
        ],
        '; ',
      ),
    total: (what: string, count: number, isMixed: boolean) =>
      `${what}: the ${count === 1 ? 'only figure' : `highest of ${count} figures`}${isMixed ? ', for different borders or periods' : ''}`,
  },
  reasons: {
    earlier: 'earlier count of the same source',
    measure: (measure: string) => `other measure: ${unit(measure)}`,
    outside: 'outside the period',
    kind: 'another kind of source',
    place: 'place not asked for',
    later: 'known later than the state shown',
    days: 'figure of a day: in the view of days',
    totals: 'total: in the view of totals',
  },
};

/** Texts about single figures, and of the table. */
export const detailMessages: Catalogue<typeof en> = {name: 'crossings-detail', en};
export type DetailMessages = typeof en;
