import {joined} from '../../../data/joined.js';
import {and, capital, full, spell} from '../../../messages/en.js';
import type {Catalogue} from '../../../messages/words.js';
import {citiesIn, detentions, ownTotal, rowsIn} from '../messages.js';

/** `detentions in Moscow`: the words after a figure. */
const thing = (figure: string, places: readonly string[]): string => {
  const where = places.length > 3 ? `${places.length} places` : and(places);
  return `${figure === '1' ? 'detention' : 'detentions'}${where && ` in ${where}`}`;
};
const ourSum = (count: number): string => `our sum of the ${count} days with a figure`;

const days = (count: number): string => (count === 1 ? 'day' : 'days');

const en = {
  detentions,
  notCounted: 'detentions, named but not counted',
  withheld: 'detentions, number withheld',
  foundOf: (found: number, all: number) => `${found} of ${all} ${days(all)}`,

  day: (day: string, what: string, inCities: number | undefined) =>
    `${day}: ${what}${inCities === undefined ? '' : ` in ${citiesIn(inCities)}`}.`,
  place: (what: string) => full(capital(what)),
  none: (day: string) => `${day}: no figure found.`,
  later: (day: string) => `${day}: later than the date shown.`,
  /** `2 sources: 3 and 9.`; if one source gave several counts, `3 counts by 2 sources: 3, 5 and 9.` */
  tie: (sources: number, counts: number, figures: readonly string[]) => {
    const by = sources === 1 ? '' : ` by ${sources} sources`;
    return `${sources === counts ? `${sources} sources` : `${counts} counts${by}`}: ${and(figures)}.`;
  },
  onDay: (day: string, sentence: string) => `${day}, ${sentence}`,
  events: (count: number) => `The sum of ${count} events.`,
  /** Rows about the same that cannot be read. */
  lost: (count: number) =>
    count === 1
      ? 'One row about this was left out: it cannot be read.'
      : `${capital(spell(count))} rows about this were left out: they cannot be read.`,
  /** `by` is the counter, if it is a different one. */
  earlier: (count: number, last: string, by: string) =>
    count === 1
      ? full(`One earlier count: ${last}${by && `, by ${by}`}`)
      : full(`${capital(spell(count))} earlier counts, the last ${last}${by && `, by ${by}`}`),
  protected: 'The exact number is withheld to protect people.',
  source: (kind: string, names: readonly string[]) => full(`${capital(kind)}: ${and(names)}`),
  moreSources: (count: number) => (count === 1 ? 'And one more source.' : `And ${spell(count)} more sources.`),
  noSource: 'No source is given.',
  officially: (what: string) => full(`Official count: ${what}`),
  official: (of: string, what: string) => full(`${of}, official count: ${what}`),
  span: (period: string, figure: string, found: number, all: number) =>
    `${period}: ${detentions(figure)}, the sum of ${found} of ${all} ${days(all)}.`,
  unfinished: (time: string) => (time ? `So far, ${time}.` : 'So far.'),
  total: (period: string, what: string) => `Published total, ${period}: ${what}.`,
  sum: (figure: string, count: number, day: string) =>
    `The ${count} ${days(count)} with a figure, up to ${day}, add up to ${figure} detentions.`,
  city: (name: string, figure: string, count: number) =>
    `${name}: ${figure}, the sum of ${count} ${days(count)} with a figure.`,
  own: (counter: string, figure: string, period: string) => `${capital(ownTotal(counter))}, ${period}: ${figure}.`,

  /** The words after a key figure. `sum`: the days in words, if they and the total cannot both be right. */
  key: {
    total: (figure: string, places: readonly string[], period: string, counter: string, sum: string) =>
      `${thing(figure, places)}, ${period}: ${ownTotal(counter)}${sum && `; the days we have add up to ${sum}`}`,
    sum: (figure: string, places: readonly string[], period: string, count: number) =>
      `${thing(figure, places)}, ${period}: ${ourSum(count)}`,
    day: (
      figure: string,
      places: readonly string[],
      inCities: number | undefined,
      day: string,
      remarks: readonly string[],
    ) => {
      const what = inCities === undefined ? thing(figure, places) : `${thing(figure, [])} in ${citiesIn(inCities)}`;
      return `${what} on ${day}${remarks.length > 0 ? `: ${remarks.join(', ')}` : ''}`;
    },
    highestDay: (days: number) => (days === 1 ? 'the only day with a figure' : 'the highest figure for one day'),
    ofPlaces: (count: number) => `our sum of ${count} places`,
    ofEvents: (count: number) => `our sum of ${count} events`,
    ofCounts: (count: number) => `the range of ${count} counts`,
    /** `days`: with a figure for the city. */
    city: (figure: string, places: readonly string[], period: string, isDay: boolean, days: number, cities: number) => {
      const made = joined([days < 2 ? '' : ourSum(days), cities === 1 ? '' : `the highest of ${cities} cities`], ', ');
      return joined([`${thing(figure, places)}${isDay ? ' on' : ','} ${period}`, made], ': ');
    },
  },

  knownOn: (state: string) => `What was known by ${state}.`,
  changed: (day: string, what: string, inCities: number | undefined, before: string, way: number) => {
    const from = way === 0 ? 'before that' : `${way < 0 ? 'down' : 'up'} from`;
    return `${day}: ${what}${inCities === undefined ? '' : ` in ${citiesIn(inCities)}`}, ${from} ${before}.`;
  },
  moreChanges: (count: number) => `${capital(spell(count))} more ${count === 1 ? 'figure' : 'figures'} changed.`,
  noChange: 'No figure for a day and no published total changed.',

  card: {
    parts: 'Parts',
    counts: 'Counts',
    events: 'Events added',
    lost: 'Left out',
    countBy: (figure: string, who: string) => `${figure} (${who})`,
    lostRows: (count: number) => `${rowsIn(count)} of the file that cannot be read`,
    earlier: 'Earlier counts',
    cities: 'Cities',
    daysFound: 'Days with a figure',
    days: 'Days added',
    official: 'Official count',
    ownTotal: 'Counter’s own total',
    moreParts: (count: number) => `${spell(count)} more ${count === 1 ? 'city' : 'cities'}`,
    earlierCounts: (first: string, last: string, count: number) =>
      count === 1 ? last : `${spell(count)}, from ${first} to ${last}`,
  },
  table: {
    caption: 'Detentions: every figure drawn',
    label: (rows: number) => `Table of figures (${rows} ${rows === 1 ? 'row' : 'rows'})`,
    sum: (day: string) => `Sum of the days found, to ${day}`,
    span: (period: string, found: number, all: number) => `${period}, ${found} of ${all} ${days(all)} found`,
    official: (of: string) => `${of}, official count`,
    lost: (of: string, count: number) => `${of}, ${rowsIn(count)} left out`,
    total: (period: string) => `Total, ${period}`,
    city: (name: string) => `${name}, days found`,
    columns: ['Figure', 'Detentions', 'Precision', 'Known on', 'Counted by', 'Source'],
  },
  reasons: {
    earlier: 'earlier count',
    otherCounter: 'other counter',
    official: 'official count for a part of what is drawn',
    noSum: 'for a part of the country only, so in no sum',
    outside: 'outside the period',
    kind: 'another kind of source',
    place: 'place not asked for',
    later: 'became known after the date shown',
    part: 'part of a figure that is drawn for the whole',
  },

  /** One of the counts of a day; `of` is its city, if it is not the main count. */
  count: {
    sentence: (of: string, when: string, what: string, inCities: number | undefined) =>
      `${capital(of ? `${of}, ${when}` : when)}: ${what}${inCities === undefined ? '' : ` in ${citiesIn(inCities)}`}.`,
    loweredFrom: (from: string) => `Lowered from ${from}.`,
    heading: (of: string, when: string) => capital(of ? `${of}, ${when}` : when),
    term: 'Count',
    order: (place: number, all: number) => `${place} of ${all}`,
    caption: (day: string) => `Counts of ${day}, oldest first`,
    notHere: 'for another day or place: see the other views',
    untold: 'known at one time with another count: nothing says which is newer',
  },
};

/** Texts about single marks, and of the table. */
export const detailMessages: Catalogue<typeof en> = {name: 'arrests-detail', en};
export type DetailMessages = typeof en;
