import {joined} from '../../data/joined.js';
import {and, digits} from '../../messages/en.js';
import type {Catalogue} from '../../messages/words.js';

/** A statement by somebody other than the government. */
export interface Voice {
  readonly who: string;
  readonly stance: string;
  readonly day: string;
  /** In the words of the file, if it gives them; else ''. */
  readonly said: string;
}

const governments = (count: number): string => (count === 1 ? 'government' : 'governments');

/** A role in the middle of a sentence: `foreign minister`. */
const decapital = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** The speaker and the role: `Jan Lipavský, foreign minister`. A group named after its role is named once. */
export function speaker(name: string, role: string): string {
  if (name.toLowerCase().includes(role.toLowerCase())) return name;
  return name === '' ? role : `${name}, ${decapital(role)}`;
}

export const voice = ({who, stance, day, said}: Voice): string =>
  `${who} (${joined([stance, day], ', ')})${said && `: ${said}`}`.trim();

const en = {
  borders: {
    'un-2022':
      'Borders: Ukraine within its internationally recognised borders (UN General Assembly resolution 68/262); parts of it were occupied by Russia at this date. Northern Cyprus (hatched) counts with Cyprus. Made with Natural Earth, modified by Visionscarto.',
  },
  titles: {
    now: 'Positions of EU governments',
    map: 'Positions of EU governments, on the map',
    tiles: 'Positions of EU governments',
    list: 'Positions of EU governments',
    time: 'Positions of EU governments over time',
  },
  views: {now: 'Now', tiles: 'Tiles', map: 'Map', time: 'Over time', changes: 'Changes'},
  subtitle: (count: number, day: string) =>
    `Positions of ${count === 27 ? 'the 27' : count} EU ${governments(count)} on Russians avoiding mobilisation${day && `, as\u00a0of ${day}`}`,
  caveat:
    'A stance is read from statements, most of them seen as excerpts. It says nothing about what border guards and offices did. Parliaments, parties, presidents and EU institutions are other voices: they never colour a country.',

  /** In a sentence, a card or a table cell. */
  stances: {
    open: 'open',
    case: 'case by case',
    undecided: 'undecided',
    restricts: 'restricts',
    closed: 'closed',
    none: 'no statement found',
  },
  /** Beside a count: `2 undecided or divided`. The other stances keep their names there. */
  undecided: 'undecided or divided',
  old: 'statement older than 60 days',
  voice: 'other voice, not the government',
  plus: (count: number) => `+${count}`,
  speaker,

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

  list: {
    /** Above a group of countries. */
    groups: {
      open: 'Open: offers protection or entry',
      case: 'Case by case',
      undecided: 'Undecided or divided',
      restricts: 'Restricts: fewer visas, entry limits',
      closed: 'Closed',
      none: 'No statement of the government found',
    },
    old: 'older than 60 days',
    /** The answers within a divided government: `foreign minister closed, prime minister case by case`. */
    answers: (list: readonly {readonly role: string; readonly speaker: string; readonly stance: string}[]) =>
      list.map(({role, speaker: name, stance}) => `${role ? decapital(role) : name} ${stance}`.trim()).join(', '),
    institutions: 'EU institutions',
    said: (name: string, statement: string) => joined([name, statement], ': '),
    /** Under a country; with its name if it is not next to the country. */
    voices: (country: string, list: readonly Voice[]) =>
      `+${list.length} other ${list.length === 1 ? 'voice' : 'voices'}${country && `, ${country}`}: ${list.map(voice).join('; ')}`,
  },

  time: {
    subtitle: (count: number, period: string) =>
      `Statements of ${count === 27 ? 'the 27' : count} EU ${governments(count)} on Russians avoiding mobilisation${period && `, ${period}`}`,
    spoken: (spoken: number, all: number, day: string) =>
      `${spoken} of ${all} ${governments(all)} had spoken${day && ` by ${day}`}.`,
    changed: (names: readonly string[]) =>
      `${names.length} changed ${names.length === 1 ? 'its' : 'their'} answer or gave two: ${and(names)}.`,
    newAnswer: 'new answer',
    sameAnswer: 'the same answer again',
    changes: 'Changes',
    change: (before: readonly string[], after: readonly string[]) => `${and(before)} → ${and(after)}`,
    two: (list: readonly {readonly who: string; readonly stance: string}[]) =>
      `two answers on one day: ${list.map(({who, stance}) => stance + (who && ` (${decapital(who)})`)).join(', ')}`,
    both: (before: readonly string[], two: string) => `${and(before)} → ${two}`,
    /** For marks too close to the next one to tell them apart. */
    close: (count: number, all: number) =>
      `${digits(count)} of ${digits(all)} statements ${count === 1 ? 'has no mark of its own: it stands' : 'have no mark of their own: they stand'} too close to the next one. The sentences and the table are of all.`,
    newest: (shown: number, all: number) =>
      `The newest ${digits(shown)} of ${digits(all)} changes are listed. The table is of all statements.`,
    later: (list: readonly string[]) => `Said later, not in this picture: ${list.join(', ')}.`,
    laterOne: (country: string, day: string) => `${country} ${day}`,
    noneBy: (day: string, names: readonly string[]) => `No statement found${day && ` by ${day}`}: ${names.join(', ')}.`,
    stretch: (days: number) => `${days} days`,
  },
};

/** Texts in the drawings of positions. */
export const positionsMessages: Catalogue<typeof en> = {name: 'positions', en};
export type PositionsMessages = typeof en;
