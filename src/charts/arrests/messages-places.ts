import {and, capital, spell} from '../../messages/en.js';
import {full} from '../../messages/ending.js';
import type {Catalogue} from '../../messages/words.js';
import {cities, ownTotal} from './messages-phrases.js';

const isOne = (count: number): string => (count === 1 ? 'is' : 'are');

const en = {
  subtitle: (place: string, period: string, counter: string) => {
    const what = ['Detentions by city', place, 'sum of the days found', period]
      .filter((part) => part !== '')
      .join(', ');
    return counter ? `${full(what)} Counted by ${counter}` : what;
  },
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
  otherInAll: (figure: string, period: string, source: string) => full(`${capital(figure)}, ${period}, by ${source}`),

  key: {
    total: (counter: string) => (counter ? `total printed by ${counter}` : 'printed total'),
    sum: 'days added up',
    ownTotal: (kind: string, counter: string, period: string) => `${ownTotal(kind, counter)}, ${period}`,
  },
  notes: {
    conflict: (sum: string, sumDay: string, kind: string, counter: string, total: string, day: string) =>
      `Days found add up to ${sum} by ${sumDay}; ${ownTotal(kind, counter)} by ${day} is ${total}. Nothing was scaled to fit.`,
    unnamed: (count: number, day: string) =>
      count === 1
        ? `At least one more city was counted by ${day} and is not named in the sources. Its count is not zero.`
        : `At least ${count} more cities were counted by ${day} and are not named in the sources. Their count is not zero.`,
    more: (count: number, most: string) =>
      `${capital(spell(count))} more ${count === 1 ? 'city' : 'cities'} named, each at most ${most}.`,
  },
};

/** What it says of printed totals and cities. */
export const placesMessages: Catalogue<typeof en> = {name: 'arrests-places', en};
export type PlacesMessages = typeof en;
