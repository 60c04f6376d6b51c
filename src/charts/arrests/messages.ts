import {joined} from '../../data/joined.js';
import {and, capital, digits, full, spell} from '../../messages/en.js';
import type {Catalogue} from '../../messages/words.js';

export const citiesIn = (count: number): string => (count === 1 ? '1 city' : `${count} cities`);
export const rowsIn = (count: number): string => (count === 1 ? '1 row' : `${count} rows`);
/** The owner of a total: `OVD-Info’s own total`. */
export const ownTotal = (counter: string): string =>
  counter === '' ? 'the published total' : `${counter}’s own total`;
export const detentions = (figure: string): string => `${figure} ${figure === '1' ? 'detention' : 'detentions'}`;

const countsIn = (count: number): string => (count === 1 ? 'one count' : `${spell(count)} counts`);

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
    'The counters count the detentions that they hear of, not people: one person can be counted twice, and many detentions are never reported. A day without a figure is not a day without detentions.',

  /** `isOnly`: no other day has a figure. */
  most: (day: string, figure: string, inCities: number | undefined, isOnly: boolean) => {
    const what = `${detentions(figure)}${inCities === undefined ? '' : ` in ${citiesIn(inCities)}`}`;
    return isOnly ? `${day}: ${what}.` : `The worst day was ${day}: ${what}.`;
  },
  /** How many days have no figure, and how many only a partial one. */
  missing: (none: number, all: number, part: number) => {
    const only = 'there is a figure for one region or city only';
    if (all === 1) return part === 1 ? full(capital(only)) : '';
    const of = `of the ${spell(all)} days`;
    if (none === 0) return part === 0 ? '' : `For ${spell(part)} ${of} ${only}.`;
    const found = `We found no figure for ${spell(none)} ${of}`;
    return part === 0 ? `${found}.` : `${found}, and for ${spell(part)} more only that of one region or city.`;
  },
  sum: (sum: string) => `The days we have add up to ${sum}.`,
  noDay: 'We found no figure for any day.',

  noFigure: 'no figure found',
  /** For a day after the state shown. */
  later: 'later than the date shown',
  lost: (count: number) => `${rowsIn(count)} left out`,
  list: and,
  noFigureShort: '? no figure found',
  only: (place: string) => `${place} only`,
  placesOnly: (count: number, type: string) =>
    count === 1
      ? `1 ${type === 'city' || type === 'region' ? type : 'place'} only`
      : `${count} ${type === 'city' ? 'cities' : type === 'region' ? 'regions' : 'places'} only`,
  partOnly: (day: string, what: string) => `${day}: ${what}; no nationwide figure found.`,
  soFar: (time: string) => (time ? `so far, ${time}` : 'so far'),
  officially: (figure: string) => `official count ${figure}`,
  stretch: (count: number) => (count === 1 ? '1 day later' : `${count} days later`),

  key: {
    atLeast: 'striped end: “at least”; its length means nothing',
    possible: 'outline: “up to”, or a range; that part is not certain',
    part: 'one region or city only',
    trail: 'earlier counts of the same day',
    official: 'official count',
    unfinished: 'day still being counted',
    withheld: 'number withheld',
    unknown: 'no figure found',
  },

  totals: {
    since: (day: string) => `All detentions since ${day}`,
    printed: 'Totals as published',
    inAll: (list: readonly string[]) => `In all: ${and(list)}.`,
    by: (figure: string, day: string) => `${figure} by ${day}`,
    other: (figure: string, period: string, source: string) =>
      full(joined([`${capital(figure)}, ${period}`, source], ': ')),
    /** Sum and total that cannot both be right. */
    sumAgainst: (sum: string, counter: string, day: string, total: string) =>
      `The days we have add up to ${sum}; ${ownTotal(counter)} to ${day} is ${total}.`,
    sumAndLatest: (sum: string, day: string, total: string) =>
      `The days we have add up to ${sum}; the latest published total, to ${day}, is ${total}.`,
    conflict: (sum: string, sumDay: string, counter: string, total: string, day: string) =>
      `The days to ${sumDay} add up to ${sum}; ${ownTotal(counter)} to ${day} is ${total}. We have not adjusted either number.`,
    key: {
      total: (counter: string) => (counter ? `total published by ${counter}` : 'published total'),
      sum: 'days added up',
    },
  },

  cities: {
    subtitle: (place: string, period: string, counter: string) => {
      const what = joined(['Detentions by city', place, 'sum of the days found', period], ', ');
      return counter ? `${full(what)} Counted by ${counter}` : what;
    },
    counters: (main: string, others: boolean) => (main && others ? `${main} and others` : main),
    top: (list: readonly string[]) => `Most detentions, on the days with figures for cities: ${list.join(', ')}.`,
    named: (count: number) => `Our sources name ${citiesIn(count)}.`,
    namedAndCounted: (count: number, counter: string, counted: number, day: string) =>
      `Our sources name ${citiesIn(count)}; by ${day} ${counter || 'the counter'} counted ${counted}.`,
    none: 'Our sources name no city.',
    allDays: 'By city, all days found',
    oneDay: (day: string) => `By city, ${day} only`,
    columns: {city: 'City', region: 'Region', all: 'All days found'},
    unnamed: (count: number, day: string) =>
      count === 1
        ? `At least one more city had detentions by ${day}, but our sources do not name it.`
        : `At least ${count} more cities had detentions by ${day}, but our sources do not name them.`,
    more: (count: number, most: string) =>
      count === 1 ? `One more city has ${most}.` : `${capital(spell(count))} more cities have at most ${most} each.`,
    ownTotal: (counter: string, figure: string) => `${counter || 'published'} total ${figure}`,
    ownTotalKey: (counter: string, period: string) => `${ownTotal(counter)}, ${period}`,
  },

  map: {
    area: 'The larger the dot, the more detentions.',
    borders:
      'Borders: Ukraine within its internationally recognised borders (UN General Assembly resolution 68/262); parts of it were occupied by Russia at that time. Made with Natural Earth, modified by Visionscarto. Dots stand for cities, not for exact places.',
    unplaced: (list: readonly string[]) => `Not on the map, because the file has no coordinates: ${and(list)}.`,
    noOutlines: 'We have no borders for these places, so the dots stand without a map.',
  },

  revisions: {
    subtitle: (day: string, place: string, counter: string, zone: string) => {
      const what = joined([`Detentions counted for ${day}`, place, 'by the hour at which the count was known'], ', ');
      const who = joined([counter, zone], ', ');
      return who ? `${what}. ${who}` : what;
    },
    unit: (day: string) => `detentions counted for ${day}`,
    first: (count: number, when: string, what: string, newest: string, whenNewest: string) =>
      count === 1
        ? `We have one count, ${when}: ${what}.`
        : `${capital(countsIn(count))}: the first, ${when}, was ${what}; the newest, ${whenNewest}, is ${newest}.`,
    /** `by`: the counter, if there are several. */
    lowered: (times: number, from: string, to: string, by: string | undefined) =>
      times === 0
        ? by === undefined
          ? 'The count was never lowered.'
          : 'No source lowered its own count.'
        : `${by === undefined ? 'The count' : `The count of ${by || 'one source'}`} was lowered ${times === 1 ? 'once' : `${spell(times)} times, the most`}, from ${from} to ${to}.`,
    by: (figure: string, who: string) => (who ? `${figure} by ${who}` : figure),
    /** One drawing has counts by several counters. */
    several: (names: readonly string[]) =>
      `The counts are by ${names.length} sources: ${and(names)}. A count by one of them does not correct one by another.`,
    cityFell: (city: string, from: string, to: string) =>
      `In the same hours the count for ${city} fell from ${from} to ${to}.`,
    /** In a sentence: `at 20:15`, `between 01:51 and 09:51`, `by the end of 22 September`. */
    at: (day: string, time: string) => `on ${day} at ${time}`,
    between: (day: string, from: string, to: string) =>
      from && to
        ? `on ${day} between ${from} and ${to}`
        : from
          ? `on ${day} after ${from}`
          : to
            ? `on ${day} before ${to}`
            : `on ${day}, time not published`,
    midnight: 'midnight',
    noon: 'noon',
    atHour: (time: string) => `at ${time}`,
    byEnd: (day: string) => `by the end of ${day}`,
    noHour: 'no time',
    fall: (from: string, to: string) => [`▼ Lowered from ${from}`, `to ${to}`],
    fallRow: (from: string) => `▼ lowered from ${from}`,
    fallNote: (when: string, from: string, to: string) => `Lowered ${when}: from ${from} to ${to}.`,
    moreFalls: (count: number) =>
      count === 1 ? 'Lowered once more: see the table.' : `Lowered ${spell(count)} times more: see the table.`,
    /** For dots too close to the next one to tell them apart. */
    close: (count: number, all: number) =>
      `${digits(count)} of ${digits(all)} counts ${count === 1 ? 'is' : 'are'} too close to the next one for a dot. The line, the sentences and the table include all.`,
    newest: (shown: number, all: number) =>
      `The newest ${digits(shown)} of ${digits(all)} counts are listed. The sentences and the table include all.`,
    noNumber: (count: number) =>
      count === 1
        ? 'One count has no number: it is in the table.'
        : `${capital(countsIn(count))} have no number: they are in the table.`,
    citiesHeading: (names: readonly string[]) => and(names),
    citiesFoot: 'Counts without a published time are placed in order before the next one.',
    key: {
      printed: 'time published',
      band: 'time not published: some time within the band',
      fall: 'count lowered',
    },
    noHours: 'If a count was published without a time, we know only its place in the order.',
    noReason: 'The file does not say why a count was lowered.',
  },
};

/** Texts in and beside the drawings. */
export const arrestsMessages: Catalogue<typeof en> = {name: 'arrests', en};
export type ArrestsMessages = typeof en;
