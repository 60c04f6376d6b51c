import type {Estimate} from '../../../data/estimate.js';
import {joined} from '../../../data/joined.js';
import {capital, digits, full, spell} from '../../../messages/en.js';
import type {Catalogue} from '../../../messages/words.js';
import {claims, spread, times, unit} from '../messages.js';

/** `at least 840 men called up`; without a number, the unit and the reason. */
const quantity = ({bound, high}: Estimate, spoken: string, measure: string): string => {
  if (bound === 'uncounted') return `${unit(measure)}: named, not counted`;
  if (bound === 'withheld' && high === Infinity) return `${unit(measure)}: number withheld`;
  return `${spoken} ${unit(measure)}`;
};

/** `men to be called up, Russia`: the words after a figure. */
const thing = (measure: string, country: string): string => joined([unit(measure), country], ', ');

/** A figure with its unit. */
interface Measured {
  readonly figure: Estimate;
  readonly measure: string;
}

const en = {
  quantity,
  sentence: {
    /** `Claim 5 of 7. 1.2 million men to be called up. Meduza, citing …, 23 September 2022.` */
    claim: (
      place: number,
      count: number,
      where: string,
      {figure, measure}: Measured,
      spoken: string,
      who: string,
      day: string,
    ) =>
      `Claim ${digits(place)} of ${digits(count)}. ${where && `${where}: `}${capital(quantity(figure, spoken, measure))}. ${who}, ${day}.`,
    withheld: 'The exact number is withheld to protect people.',
    one: (text: string) => full(capital(text)),
    ratio: (ratio: number) =>
      ratio === 1
        ? 'The same as the official target.'
        : ratio < 0.1
          ? ''
          : `${capital(times(ratio))} the official target.`,
    tie: (who: string, isSure: boolean) => `${isSure ? 'Repeats' : 'May repeat'} ${who}.`,
    isOfficial: 'The official figure.',
    source: (kind: string) => `${capital(kind)}.`,
  },
  card: {
    heading: (who: string, {figure, measure}: Measured, spoken: string) =>
      `${who}: ${quantity(figure, spoken, measure)}`,
    against: (isTarget: boolean) =>
      isTarget ? 'Compared with the official target' : 'Compared with the official figure',
    ratio: (ratio: number, figure: string) => (ratio === 1 ? 'the same' : `${times(ratio)} ${figure}`),
    place: 'Where',
    kind: 'Source type',
    ties: 'Repeats',
    tie: (who: string, isSure: boolean, figure: string, day: string) =>
      `${isSure ? '' : 'perhaps '}${who}, ${figure}, ${day}`,
    deniedBy: 'Denied by',
    denied: 'Denied',
    denial: 'Read the denial',
  },
  /** The words after a key figure. `count`: of the other claims, or of all. */
  key: {
    official: (measure: string, country: string, isTarget: boolean, count: number, highest: string) => {
      const other = count === 0 ? '' : `; ${highest ? `the highest other claim is ${highest}` : 'no claim is higher'}`;
      return `${thing(measure, country)}: the official ${isTarget ? 'target' : 'figure'}${other}`;
    },
    claim: (figure: string, denied: string) => joined([figure, denied], ', '),
    range: (measure: string, country: string, count: number, denied: string) => {
      const highest = denied && `, ${count === 1 ? '' : 'the highest '}${denied}`;
      return `${thing(measure, country)}: ${count === 1 ? 'the only claim' : `the range of ${spell(count)} claims`}${highest}`;
    },
    place: (measure: string, place: string, count: number, denied: string) =>
      joined(
        [`${thing(measure, place)}: the ${count === 1 ? 'only claim' : 'highest claim'} for one place`, denied],
        ', ',
      ),
    by: (claimant: string, kind: string, day: string) => joined([`${claimant} (${kind})`, day], ', '),
  },
  /** Read out after a step to another state. */
  state: (day: string, isKnown: boolean, count: number, low: string, high: string) =>
    `${isKnown ? 'As known on' : 'As of'} ${day}: ${count === 0 ? 'no claim' : low === '' ? `${spell(count)} ${claims(count)} without a number` : spread(count, low, high)}.`,
  table: {
    caption: 'All claims shown',
    label: (rows: number) => `Table of claims (${rows} ${rows === 1 ? 'row' : 'rows'})`,
    columns: ['Claimant', 'What', 'Place', 'Figure', 'Precision', 'Said on', 'Known on', 'Source type'],
    ties: 'Repeats',
    denied: 'Denied by',
    source: 'Source',
    tie: (who: string, isSure: boolean) => (isSure ? who : `perhaps ${who}`),
    /** For a column headed "Denied by". */
    by: (by: string, day: string) => `${by === '' ? 'not said' : by}${day && `, ${day}`}`,
  },
  reasons: {
    measure: 'another measure',
    part: 'part of the country',
    outside: 'outside the period',
    kind: 'another kind of source',
    place: 'another place',
    later: 'known only later',
    cut: 'too many claims to draw',
  },
};

/** Texts about single claims, and of the table. */
export const detailMessages: Catalogue<typeof en> = {name: 'mobilization-detail', en};
export type DetailMessages = typeof en;
