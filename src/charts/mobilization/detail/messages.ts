import type {Estimate} from '../../../data/estimate.js';
import {capital, digits, full, spell} from '../../../messages/en.js';
import type {Catalogue} from '../../../messages/words.js';
import {claims, spread, times, unit} from '../messages.js';

/** `at least 840 men called up`; without a number, the unit and the reason. */
const quantity = ({bound, high}: Estimate, spoken: string, measure: string): string => {
  if (bound === 'uncounted') return `${unit(measure)}: named, not counted`;
  if (bound === 'withheld' && high === Infinity) return `${unit(measure)}: number withheld`;
  return `${spoken} ${unit(measure)}`;
};

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
