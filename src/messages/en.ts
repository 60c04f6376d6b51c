import type {Estimate} from '../data/estimate.js';

type Write = (value: number) => string;

/** A small number as English spells it in running text. */
const SPELT = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
export const spell = (count: number): string => SPELT[count] ?? String(count);
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
/** `a, b and c` */
export const and = (items: readonly string[]): string =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;

function label({bound, low, high}: Estimate, write: Write): string {
  switch (bound) {
    case 'at_least':
      return `${write(low)}+`;
    case 'at_most':
      return `up to\u00a0${write(high)}`;
    case 'about':
      return `~${write(low)}`;
    case 'range':
      return `${write(low)}–${write(high)}`;
    case 'withheld':
      return Number.isFinite(high) ? `fewer than\u00a0${write(high)}` : 'withheld';
    case 'uncounted':
      return 'not counted';
    case 'exact':
      return write(low);
  }
}

function spoken(figure: Estimate, write: Write): string {
  const {bound, low, high, about} = figure;
  if (bound === 'at_least') return `at least ${about ? 'about ' : ''}${write(low)}`;
  if (bound === 'at_most') return `up to ${write(high)}`;
  if (bound === 'about') return `about ${write(low)}`;
  if (bound === 'range') return `${write(low)} to ${write(high)}`;
  return label(figure, write);
}

/** What every chart says, in English. The shape is what another language has to fill. */
export const en = {
  million: (number: string) => `${number}\u00a0million`,
  label,
  spoken,
  fromTo: (from: string, to: string) => `${from} to ${to}`,
  bounds: {
    exact: 'exact',
    at_least: 'at least',
    at_most: 'up to',
    about: 'about',
    range: 'range',
    uncounted: 'named, not counted',
    withheld: 'withheld',
  },
  kinds: {official: 'official', monitor: 'monitor', named: 'named source', unnamed: 'unnamed source'},
  noSource: 'no source',

  plot: (title: string) => `Chart: ${title}`,
  plotHelp: (marks: number) =>
    `${marks} ${marks === 1 ? 'mark' : 'marks'}. Arrow keys move from one to the next, Enter keeps the card open, Escape closes it.`,
  explore: 'Explore point by point',
  firstPoint: 'First mark.',
  lastPoint: 'Last mark.',
  view: 'View',
  key: 'Key',
  close: 'Close',
  showAll: (count: number) => `Show all ${count}`,
  showFewer: 'Show fewer',
  cannotShow: 'What this chart cannot show',
  note: 'Notes',
  /** The words of a page or a file beside a mark, said with it. */
  noted: (text: string) => `Note: ${text}${/[.!?]$/.test(text) ? '' : '.'}`,
  corrected: {
    term: 'Corrected',
    count: (count: number) => (count === 1 ? '1 correction' : `${count} corrections`),
    line: (was: string, is: string) =>
      was && is ? `was ${was}, is now ${is}` : is ? `is now ${is}` : was ? `was ${was}` : 'was corrected',
    sentence: (day: string, was: string, is: string) =>
      `Corrected on ${day}${was && is ? `: it was ${was} and is now ${is}` : ''}.`,
    key: 'corrected in the last 30 days',
  },
  restLabel: (count: number) => `Rows of the file that are not drawn (${count})`,
  restRow: 'Row',
  restWhat: 'What it says',
  restReason: 'Why it is not drawn',
  restCut: (shown: number, all: number) => `The first ${shown} of ${all} are listed.`,
  sources: (count: number) => (count === 1 ? 'Source:' : 'Sources:'),
  via: 'via',
  moreSources: (count: number) => `and ${count} more in the table`,
  known: (day: string) => `Figures as known on ${day}.`,
  asOf: (day: string) => `As of ${day}.`,
  clock: {
    known: (state: string) => `Figures as known on ${state}`,
    date: (day: string) => `As of ${day}`,
    earlier: 'Earlier',
    later: 'Later',
    strip: (state: string) => `Showing an earlier state: as known on ${state}.`,
    newest: 'Go to the newest',
  },
  sourceFile: 'Source file:',
  term: {
    bound: 'Bound',
    known: 'Known on',
    countedBy: 'Counted by',
    saidBy: 'Said by',
    said: 'Said on',
    printed: 'Printed figure',
    publisher: 'Published by',
    note: 'Note',
    source: 'Source',
    figure: 'Figure',
    file: 'Row of the file',
    what: 'What',
  },
  archived: 'archived copy',
  knownAt: (day: string, time: string, zone: string) => `${day}, ${time}${zone ? ` ${zone}` : ''}`,

  loading: 'Loading figures…',
  loaded: (rows: number) => `${rows} ${rows === 1 ? 'row' : 'rows'} read.`,
  emptyFile: 'The file has no rows yet.',
  emptyFilter: (filter: string) => `No rows match: ${filter}.`,
  clearFilter: 'Clear filter',
  notLoaded: 'The figures could not be loaded.',
  notRead: 'The file could not be read.',
  notDrawn: 'The chart could not be drawn.',
  tryAgain: 'Try again',
  openFile: 'Open the file',
  details: 'Details for the publisher',
  problemCode: 'Problem code',
  leftOut: (left: number, all: number) => `${left} of ${all} rows left out.`,
  whichRows: 'Which rows?',
  leftOutMore: (count: number) => `and ${count} more`,
  offline: (day: string, time: string) => `Offline copy from ${day}, ${time}. Not updated.`,
  notUpdated: (day: string, time: string) =>
    `The newest file could not be loaded. These are the figures read on ${day}, ${time}.`,
  stale: (days: number) => `These figures are ${days} ${days === 1 ? 'day' : 'days'} old.`,
  borders: {
    'un-2022':
      'Borders: Ukraine within its internationally recognised borders (UN General Assembly resolution 68/262); parts of it were occupied by Russia at this date. Northern Cyprus (hatched) counts with Cyprus. Made with Natural Earth, modified by Visionscarto.',
  },
};

export type Messages = typeof en;
