import type {Bound} from '../../data/estimate.js';
import {joined} from '../../data/joined.js';
import {own} from '../../data/own.js';
import {and, capital, full, spell} from '../../messages/en.js';
import type {Catalogue} from '../../messages/words.js';

const way = (from: string, to: string): string => `${from && ` from ${from}`}${to && ` to ${to}`}`;
const by = (who: string): string => who && ` (${who})`;
export const rows = (count: number): string => (count === 1 ? 'row' : 'rows');

/** The unit counted: singular, plural. */
const units: Readonly<Record<string, readonly [one: string, several: string]>> = {
  entries: ['entry', 'entries'],
  exits: ['exit', 'exits'],
  departures: ['departure', 'departures'],
  queue_vehicles: ['vehicle waiting', 'vehicles waiting'],
  remaining: ['person who stayed', 'people who stayed'],
};
export const unit = (measure: string, isOne = false): string =>
  own(units, measure)?.[isOne ? 0 : 1] ?? (measure.replace(/_+/g, ' ').trim() || 'crossings');

/** `entries from Russia to Georgia` */
function thing(measure: string, from: string, to: string, isOne: boolean): string {
  const where = way(from, to);
  if (measure === 'queue_vehicles' && where) return `${unit(measure, isOne)} on the way${where}`;
  if (measure === 'remaining' && where) return `${isOne ? 'person' : 'people'} who came${where} and stayed`;
  return unit(measure, isOne) + where;
}

const en = {
  unit,
  thing,
  /** The name of a country in a sentence. */
  country: (code: string, name: string) => (code === 'EU' ? 'the EU' : name),
  /** `Russia to Georgia`, `From Russia` */
  direction: (from: string, to: string) => (from && to ? capital(`${from} to ${to}`) : capital(way(from, to).trim())),
  titles: {all: 'Border crossings', days: 'Border crossings by day', totals: 'Border crossings: totals'},
  titleOf: (measures: readonly string[]) => `${capital(and(measures.map((measure) => unit(measure))))} at borders`,
  /** `Entries, departures and vehicles waiting, from Russia, 14 September to 4 October 2022. Trips, not people.` */
  subtitle: (measures: readonly string[], from: string, period: string, hasTrips: boolean) =>
    `${joined([capital(and(measures.map((measure) => unit(measure)))), from && `from ${from}`, period], ', ')}${hasTrips ? '. Trips, not people.' : ''}`,
  caveat:
    'Entries count crossings, not people, and do not subtract those who returned. No border counts why people travel. No mark does not mean that nobody crossed.',

  /** The figure and what it counts: `up to 380 entries from Russia to Norway`. */
  what: (bound: Bound, spoken: string, thing: string, word: string) =>
    bound === 'uncounted'
      ? `${thing}, ${word ? `called “${word}”, not counted` : 'named, not counted'}`
      : bound === 'withheld' && !/\d/.test(spoken)
        ? `${thing}, number withheld`
        : `${spoken} ${thing}`,
  /** `25 September: 11,143 entries from Russia to Georgia.` */
  onDay: (day: string, what: string) => full(`${day}: ${what}`),
  quoted: (word: string) => (word ? `“${word}”` : 'not counted'),
  at: (what: string, place: string) => `${what}, ${place}`,

  /** `Highest count for one day: 11,143 entries from Russia to Georgia, on 25 September (Ministry …).` */
  most: (what: string, day: string, who: string) => `Highest count for one day: ${what}, on ${day}${by(who)}.`,
  higher: (figure: string) => `Another figure is ${figure}.`,
  /** `18 totals for different borders or periods: from 2,326 to 600,000–1,000,000 (unnamed source).` */
  totals: (count: number, lowest: string, highest: string, who: string, isMixed: boolean) =>
    isMixed
      ? `${capital(spell(count))} totals for different borders or periods: from ${lowest} to ${highest}${by(who)}.`
      : `${capital(spell(count))} totals go from ${lowest} to ${highest}${by(who)}.`,
  oneTotal: (what: string, who: string) => `One total: ${what}${by(who)}.`,
  /** `One report gives no number: “significant influx”, 25 September.` */
  uncounted: (count: number, first: string) =>
    count === 1
      ? full(`One report gives no number: ${first}`)
      : full(`${capital(spell(count))} reports give no number; the first: ${first}`),
  uncountedOf: (word: string, where: string, day: string) => joined([word ? `“${word}”` : where, day], ', '),
  withheld: (count: number) => `${capital(spell(count))} ${count === 1 ? 'number is' : 'numbers are'} withheld.`,

  /** `Entries from Russia to Georgia`; `Vehicles waiting, Russia to Georgia` */
  heading: (measure: string, from: string, to: string) =>
    capital(
      measure === 'queue_vehicles'
        ? joined([unit(measure), from && to ? `${from} to ${to}` : way(from, to).trim()], ', ')
        : thing(measure, from, to, false),
    ),
  /** `Imatra, Nuijamaa and Vaalimaa only` */
  places: (names: readonly string[], isPart: boolean) =>
    names.length > 0 ? `${and(names)}${isPart ? ' only' : ''}` : isPart ? 'some crossings only' : '',
  /** The unit of an axis: `entries a day`; shorter with the words on its scale, under a heading that names the measure. */
  axisUnit: (measure: string, ownScale: boolean) => {
    const isQueue = measure === 'queue_vehicles';
    if (ownScale) return isQueue ? 'vehicles, own scale' : 'a day, own scale';
    return isQueue ? unit(measure) : `${unit(measure)} a day`;
  },
  more: (count: number) => `${spell(count)} more`,
  rail: {uncounted: 'no number given', withheld: 'number withheld', both: 'without a number', short: 'no number'},
  sources: (count: number) => `${count} sources`,
  /** Rows whose day can be read and whose count cannot. */
  lostOn: (day: string, count: number) => `${day} (${count} ${rows(count)})`,
  lostDays: (days: readonly string[], more: number) =>
    `Rows that cannot be read were left out: ${and(days)}${more > 0 ? `, and of ${spell(more)} more ${more === 1 ? 'day' : 'days'}` : ''}.`,
  stretch: (count: number) => (count === 1 ? '1 day later' : `${count} days later`),
  totalsHeading: {
    several: 'Totals for longer periods',
    one: 'Single days',
    both: 'Longer periods and single days',
  },
  totalsOf: (heading: string, measure: string) => `${heading}: ${unit(measure)}`,
  totalsNote: 'By border. Periods and borders differ: do not add these numbers up.',
  totalsHead: (measure: string) => ['Border', 'Who says it, and period', capital(unit(measure))],
  /** A border, with its measure if it differs from the others: `All borders, departures` */
  border: (name: string, measure: string) => joined([name, measure && unit(measure)], ', '),
  /** `Sergei Menyailo, head of North Ossetia; Verkhny Lars only` */
  byAt: (who: string, place: string) => joined([who, place], '; '),
  unnamed: (name: string, kind: string) => joined([name, kind], ', '),

  key: {
    /** `All crossing points`; `Second count for the day: Verkhny Lars only, unnamed source` */
    meaning: (isSecond: boolean, places: string, kind: string) =>
      capital(joined([isSecond ? 'second count for the day' : '', joined([places, kind], ', ')], ': ')),
    hours: '24 hours ending that day',
  },
};

/** Texts of the chart of crossings. */
export const crossingsMessages: Catalogue<typeof en> = {name: 'crossings', en};
export type CrossingsMessages = typeof en;
