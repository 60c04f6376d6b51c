import {capital, spell} from '../../messages/en.js';
import type {Catalogue} from '../../messages/words.js';
import {cities, days, ownTotal} from './messages-phrases.js';

const detentions = (figure: string): string => `${figure} ${figure === '1' ? 'detention' : 'detentions'}`;

const en = {
  detentions,
  notCounted: 'detentions, named but not counted',
  withheld: 'detentions, number withheld',
  foundOf: (found: number, all: number) => `${found} of ${all} ${days(all)}`,

  day: (day: string, what: string, inCities: number | undefined) =>
    `${day}: ${what}${inCities === undefined ? '' : ` in ${cities(inCities)}`}.`,
  place: (what: string) => `${capital(what)}.`,
  none: (day: string) => `${day}: no figure found.`,
  earlier: (count: number, last: string) =>
    count === 1 ? `One earlier count: ${last}.` : `${capital(spell(count))} earlier counts, the last ${last}.`,
  protected: 'The exact number is withheld to protect people.',
  source: (kind: string, name: string) => `${capital(kind)}: ${name}.`,
  noSource: 'No source is given.',
  officially: (what: string) => `Official count: ${what}.`,
  official: (of: string, what: string) => `${of}, official count: ${what}.`,
  span: (period: string, figure: string, found: number, all: number) =>
    `${period}: ${detentions(figure)}, the sum of ${found} of ${all} ${days(all)}.`,
  unfinished: (time: string) => (time ? `So far, ${time}.` : 'So far.'),
  total: (period: string, what: string) => `Printed total, ${period}: ${what}.`,
  sum: (figure: string, count: number, day: string) =>
    `The ${count} ${days(count)} with a figure, up to ${day}, add up to ${figure} detentions.`,
  city: (name: string, figure: string, count: number) =>
    `${name}: ${figure}, the sum of ${count} ${days(count)} with a figure.`,
  own: (kind: string, counter: string, figure: string, period: string) =>
    `${capital(ownTotal(kind, counter))}, ${period}: ${figure}.`,

  knownOn: (state: string) => `As known on ${state}.`,
  changed: (day: string, what: string, inCities: number | undefined, before: string, way: number) => {
    const from = way === 0 ? 'before that' : `${way < 0 ? 'down' : 'up'} from`;
    return `${day}: ${what}${inCities === undefined ? '' : ` in ${cities(inCities)}`}, ${from} ${before}.`;
  },
  moreChanges: (count: number) => `${capital(spell(count))} more ${count === 1 ? 'figure' : 'figures'} changed.`,
  noChange: 'No figure of a day and no printed total changed.',

  card: {
    parts: 'Parts',
    earlier: 'Earlier counts',
    cities: 'Cities',
    daysFound: 'Days with a figure',
    days: 'Days added',
    official: 'Official count',
    ownTotal: 'Own total',
    moreParts: (count: number) => `${spell(count)} more ${count === 1 ? 'city' : 'cities'}`,
    earlierCounts: (first: string, last: string, count: number) =>
      count === 1 ? last : `${spell(count)}, from ${first} to ${last}`,
  },
  table: {
    caption: 'Detentions: every figure drawn',
    label: (rows: number) => `Table of figures (${rows} ${rows === 1 ? 'row' : 'rows'})`,
    sum: (day: string) => `Sum of the days found, by ${day}`,
    span: (period: string, found: number, all: number) => `${period}, ${found} of ${all} ${days(all)} found`,
    official: (of: string) => `${of}, official count`,
    total: (period: string) => `Total, ${period}`,
    city: (name: string) => `${name}, days found`,
    columns: ['Figure', 'Detentions', 'Bound', 'Known on', 'Counted by', 'Source'],
  },
  reasons: {
    earlier: 'earlier count',
    otherCounter: 'other counter',
    official: 'official count of a part of what is drawn',
    noSum: 'part of the country only, in no sum',
    outside: 'outside the period',
    place: 'place not asked for',
    later: 'known later than the state shown',
    part: 'part of a figure that is drawn for the whole',
  },
};

/** What is said of single marks, and in the table. */
export const tellingMessages: Catalogue<typeof en> = {name: 'arrests-telling', en};
export type TellingMessages = typeof en;
