import {and, capital, spell} from '../../messages/en.js';
import type {Catalogue} from '../../messages/words.js';

const cities = (count: number): string => (count === 1 ? '1 city' : `${count} cities`);
const days = (count: number): string => (count === 1 ? 'day' : 'days');
const isOne = (count: number): string => (count === 1 ? 'is' : 'are');

/** Whose total it is: `the monitor’s own total`. */
const ownTotal = (kind: string, counter: string): string =>
  counter === '' ? 'the printed total' : kind === 'monitor' ? 'the monitor’s own total' : `${counter}’s own total`;

const en = {
  views: {days: 'Days', cities: 'Cities', map: 'Map'},
  subtitle: (place: string, period: string, counter: string) => {
    const what = ['Detentions by city', place, 'sum of the days found', period]
      .filter((part) => part !== '')
      .join(', ');
    return counter ? `${what}. Counted by ${counter}` : what;
  },
  area: 'Area of the dot by count.',
  counters: (main: string, others: boolean) => (main && others ? `${main} and others` : main),

  sumAgainst: (sum: string, kind: string, counter: string, day: string, total: string) =>
    `The days found add up to ${sum}, ${ownTotal(kind, counter)} by ${day} is ${total}.`,
  sumAndLatest: (sum: string, day: string, total: string) =>
    `The days found add up to ${sum}; the latest printed total, by ${day}, is ${total}.`,
  topCities: (list: readonly string[]) => `On the days with a city figure: ${list.join(', ')}.`,
  named: (count: number) => `${cities(count)} ${isOne(count)} named in the sources.`,
  namedAndCounted: (count: number, kind: string, counted: number, day: string) =>
    `${cities(count)} ${isOne(count)} named in the sources; ${kind === 'monitor' ? 'the monitor' : 'the counter'} counted ${counted} by ${day}.`,
  noCity: 'No city is named in the sources.',

  allDays: 'By city, all days found',
  oneDay: (day: string) => `By city, ${day} only`,
  columns: {city: 'City', region: 'Region', all: 'All days found'},
  totals: (day: string) => `All detentions since ${day}`,
  totalsPrinted: 'Totals as printed',
  inAll: (list: readonly string[]) => `In all: ${and(list)}.`,
  totalBy: (figure: string, day: string) => `${figure} by ${day}`,
  otherInAll: (figure: string, period: string, source: string) => `${capital(figure)}, ${period}, by ${source}.`,
  borders:
    'Borders: Ukraine within its internationally recognised borders (UN General Assembly resolution 68/262); parts of it were occupied by Russia at this date. Made with Natural Earth, modified by Visionscarto. Dots stand for cities, not for exact places.',

  key: {
    total: (counter: string) => (counter ? `total printed by ${counter}` : 'printed total'),
    sum: 'days added up',
    ownTotal: (kind: string, counter: string, period: string) => `${ownTotal(kind, counter)}, ${period}`,
  },
  notes: {
    conflict: (sum: string, sumDay: string, kind: string, counter: string, total: string, day: string) =>
      `Days found add up to ${sum} by ${sumDay}; ${ownTotal(kind, counter)} by ${day} is ${total}. Nothing was scaled to fit.`,
    unnamed: (count: number, day: string) =>
      `At least ${count} more cities were counted by ${day} and are not named in the sources. Their count is not zero.`,
    more: (count: number, most: string) =>
      `${capital(spell(count))} more ${count === 1 ? 'city' : 'cities'} named, each at most ${most}.`,
    unplaced: (list: readonly string[]) => `Not on the map, because the file has no coordinates: ${and(list)}.`,
    noOutlines: 'The places lie outside the boundary files: they are dots without outlines.',
  },
  sentence: {
    total: (period: string, figure: string) => `Printed total, ${period}: ${figure} detentions.`,
    sum: (figure: string, count: number, day: string) =>
      `The ${count} ${days(count)} with a figure, up to ${day}, add up to ${figure} detentions.`,
    city: (name: string, figure: string, count: number) =>
      `${name}: ${figure}, the sum of ${count} ${days(count)} with a figure.`,
    own: (kind: string, counter: string, figure: string, period: string) =>
      `${capital(ownTotal(kind, counter))}, ${period}: ${figure}.`,
  },
  card: {days: 'Days added', ownTotal: 'Own total'},
  table: {
    total: (period: string) => `Total, ${period}`,
    city: (name: string) => `${name}, days found`,
  },
};

/** What it says of printed totals, cities and the map. */
export const partsMessages: Catalogue<typeof en> = {name: 'arrests-parts', en};
export type PartsMessages = typeof en;
