import {and, spell} from '../../messages/en.js';
import {full} from '../../messages/ending.js';
import type {Catalogue} from '../../messages/words.js';
import {cities, rows} from './messages-phrases.js';

const en = {
  unit: 'detentions',
  titles: {
    days: 'Detentions by day',
    cities: 'Detentions by city',
    map: 'Detentions by city, on the map',
    revisions: 'How the count of one day was revised',
  },
  views: {days: 'Days', cities: 'Cities', map: 'Map', revisions: 'Revisions'},
  /** `Detentions, Russia, 21 to 29 September 2022, counted by OVD-Info` */
  subtitle: (place: string, period: string, counter: string) =>
    ['Detentions', place, period, counter && `counted by ${counter}`].filter((part) => part !== '').join(', '),
  sources: (count: number) => (count === 1 ? 'one source' : `${count} sources`),
  remarked: (subtitle: string, remark: string) => `${full(subtitle)} ${remark}`,
  sumsOfPlaces: 'Each bar is the sum of the places in the file.',
  sumsOfEvents: 'Each bar is the sum of the events in the file.',
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
    if (all === 1 && part === 1) return 'Only one region or city was found.';
    const which = none > 0 ? ' more' : ` of the ${spell(all)} days`;
    const only = part === 0 ? '' : `${spell(part)}${which}, only one region or city`;
    if (none === 0) return only === '' ? '' : `For ${only}.`;
    const found = `No figure was found for ${spell(none)} of the ${spell(all)} days`;
    return only === '' ? `${found}.` : `${found}; for ${only}.`;
  },
  sum: (sum: string) => `The days found add up to ${sum}.`,
  noDay: 'No figure was found for any day.',

  noFigure: 'no figure found',
  /** Of a day that in the state shown has not come. */
  later: 'after the state shown',
  lost: (count: number) => `${rows(count)} left out`,
  list: and,
  noFigureShort: '? no figure found',
  only: (place: string) => `${place} only`,
  placesOnly: (count: number, type: string) =>
    count === 1
      ? `1 ${type === 'city' || type === 'region' ? type : 'place'} only`
      : `${count} ${type === 'city' ? 'cities' : type === 'region' ? 'regions' : 'places'} only`,
  partOnly: (day: string, what: string) => `${day}: ${what}; no figure for the whole was found.`,
  soFar: (time: string) => (time ? `so far, ${time}` : 'so far'),
  officially: (figure: string) => `official count ${figure}`,
  stretch: (count: number) => (count === 1 ? '1 day later' : `${count} days later`),

  key: {
    atLeast: 'at least (840+): open end, always the same length',
    possible: 'up to, or a range: what the outline holds may not be there',
    part: 'one region or city only',
    trail: 'earlier counts of the same day',
    official: 'official count',
    unfinished: 'day still being counted',
    withheld: 'withheld',
  },
};

/** What the chart of arrests says of days. */
export const arrestsMessages: Catalogue<typeof en> = {name: 'arrests', en};
export type ArrestsMessages = typeof en;
