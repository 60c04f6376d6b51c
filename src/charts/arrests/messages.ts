import {joined} from '../../data/joined.js';
import {and, capital, digits, full, spell} from '../../messages/en.js';
import type {Catalogue} from '../../messages/words.js';

export const citiesIn = (count: number): string => (count === 1 ? '1 city' : `${count} cities`);
export const rowsIn = (count: number): string => (count === 1 ? '1 row' : `${count} rows`);
/** The owner of a total: `the monitor’s own total`. */
export const ownTotal = (kind: string, counter: string): string =>
  counter === '' ? 'the printed total' : kind === 'monitor' ? 'the monitor’s own total' : `${counter}’s own total`;

const countsIn = (count: number): string => (count === 1 ? 'one count' : `${spell(count)} counts`);
const isOrAre = (count: number): string => (count === 1 ? 'is' : 'are');

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
    joined(['Detentions', place, period, counter && `counted by ${counter}`], ', '),
  sources: (count: number) => (count === 1 ? 'one source' : `${count} sources`),
  sumsOfPlaces: 'Each bar is the sum of the places in the file.',
  sumsOfEvents: 'Each bar is the sum of the events in the file.',
  sumsOfDays: {
    week: 'Each bar is the sum of the days found in a week.',
    month: 'Each bar is the sum of the days found in a month.',
  },
  caveat:
    'Counts of detentions are what the counters heard of: detentions, not persons. One person can be counted twice, and many are never reported. A day without a figure is not a day without arrests.',

  most: (day: string, figure: string, inCities: number | undefined) =>
    `Most on ${day}: ${figure}${inCities === undefined ? '' : ` in ${citiesIn(inCities)}`}.`,
  /** How many days have no figure, and how many only a partial one. */
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
  /** For a day after the state shown. */
  later: 'after the state shown',
  lost: (count: number) => `${rowsIn(count)} left out`,
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

  totals: {
    since: (day: string) => `All detentions since ${day}`,
    printed: 'Totals as printed',
    inAll: (list: readonly string[]) => `In all: ${and(list)}.`,
    by: (figure: string, day: string) => `${figure} by ${day}`,
    other: (figure: string, period: string, source: string) => full(`${capital(figure)}, ${period}, by ${source}`),
    sumAgainst: (sum: string, kind: string, counter: string, day: string, total: string) =>
      `The days found add up to ${sum}, ${ownTotal(kind, counter)} by ${day} is ${total}.`,
    sumAndLatest: (sum: string, day: string, total: string) =>
      `The days found add up to ${sum}; the latest printed total, by ${day}, is ${total}.`,
    conflict: (sum: string, sumDay: string, kind: string, counter: string, total: string, day: string) =>
      `Days found add up to ${sum} by ${sumDay}; ${ownTotal(kind, counter)} by ${day} is ${total}. Nothing was scaled to fit.`,
    key: {
      total: (counter: string) => (counter ? `total printed by ${counter}` : 'printed total'),
      sum: 'days added up',
    },
  },

  cities: {
    subtitle: (place: string, period: string, counter: string) => {
      const what = joined(['Detentions by city', place, 'sum of the days found', period], ', ');
      return counter ? `${full(what)} Counted by ${counter}` : what;
    },
    counters: (main: string, others: boolean) => (main && others ? `${main} and others` : main),
    top: (list: readonly string[]) => `On the days with a city figure: ${list.join(', ')}.`,
    named: (count: number) => `${citiesIn(count)} ${isOrAre(count)} named in the sources.`,
    namedAndCounted: (count: number, kind: string, counted: number, day: string) =>
      `${citiesIn(count)} ${isOrAre(count)} named in the sources; ${kind === 'monitor' ? 'the monitor' : 'the counter'} counted ${counted} by ${day}.`,
    none: 'No city is named in the sources.',
    allDays: 'By city, all days found',
    oneDay: (day: string) => `By city, ${day} only`,
    columns: {city: 'City', region: 'Region', all: 'All days found'},
    unnamed: (count: number, day: string) =>
      count === 1
        ? `At least one more city was counted by ${day} and is not named in the sources. Its count is not zero.`
        : `At least ${count} more cities were counted by ${day} and are not named in the sources. Their count is not zero.`,
    more: (count: number, most: string) =>
      `${capital(spell(count))} more ${count === 1 ? 'city' : 'cities'} named, each at most ${most}.`,
    ownTotalKey: (kind: string, counter: string, period: string) => `${ownTotal(kind, counter)}, ${period}`,
  },

  map: {
    area: 'Area of the dot by count.',
    borders:
      'Borders: Ukraine within its internationally recognised borders (UN General Assembly resolution 68/262); parts of it were occupied by Russia at this date. Made with Natural Earth, modified by Visionscarto. Dots stand for cities, not for exact places.',
    unplaced: (list: readonly string[]) => `Not on the map, because the file has no coordinates: ${and(list)}.`,
    noOutlines: 'The places lie outside the boundary files: they are dots without outlines.',
  },

  revisions: {
    subtitle: (day: string, place: string, counter: string, zone: string) => {
      const what = joined([`Detentions counted for ${day}`, place, 'by the hour the count was known'], ', ');
      const who = joined([counter, zone], ', ');
      return who ? `${what}. ${who}` : what;
    },
    unit: (day: string) => `detentions counted for ${day}`,
    first: (count: number, when: string, what: string, newest: string, whenNewest: string) =>
      count === 1
        ? `One count is known, ${when}: ${what}.`
        : `${capital(countsIn(count))}: the first, ${when}, was ${what}; the newest, ${whenNewest}, is ${newest}.`,
    /** `by`: the counter, if there are several. */
    lowered: (times: number, from: string, to: string, by: string | undefined) =>
      times === 0
        ? by === undefined
          ? 'It was never lowered.'
          : 'No source lowered its own count.'
        : `${by === undefined ? 'It' : `The count of ${by || 'one source'}`} was lowered ${times === 1 ? 'once' : `${spell(times)} times, the most`}, from ${from} to ${to}.`,
    by: (figure: string, who: string) => (who ? `${figure} by ${who}` : figure),
    /** One drawing has counts by several counters. */
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
    /** For dots too close to the next one to tell them apart. */
    close: (count: number, all: number) =>
      `${digits(count)} of ${digits(all)} counts ${count === 1 ? 'has no dot of its own: it stands' : 'have no dot of their own: they stand'} too close to the next one. The line, the sentences and the table are of all.`,
    newest: (shown: number, all: number) =>
      `The newest ${digits(shown)} of ${digits(all)} counts are listed. The sentences and the table are of all.`,
    noNumber: (count: number) =>
      count === 1
        ? 'One count has no number: it is in the table.'
        : `${capital(countsIn(count))} have no number: they are in the table.`,
    citiesHeading: (names: readonly string[]) => and(names),
    citiesFoot: 'Counts without a printed hour stand in their order before the next one.',
    key: {
      printed: 'hour printed',
      band: 'hour not printed: at some time within the band',
      fall: 'count lowered',
    },
    noHours: 'Where no hour was printed with a count, only its place in the order is known.',
    noReason: 'Why a count was lowered is not in the file.',
  },
};

/** Texts in and beside the drawings. */
export const arrestsMessages: Catalogue<typeof en> = {name: 'arrests', en};
export type ArrestsMessages = typeof en;
