import {capital, spell} from '../../messages/en.js';
import type {Catalogue} from '../../messages/words.js';

const cities = (count: number): string => (count === 1 ? '1 city' : `${count} cities`);
const days = (count: number): string => (count === 1 ? 'day' : 'days');
const detentions = (figure: string): string => `${figure} ${figure === '1' ? 'detention' : 'detentions'}`;

const en = {
  unit: 'detentions',
  detentions,
  notCounted: 'detentions, named but not counted',
  titles: {days: 'Detentions by day', cities: 'Detentions by city', map: 'Detentions by city, on the map'},
  /** `Detentions, Russia, 21 to 29 September 2022, counted by OVD-Info` */
  subtitle: (place: string, period: string, counter: string) =>
    ['Detentions', place, period, counter && `counted by ${counter}`].filter((part) => part !== '').join(', '),
  sumsOfPlaces: 'Each bar is the sum of the places in the file.',
  sumsOfDays: {
    week: 'Each bar is the sum of the days found in a week.',
    month: 'Each bar is the sum of the days found in a month.',
  },
  caveat:
    'Counts of detentions are what the counters heard of: detentions, not persons. One person can be counted twice, and many are never reported. A day without a figure is not a day without arrests.',

  most: (day: string, figure: string, inCities: number | undefined) =>
    `Most on ${day}: ${figure}${inCities === undefined ? '' : ` in ${cities(inCities)}`}.`,
  /** How many days have no figure, and how many only a part. */
  missing: (none: number, all: number, part: number) => {
    const which = none > 0 ? ' more' : ` of the ${spell(all)} days`;
    const only = part === 0 ? '' : `${spell(part)}${which}, only one region or city`;
    if (none === 0) return only === '' ? '' : `For ${only}.`;
    const found = `No figure was found for ${spell(none)} of the ${spell(all)} days`;
    return only === '' ? `${found}.` : `${found}; for ${only}.`;
  },
  sum: (sum: string) => `The days found add up to ${sum}.`,
  noDay: 'No figure was found for any day.',

  noFigure: 'no figure found',
  noFigureShort: '? no figure found',
  only: (place: string) => `${place} only`,
  placesOnly: (count: number, type: string) =>
    `${count} ${type === 'city' ? 'cities' : type === 'region' ? 'regions' : 'places'} only`,
  partOnly: (day: string, what: string) => `${day}: ${what}; no figure for the whole was found.`,
  soFar: (time: string) => (time ? `so far, ${time}` : 'so far'),
  stretch: (count: number) => `${count} days later`,
  foundOf: (found: number, all: number) => `${found} of ${all} ${days(all)}`,

  key: {
    atLeast: 'at least (840+): open end, always the same length',
    possible: 'up to, or a range: what the outline holds may not be there',
    part: 'one region or city only',
    unfinished: 'day still being counted',
    withheld: 'withheld',
  },
  sentence: {
    day: (day: string, what: string, inCities: number | undefined) =>
      `${day}: ${what}${inCities === undefined ? '' : ` in ${cities(inCities)}`}.`,
    place: (what: string) => `${capital(what)}.`,
    none: (day: string) => `${day}: no figure found.`,
    earlier: (count: number, last: string) =>
      count === 1 ? `One earlier count: ${last}.` : `${capital(spell(count))} earlier counts, the last ${last}.`,
    source: (kind: string, name: string) => `${capital(kind)}: ${name}.`,
    noSource: 'No source is given.',
    span: (period: string, figure: string, found: number, all: number) =>
      `${period}: ${detentions(figure)}, the sum of ${found} of ${all} ${days(all)}.`,
    unfinished: (time: string) => (time ? `So far, ${time}.` : 'So far.'),
  },
  card: {
    parts: 'Parts',
    earlier: 'Earlier counts',
    cities: 'Cities',
    daysFound: 'Days with a figure',
    moreParts: (count: number) => `${spell(count)} more ${count === 1 ? 'city' : 'cities'}`,
    earlierCounts: (first: string, last: string, count: number) =>
      count === 1 ? last : `${spell(count)}, from ${first} to ${last}`,
  },
  table: {
    caption: 'Detentions: every figure drawn',
    label: (rows: number) => `Table of figures (${rows} ${rows === 1 ? 'row' : 'rows'})`,
    sum: (day: string) => `Sum of the days found, by ${day}`,
    columns: ['Figure', 'Detentions', 'Bound', 'Known on', 'Counted by', 'Source'],
  },
  reasons: {
    earlier: 'earlier count',
    otherCounter: 'other counter',
    official: 'official count, beside the one drawn',
    outside: 'outside the period',
    place: 'place not asked for',
    later: 'known later than the state shown',
    part: 'part of a figure that is drawn for the whole',
  },
};

/** What the chart of arrests says of days. */
export const arrestsMessages: Catalogue<typeof en> = {name: 'arrests', en};
export type ArrestsMessages = typeof en;
