import type {Catalogue} from '../words.js';

const en = {
  plotHelp: (marks: number) =>
    `${marks} ${marks === 1 ? 'mark' : 'marks'}. Arrow keys move from one to the next, Enter keeps the card open, Escape closes it, question mark lists all keys.`,
  explore: 'Explore point by point',
  keys: 'List of keys',
  /** What each key does while a mark has the keyboard. */
  keyList: [
    [['←', '→', '↑', '↓'], 'To the next mark in that direction'],
    [['Home', 'End'], 'To the first or the last mark'],
    [['Page Up', 'Page Down'], 'A week back or on; in lists, to the group before or after'],
    [['A–Z'], 'To the next name that begins with this letter'],
    [['Enter', 'Space'], 'Keep the card open, or let it go'],
    [['Esc'], 'Close the card, then leave the marks'],
    [['Shift + S'], 'Hear the summary again'],
    [['Shift + A'], 'To the next note'],
    [['?'], 'This list'],
  ] as readonly (readonly [readonly string[], string])[],
  /** Where a key leads no further. */
  first: {
    mark: 'First mark.',
    day: 'First day.',
    count: 'First count.',
    total: 'First total.',
    city: 'First city.',
    country: 'First country.',
    claim: 'First claim.',
    event: 'First event.',
    statement: 'First statement.',
    change: 'First change.',
    ownStatement: 'First statement of this country.',
    figure: 'Lowest figure.',
  },
  last: {
    mark: 'Last mark.',
    day: 'Last day.',
    count: 'Last count.',
    total: 'Last total.',
    city: 'Last city.',
    country: 'Last country.',
    claim: 'Last claim.',
    event: 'Last event.',
    statement: 'Last statement.',
    change: 'Last change.',
    ownStatement: 'Last statement of this country.',
    figure: 'Highest figure.',
  },
  noneAbove: 'Nothing above.',
  noneBelow: 'Nothing below.',
  noteOf: (at: number, count: number, text: string) => `Note ${at} of ${count}: ${text}`,
  noNotes: 'This chart has no notes.',
  noMoreNotes: 'That was the last note.',
  markGone: 'The mark that you were on is no longer shown. This is the nearest one.',
  close: 'Close',
  more: 'More',
  near: (at: number, count: number) => `${at} of ${count}`,
  nearBefore: 'Mark before',
  nearAfter: 'Mark after',
  tableSearch: 'Search the table',
  tableFound: (shown: number, all: number) => `${shown} of ${all} ${all === 1 ? 'row' : 'rows'}.`,
  tableSorted: (name: string, order: string) => `Sorted by ${name}, ${order}.`,
  /** Upwards and downwards. */
  tableOrders: {
    figure: ['smallest first', 'largest first'],
    day: ['earliest first', 'latest first'],
    name: ['A to Z', 'Z to A'],
  },
  restLabel: (count: number) => `Rows of the file that are not drawn (${count})`,
  restRow: 'Row',
  restWhat: 'What it says',
  restReason: 'Why it is not drawn',
  restCut: (shown: number, all: number) => `The first ${shown} of ${all} are listed.`,
  snapshots: {
    known: (state: string) => `What was known by ${state}`,
    date: (day: string) => `As of ${day}`,
    of: (state: string, title: string) => `${state}: ${title}`,
    earlier: 'Earlier',
    later: 'Later',
  },
  corrections: (count: number) => (count === 1 ? '1 correction' : `${count} corrections`),
};

/** The messages of the parts that load after the drawing: card, table, steps of knowledge, corrections. */
export const interactionMessages: Catalogue<typeof en> = {name: 'interaction', en};
export type InteractionMessages = typeof en;
