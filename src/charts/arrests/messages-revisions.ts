import {and, capital, spell} from '../../messages/en.js';
import type {Catalogue} from '../../messages/words.js';
import {cities} from './messages-phrases.js';

const numbers = new Intl.NumberFormat('en-GB');
const digits = (count: number): string => numbers.format(count);
const counts = (count: number): string => (count === 1 ? 'one count' : `${spell(count)} counts`);

const en = {
  subtitle: (day: string, place: string, counter: string, zone: string) => {
    const what = [`Detentions counted for ${day}`, place, 'by the hour the count was known']
      .filter((part) => part !== '')
      .join(', ');
    const who = [counter, zone].filter((part) => part !== '').join(', ');
    return who ? `${what}. ${who}` : what;
  },
  unit: (day: string) => `detentions counted for ${day}`,
  first: (count: number, when: string, what: string, newest: string, whenNewest: string) =>
    count === 1
      ? `One count is known, ${when}: ${what}.`
      : `${capital(counts(count))}: the first, ${when}, was ${what}; the newest, ${whenNewest}, is ${newest}.`,
  /** `by`: whose count it is, where several counted. */
  lowered: (times: number, from: string, to: string, by: string | undefined) =>
    times === 0
      ? by === undefined
        ? 'It was never lowered.'
        : 'No source lowered its own count.'
      : `${by === undefined ? 'It' : `The count of ${by || 'one source'}`} was lowered ${times === 1 ? 'once' : `${spell(times)} times, the most`}, from ${from} to ${to}.`,
  by: (figure: string, who: string) => (who ? `${figure} by ${who}` : figure),
  /** Counts of several stand in one drawing. */
  several: (names: readonly string[]) =>
    `The counts are by ${names.length} sources: ${and(names)}. A count by one of them does not correct one by another.`,
  cityFell: (city: string, from: string, to: string) =>
    `In the same hours the count of ${city} fell from ${from} to ${to}.`,
  /** In a sentence: `at 20:15`, `between 01:51 and 09:51`, `by the end of 22 September`. */
  at: (day: string, time: string) => `on ${day} at ${time}`,
  between: (day: string, from: string, to: string) =>
    from && to
      ? `on ${day} between ${from} and ${to}`
      : from
        ? `on ${day} after ${from}`
        : to
          ? `on ${day} before ${to}`
          : `on ${day}, no hour printed`,
  midnight: 'midnight',
  noon: 'noon',
  atHour: (time: string) => `at ${time}`,
  byEnd: (day: string) => `by the end of ${day}`,
  noHour: 'no hour',
  fall: (from: string, to: string) => [`▼ Lowered from ${from}`, `to ${to}`],
  fallRow: (from: string) => `▼ lowered from ${from}`,
  fallNote: (when: string, from: string, to: string) => `Lowered ${when}: from ${from} to ${to}.`,
  moreFalls: (count: number) =>
    count === 1 ? 'Lowered once more: see the table.' : `Lowered ${spell(count)} times more: see the table.`,
  /** Of dots that could not be told from the next one. */
  close: (count: number, all: number) =>
    `${digits(count)} of ${digits(all)} counts ${count === 1 ? 'has no dot of its own: it stands' : 'have no dot of their own: they stand'} too close to the next one. The line, the sentences and the table are of all.`,
  newest: (shown: number, all: number) =>
    `The newest ${digits(shown)} of ${digits(all)} counts are listed. The sentences and the table are of all.`,
  noNumber: (count: number) =>
    count === 1
      ? 'One count has no number: it is in the table.'
      : `${capital(counts(count))} have no number: they are in the table.`,
  citiesHeading: (names: readonly string[]) => and(names),
  citiesFoot: 'Counts without a printed hour stand in their order before the next one.',
  key: {
    printed: 'hour printed',
    band: 'hour not printed: at some time within the band',
    fall: 'count lowered',
  },
  noHours: 'Where no hour was printed with a count, only its place in the order is known.',
  noReason: 'Why a count was lowered is not in the file.',
  sentence: (of: string, when: string, what: string, inCities: number | undefined) =>
    `${capital(of ? `${of}, ${when}` : when)}: ${what}${inCities === undefined ? '' : ` in ${cities(inCities)}`}.`,
  loweredFrom: (from: string) => `Lowered from ${from}.`,
  heading: (of: string, when: string, what: string) => `${capital(of ? `${of}, ${when}` : when)}: ${what}`,
  order: (place: number, all: number) => `${place} of ${all}`,
  term: {order: 'Count'},
  table: {
    caption: (day: string) => `Counts of ${day}, oldest first`,
    head: (of: string, when: string) => capital(of ? `${of}, ${when}` : when),
    notHere: 'of another day or place: in the other views',
    untold: 'known at one time with another count: nothing says which is newer',
  },
};

/** What it says of the counts of one day. */
export const revisionsMessages: Catalogue<typeof en> = {name: 'arrests-revisions', en};
export type RevisionsMessages = typeof en;
