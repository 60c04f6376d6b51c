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
    'Entries are trips, not people, and not net of returns: one person can be counted many times. No border counts why people travel. A day or a place without a mark is not one without travellers.',

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

  /** `Most on one day: 11,143 entries from Russia to Georgia on 25 September (Ministry …); another figure is up to 11,200.` */
  most: (what: string, day: string, who: string, higher: string) =>
    `Most on one day: ${what} on ${day}${by(who)}${higher && `; another figure is ${higher}`}.`,
  /** `18 totals: the lowest is 2,326, the highest 600,000–1,000,000 from an unnamed source.` */
  totals: (count: number, lowest: string, highest: string, who: string, isUnnamed: boolean) =>
    `${capital(spell(count))} totals: the lowest is ${lowest}, the highest ${highest}${isUnnamed ? ' from an unnamed source' : by(who)}.`,
  oneTotal: (what: string, who: string) => `One total: ${what}${by(who)}.`,
  uncounted: (count: number, first: string) =>
    count === 1
      ? full(`One flow is named, not counted: ${first}`)
      : full(`${capital(spell(count))} flows are named, not counted; the first is ${first}`),
  uncountedOf: (word: string, where: string, day: string) => joined([word ? `“${word}”` : where, day], ', '),
  withheld: (count: number) => `${capital(spell(count))} ${count === 1 ? 'number is' : 'numbers are'} withheld.`,

  heading: (thing: string, ownScale: boolean) => `${capital(thing)}${ownScale ? ', own scale' : ''}`,
  subheading: (whole: readonly string[], parts: readonly string[], perDay: boolean) =>
    capital(
      joined(
        [joined([and(whole), perDay ? 'per day' : ''], ', '), parts.length > 0 ? `hatched: ${and(parts)}` : ''],
        '; ',
      ),
    ),
  more: (count: number) => `${spell(count)} more`,
  rail: {uncounted: 'named, not counted', withheld: 'withheld', both: 'without a number', short: 'not counted'},
  sources: (count: number) => `${count} sources`,
  /** Rows whose day can be read and whose count cannot. */
  lostOn: (day: string, count: number) => `${day} (${count} ${rows(count)})`,
  lostDays: (days: readonly string[], more: number) =>
    `Rows that cannot be read were left out: ${and(days)}${more > 0 ? `, and of ${spell(more)} more ${more === 1 ? 'day' : 'days'}` : ''}.`,
  stretch: (count: number) => (count === 1 ? '1 day later' : `${count} days later`),
  totalsHeading: {
    several: 'Totals over several days',
    one: 'Single days',
    both: 'Totals over several days, and single days',
  },
  totalsOf: (heading: string, measure: string) => `${heading}: ${unit(measure)}`,
  totalsNote: (bracket: boolean, dotted: boolean) =>
    `Highest first.${bracket ? ' The bracket is the period, not the number.' : ''}${dotted ? ' Dotted: unnamed source.' : ''}`,
  unnamed: (name: string, kind: string) => joined([name, kind], ', '),
  rowName: (direction: string, measure: string) => capital(joined([direction, unit(measure)], ', ')),
  rowText: (crossing: string, who: string) => joined([crossing, who], '; '),

  key: {part: 'only some of the crossings', joined: 'two sources, one day', hours: '24 hours up to that day'},
};

/** Texts of the chart of crossings. */
export const crossingsMessages: Catalogue<typeof en> = {name: 'crossings', en};
export type CrossingsMessages = typeof en;
