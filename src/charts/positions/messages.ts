import {joined} from '../../data/joined.js';
import {and, capital, digits, spell} from '../../messages/en.js';
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
/** `none`, `one`, `15` */
const number = (count: number): string => (count === 0 ? 'none' : spell(count));

/** `the 27 EU governments`, `one EU government` */
const ofUnion = (count: number): string => `${count === 27 ? 'the 27' : spell(count)} EU ${governments(count)}`;

const undecided = (count: number, divided: number): string =>
  divided === 0 ? 'undecided' : divided === count ? 'divided' : 'undecided or divided';

const is = (count: number): string => (count === 1 ? 'is' : 'are');

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
      'Borders: Ukraine within its internationally recognised borders (UN General Assembly resolution 68/262); Russia occupied parts of it at this date. Northern Cyprus (hatched) is shown as part of Cyprus. Grey between Poland and Lithuania: Kaliningrad (Russia). Map: Natural Earth, changed by Visionscarto.',
  },
  titles: {
    now: 'Positions of EU governments',
    map: 'Positions of EU governments, on the map',
    tiles: 'Positions of EU governments',
    list: 'Positions of EU governments',
    time: 'Positions of EU governments over time',
  },
  views: {now: 'Now', tiles: 'Tiles', map: 'Map', list: 'List', time: 'Over time', changes: 'Changes'},
  subtitle: (count: number, day: string) =>
    `What ${ofUnion(count)} said about Russians avoiding mobilisation${day && `, as\u00a0of ${day}`}`,
  caveat:
    'We read each position from statements; of most we saw only an excerpt. It does not say what border guards and visa offices did. Only a statement by the government colours a country: one by a parliament, a party, a president or an EU institution does not.',

  /** In a sentence, a card or a table cell. */
  stances: {
    open: 'open',
    case: 'case by case',
    undecided: 'undecided',
    restricts: 'restricts entry',
    closed: 'closed',
    none: 'no statement found',
  },
  /** Beside a count: `2 restrict entry`. `divided`: how many of them gave two answers. */
  counted: {
    open: () => 'open',
    case: () => 'case by case',
    undecided,
    restricts: (count: number) => (count === 1 ? 'restricts entry' : 'restrict entry'),
    closed: () => 'closed',
    none: () => 'no statement found',
  },
  old: 'older than 60 days',
  voice: 'other statement (not the government)',
  plus: (count: number) => `+${count}`,
  speaker,

  known: (known: number, all: number, clauses: readonly string[]) =>
    `Of ${spell(all)} ${governments(all)}, ${number(known)} ${known > 1 ? 'have' : 'has'} taken a position${clauses.length > 0 ? `: ${and(clauses)}` : ''}.`,
  clauses: {
    open: (count: number) => `${count}\u00a0${is(count)} open`,
    case: (count: number) => `${count}\u00a0${count === 1 ? 'decides' : 'decide'} case by case`,
    undecided: (count: number, divided: number) => `${count}\u00a0${is(count)} ${undecided(count, divided)}`,
    restricts: (count: number) => `${count}\u00a0${count === 1 ? 'restricts' : 'restrict'} entry`,
    closed: (count: number) => `${count}\u00a0${is(count)} closed`,
  },
  /** `isAll`: no government spoke. */
  notFound: (count: number, isAll: boolean) =>
    `We found no statement by ${isAll ? 'any of them' : count === 1 ? 'the other one' : `the other\u00a0${spell(count)}`}.`,

  smallOnes: 'Squares under the map: countries too small for letters.',
  notOnMap: (names: readonly string[]) => `Not on this map: ${and(names)}.`,
  neighbours: {RU: 'Russia', BY: 'Belarus', UA: 'Ukraine', TR: 'Türkiye'},
  list: {
    /** Above a group of countries. */
    groups: {
      open: 'Open: offers protection or entry',
      case: 'Case by case',
      undecided: 'Undecided or divided',
      restricts: 'Restricts entry: fewer visas, limits at borders',
      closed: 'Closed',
      none: 'We found no statement by the government',
    },
    /** Who spoke and when: `Foreign minister, 25 September`. */
    who: (who: string, day: string, isOld: boolean) =>
      `${joined([who, day], ', ')}${isOld ? ' (older than 60 days)' : ''}`,
    /** The answers within a divided government: `Foreign minister: closed. Prime minister: case by case`. */
    answers: (list: readonly {readonly role: string; readonly speaker: string; readonly stance: string}[]) =>
      list.map(({role, speaker: name, stance}) => joined([capital(role || name), stance], ': ')).join('. '),
    /** Above the two answers of a divided government, each with its words. */
    two: (day: string) => joined(['two answers', day], ', '),
    answer: (who: string, stance: string, statement: string) => joined([joined([who, stance], ', '), statement], ': '),
    institutions: 'EU institutions',
    said: (name: string, statement: string) => joined([name, statement], ': '),
    /** Under a country; with its name if it is not next to the country. */
    voices: (country: string, list: readonly Voice[]) =>
      `${country ? `${country}, not` : 'Not'} the government: ${list.map(voice).join('; ')}`,
  },

  time: {
    subtitle: (count: number, period: string) =>
      `What ${ofUnion(count)} said about Russians avoiding mobilisation${period && `, ${period}`}`,
    spoken: (spoken: number, all: number, day: string) =>
      `Of ${spell(all)} ${governments(all)}, ${number(spoken)} had spoken${day && ` by ${day}`}.`,
    changed: (names: readonly string[]) =>
      `${capital(spell(names.length))} changed ${names.length === 1 ? 'its' : 'their'} answer or gave two answers on one day: ${and(names)}.`,
    newAnswer: 'new answer',
    changes: 'Changes',
    change: (before: readonly string[], after: readonly string[]) => `${and(before)} → ${and(after)}`,
    two: (list: readonly {readonly who: string; readonly stance: string}[]) =>
      `two answers on the same day: ${list.map(({who, stance}) => stance + (who && ` (${decapital(who)})`)).join(', ')}`,
    both: (before: readonly string[], two: string) => `${and(before)} → ${two}`,
    /** For marks too close to the next one to tell them apart. */
    close: (count: number, all: number) =>
      `${digits(count)} of ${digits(all)} statements ${count === 1 ? 'has no mark of its own: it is' : 'have no mark of their own: they are'} too close to the next one. The table has all of them.`,
    newest: (shown: number, all: number) =>
      `This list has the newest ${digits(shown)} of ${digits(all)} changes. The table has all statements.`,
    later: (list: readonly string[]) => `Later statements, not shown: ${list.join(', ')}.`,
    laterOne: (country: string, day: string) => `${country} (${day})`,
    noneBy: (day: string, names: readonly string[]) =>
      `We found no statement${day && ` by ${day}`} from the governments of ${and(names)}.`,
    stretch: (days: number) => `${days} days`,
  },
};

/** Texts in the drawings of positions. */
export const positionsMessages: Catalogue<typeof en> = {name: 'positions', en};
export type PositionsMessages = typeof en;
