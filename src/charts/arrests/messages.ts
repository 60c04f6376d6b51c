import {and, capital, spell} from '../../messages/en.js';
import type {Catalogue} from '../../messages/words.js';

const cities = (count: number): string => (count === 1 ? '1 city' : `${count} cities`);
const days = (count: number): string => (count === 1 ? 'day' : 'days');
const isOne = (count: number): string => (count === 1 ? 'is' : 'are');

/** Whose total it is: `the monitor’s own total`. */
const ownTotal = (kind: string, counter: string): string =>
  counter === '' ? 'the printed total' : kind === 'monitor' ? 'the monitor’s own total' : `${counter}’s own total`;

const en = {
  unit: 'detentions',
  titles: {days: 'Detentions by day', cities: 'Detentions by city', map: 'Detentions by city, on the map'},
  views: {days: 'Days', cities: 'Cities', map: 'Map'},
  subtitle: {
    /** `Detentions, Russia, 21 to 29 September 2022, counted by OVD-Info` */
    days: (place: string, period: string, counter: string) =>
      ['Detentions', place, period, counter && `counted by ${counter}`].filter((part) => part !== '').join(', '),
    sumsOfPlaces: 'Each bar is the sum of the places in the file.',
    cities: (place: string, period: string, counter: string) =>
      `${['Detentions by city', place, 'sum of the days found', period].filter((part) => part !== '').join(', ')}${counter && `. Counted by ${counter}`}`,
    area: 'Area of the dot by count.',
  },
  counters: (main: string, others: boolean) => (main && others ? `${main} and others` : main),
  caveat:
    'Counts of detentions are what the counters heard of: detentions, not persons. One person can be counted twice, and many are never reported. A day without a figure is not a day without arrests.',

  most: (day: string, figure: string, inCities: number | undefined) =>
    `Most on ${day}: ${figure}${inCities === undefined ? '' : ` in ${cities(inCities)}`}.`,
  /** How many days have no figure, and how many only a part. */
  missing: (none: number, all: number, part: number) => {
    const only = part === 0 ? '' : `${spell(part)}${none > 0 ? ' more' : ` of the ${spell(all)} days`}, only one region or city`;
    if (none === 0) return only === '' ? '' : `For ${only}.`;
    return `No figure was found for ${spell(none)} of the ${spell(all)} days${only === '' ? '' : `; for ${only}`}.`;
  },
  sum: (sum: string) => `The days found add up to ${sum}.`,
  sumAgainst: (sum: string, kind: string, counter: string, day: string, total: string) =>
    `The days found add up to ${sum}, ${ownTotal(kind, counter)} by ${day} is ${total}.`,
  sumAndLatest: (sum: string, day: string, total: string) =>
    `The days found add up to ${sum}; the latest printed total, by ${day}, is ${total}.`,
  noDay: 'No figure was found for any day.',
  topCities: (list: readonly string[]) => `On the days with a city figure: ${list.join(', ')}.`,
  named: (count: number) => `${cities(count)} ${isOne(count)} named in the sources.`,
  namedAndCounted: (count: number, kind: string, counted: number, day: string) =>
    `${cities(count)} ${isOne(count)} named in the sources; ${kind === 'monitor' ? 'the monitor' : 'the counter'} counted ${counted} by ${day}.`,
  noCity: 'No city is named in the sources.',

  borders:
    'Borders: Ukraine within its internationally recognised borders (UN General Assembly resolution 68/262); parts of it were occupied by Russia at this date. Made with Natural Earth, modified by Visionscarto. Dots stand for cities, not for exact places.',
  noFigure: 'no figure found',
  noFigureShort: '? no figure found',
  only: (place: string) => `${place} only`,
  placesOnly: (count: number, type: string) =>
    `${count} ${type === 'city' ? 'cities' : type === 'region' ? 'regions' : 'places'} only`,
  soFar: (time: string) => (time ? `so far, ${time}` : 'so far'),
  stretch: (count: number) => `${count} days later`,
  foundOf: (found: number, all: number) => `${found} of ${all} ${days(all)}`,

  columns: {city: 'City', region: 'Region', all: 'All days found'},
  allDays: 'By city, all days found',
  oneDay: (day: string) => `By city, ${day} only`,
  totals: (day: string) => `All detentions since ${day}`,
  otherTotal: (source: string) => source,
  inAll: (list: readonly string[]) => `In all: ${and(list)}.`,
  totalBy: (figure: string, day: string) => `${figure} by ${day}`,
  otherInAll: (figure: string, period: string, source: string) => `${capital(figure)}, ${period}, by ${source}.`,

  key: {
    atLeast: 'at least (840+): open end, always the same length',
    part: 'one region or city only',
    none: 'no figure found',
    total: (counter: string) => (counter ? `total printed by ${counter}` : 'printed total'),
    sum: 'days added up',
    ownTotal: (kind: string, counter: string, period: string) => `${ownTotal(kind, counter)}, ${period}`,
    unfinished: 'day still being counted',
    withheld: 'withheld',
  },
  notes: {
    conflict: (sum: string, sumDay: string, kind: string, counter: string, total: string, day: string) =>
      `Days found add up to ${sum} by ${sumDay}; ${ownTotal(kind, counter)} by ${day} is ${total}. Nothing was scaled to fit.`,
    partOnly: (day: string, what: string) => `${day}: ${what}; no figure for the whole was found.`,
    unnamed: (count: number, day: string) => `At least ${count} more cities were counted by ${day} and are not named in the sources. Their count is not zero.`,
    more: (count: number, under: string) => `${capital(spell(count))} more ${count === 1 ? 'city' : 'cities'} named, each at most ${under}.`,
    unplaced: (list: readonly string[]) => `Not on the map, because the file has no coordinates: ${and(list)}.`,
    noOutlines: 'The places lie outside the boundary files: they are dots without outlines.',
    smallScreen: 'The map needs more width: the cities are listed.',
  },

  sentence: {
    day: (day: string, figure: string, inCities: number | undefined) =>
      `${day}: ${figure} ${figure === '1' ? 'detention' : 'detentions'}${inCities === undefined ? '' : ` in ${cities(inCities)}`}.`,
    place: (what: string) => `${capital(what)}.`,
    none: (day: string) => `${day}: no figure found.`,
    earlier: (count: number, last: string) =>
      count === 1 ? `One earlier count: ${last}.` : `${capital(spell(count))} earlier counts, the last ${last}.`,
    source: (kind: string, name: string) => `${capital(kind)}: ${name}.`,
    noSource: 'No source is given.',
    span: (period: string, figure: string, found: number, all: number) =>
      `${period}: ${figure} detentions, the sum of ${found} of ${all} ${days(all)}.`,
    total: (period: string, figure: string) => `Printed total, ${period}: ${figure} detentions.`,
    sum: (figure: string, count: number, day: string) =>
      `The ${count} ${days(count)} with a figure, up to ${day}, add up to ${figure} detentions.`,
    city: (name: string, figure: string, count: number) =>
      `${name}: ${figure} ${figure === '1' ? 'detention' : 'detentions'}, the sum of ${count} ${days(count)} with a figure.`,
    own: (kind: string, counter: string, figure: string, period: string) =>
      `${capital(ownTotal(kind, counter))}, ${period}: ${figure}.`,
    unfinished: (time: string) => (time ? `So far, ${time}.` : 'So far.'),
  },
  card: {
    parts: 'Parts',
    earlier: 'Earlier counts',
    cities: 'Cities',
    days: 'Days added',
    ownTotal: 'Own total',
    daysFound: 'Days with a figure',
    detentions: (figure: string) => `${figure} ${figure === '1' ? 'detention' : 'detentions'}`,
    moreParts: (count: number) => `${spell(count)} more ${count === 1 ? 'city' : 'cities'}`,
    fallOrRise: (first: string, last: string, count: number) => (count === 1 ? last : `${spell(count)}, from ${first} to ${last}`),
  },
  table: {
    caption: 'Detentions: every figure drawn',
    label: (rows: number) => `Table of figures (${rows} ${rows === 1 ? 'row' : 'rows'})`,
    columns: ['Figure', 'Detentions', 'Bound', 'Known on', 'Counted by', 'Source'],
    total: (period: string) => `Total, ${period}`,
    sum: (day: string) => `Sum of the days found, by ${day}`,
    city: (name: string) => `${name}, days found`,
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

/** What the chart of arrests says. */
export const arrestsMessages: Catalogue<typeof en> = {name: 'arrests', en};
export type ArrestsMessages = typeof en;
