import {and} from '../../messages/en.js';
import type {Catalogue} from '../../messages/words.js';

/** A role in the middle of a sentence: `foreign minister`. */
const decapital = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
const sentence = (parts: readonly string[]): string => {
  const text = parts.filter((part) => part !== '').join(', ');
  return text === '' ? '' : `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
};
const governments = (count: number): string => (count === 1 ? 'government' : 'governments');

const en = {
  titles: {now: 'Positions of EU governments', map: 'Positions of EU governments, on the map'},
  views: {now: 'Now', tiles: 'Tiles', map: 'Map'},
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
  divided: 'divided',
  /** Over a group of countries. */
  groups: {
    open: 'Open: offers protection or entry',
    case: 'Case by case',
    undecided: 'Undecided or divided',
    restricts: 'Restricts: fewer visas, entry limits',
    closed: 'Closed',
    none: 'No statement of the government found',
  },
  /** Beside a count: `2 open`. */
  key: {
    open: 'open',
    case: 'case by case',
    undecided: 'undecided or divided',
    restricts: 'restricts',
    closed: 'closed',
    none: 'no statement found',
  },
  old: 'statement older than 60 days',
  oldLine: 'older than 60 days',
  noDate: 'date not known',

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

  /** What each of a divided government said: `foreign minister closed, prime minister case by case`. */
  answers: (list: readonly {readonly role: string; readonly speaker: string; readonly stance: string}[]) =>
    list.map(({role, speaker, stance}) => `${role ? decapital(role) : speaker} ${stance}`.trim()).join(', '),
  smallOnes: 'Countries without letters on this map are in the list under it.',
  notOnMap: (names: readonly string[]) => `Not on this map: ${and(names)}.`,
  neighbours: {RU: 'Russia', BY: 'Belarus', UA: 'Ukraine', TR: 'Türkiye', kaliningrad: ['Kaliningrad', '(Russia)']},

  sentence: {
    stance: (country: string, stance: string) => `${country}: ${stance}.`,
    holder: (who: string, day: string) => sentence([who, day]),
    none: (country: string, day: string) => `${country}: no statement of the government found${day && ` by ${day}`}.`,
    old: 'Older than 60 days.',
    before: (stance: string, day: string) => `Before that ${stance}${day && `, ${day}`}.`,
  },
  card: {
    heading: (country: string, stance: string) => `${country}: ${stance}`,
    statement: 'Statement',
    before: 'Before',
    speaker: (speaker: string, role: string) =>
      [speaker, role && (speaker ? decapital(role) : role)].filter((part) => part !== '').join(', '),
    /** Of a divided government, whose answer it is. */
    answer: (speaker: string, stance: string) => (speaker ? `${speaker}: ${stance}` : stance),
    old: (day: string) => `${day}, older than 60 days`,
    noneBy: (day: string) => `no statement of the government found${day && ` by ${day}`}`,
    government: 'Government',
  },
  table: {
    caption: (day: string, missing: readonly string[]) =>
      `Statements of the members${day && ` by ${day}`}${missing.length > 0 ? `. No row for ${and(missing)}` : ''}`,
    label: (rows: number) => `Table of statements (${rows} ${rows === 1 ? 'row' : 'rows'})`,
    columns: ['Country', 'Position', 'Said on', 'Said by', 'What it is', 'Statement', 'Source'],
    stands: 'stands',
    earlier: 'earlier statement',
    other: 'other voice',
    empty: 'no statement',
  },
  reasons: {
    later: 'said later than the state shown',
    outside: 'outside the EU',
    unasked: 'country not asked for',
  },
};

/** What the chart of positions says. */
export const positionsMessages: Catalogue<typeof en> = {name: 'positions', en};
export type PositionsMessages = typeof en;
