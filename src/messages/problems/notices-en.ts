import type {Catalogue} from '../words.js';

const en = {
  emptyFile: 'The file has no rows yet.',
  sourceFile: 'Source file:',
  notRead: 'The file could not be read.',
  tryAgain: 'Try again',
  openFile: 'Open the file',
  details: 'Details for the publisher',
  problemCode: 'Problem code',
  leftOut: (left: number, all: number) => `${left} of ${all} ${all === 1 ? 'row' : 'rows'} left out.`,
  whichRows: 'Which rows?',
  leftOutMore: (count: number) => `and ${count} more`,
  offline: (day: string, time: string) => `Offline copy from ${day}, ${time}. Not updated.`,
  notUpdated: (day: string, time: string) =>
    `The newest file could not be loaded. These are the figures read on ${day}, ${time}.`,
  notDrawnAnew: 'The chart could not be drawn again: this is the last drawing.',
  stale: (days: number) => `These figures are ${days} ${days === 1 ? 'day' : 'days'} old.`,
  pinnedState: (state: string) => `Figures as of ${state}; newer ones exist.`,
  earlierState: (state: string) => `These are the figures as of ${state}.`,
  newest: 'Show the latest',
};

/** The messages about errors, old figures and earlier states. */
export const noticeMessages: Catalogue<typeof en> = {name: 'notices', en};
export type TroubleMessages = typeof en;
