import type {Catalogue} from '../words.js';

const en = {
  plotHelp: (marks: number) =>
    `${marks} ${marks === 1 ? 'mark' : 'marks'}. Arrow keys move from one to the next, Enter keeps the card open, Escape closes it.`,
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
    known: (state: string) => `Figures as known on ${state}`,
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
