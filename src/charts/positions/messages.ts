import type {Catalogue} from '../../messages/words.js';
import {and} from '../../messages/en.js';

/** A role in the middle of a sentence: `foreign minister`. */
export const decapital = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
const governments = (count: number): string => (count === 1 ? 'government' : 'governments');

const en = {
  borders: {
    'un-2022':
      'Borders: Ukraine within its internationally recognised borders (UN General Assembly resolution 68/262); parts of it were occupied by Russia at this date. Northern Cyprus (hatched) counts with Cyprus. Made with Natural Earth, modified by Visionscarto.',
  },
  titles: {
    now: 'Positions of EU governments',
    map: 'Positions of EU governments, on the map',
    time: 'Positions of EU governments over time',
  },
  views: {now: 'Now', tiles: 'Tiles', map: 'Map', time: 'Over time', changes: 'Changes'},
  subtitle: (count: number, day: string) =>
    `Positions of ${count === 27 ? 'the 27' : count} EU ${governments(count)} on Russians avoiding mobilisation${day && `, as\u00a0of ${day}`}`,
  caveat:
    'A stance is read from statements, most of them seen as excerpts. It says nothing about what border guards and offices did. Parliaments, parties, presidents and EU institutions are other voices: they never colour a country.',

  /** In a sentence, a card, a cell of the table. */
  stances: {
    open: 'open',
    case: 'case by case',
    undecided: 'undecided',
    restricts: 'restricts',
    closed: 'closed',
    none: 'no statement found',
  },
  /** Beside a count: `2 undecided or divided`. The other stances are called the same there. */
  undecided: 'undecided or divided',
  old: 'statement older than 60 days',
  voice: 'other voice, not the government',
  plus: (count: number) => `+${count}`,

  known: (known: number, all: number, clauses: readonly string[]) =>
    `${known} of ${all} ${governments(all)} with a known position${clauses.length > 0 ? `: ${clauses.join(', ')}` : ''}.`,
  clauses: {
    open: (count: number) => `${count}\u00a0open`,
    case: (count: number) => `${count}\u00a0case by case`,
    undecided: (count: number, divided: number) =>
      `${count}\u00a0${divided === 0 ? 'undecided' : divided === count ? 'divided' : 'undecided or divided'}`,
    restricts: (count: number) => `${count}\u00a0${count === 1 ? 'restricts' : 'restrict'}`,
    closed: (count: number) => `${count}\u00a0closed`,
  },
  notFound: (count: number) => `No statement was found for ${count}.`,

  smallOnes: 'Countries without letters on this map are in the list under it.',
  notOnMap: (names: readonly string[]) => `Not on this map: ${and(names)}.`,
  neighbours: {RU: 'Russia', BY: 'Belarus', UA: 'Ukraine', TR: 'Türkiye', kaliningrad: ['Kaliningrad', '(Russia)']},
};

/** What the chart of positions says on the map, and in every view. */
export const positionsMessages: Catalogue<typeof en> = {name: 'positions', en};
export type PositionsMessages = typeof en;
