import type {Catalogue} from '../../messages/words.js';
import {decapital} from './messages.js';
import {speakerText} from './messages-speaker.js';

export interface SpokenVoice {
  readonly speaker: string;
  readonly role: string;
  readonly stance: string;
  readonly day: string;
  /** What was said, where it is told; ''. */
  readonly statement: string;
}

const en = {
  /** Over a group of countries. */
  groups: {
    open: 'Open: offers protection or entry',
    case: 'Case by case',
    undecided: 'Undecided or divided',
    restricts: 'Restricts: fewer visas, entry limits',
    closed: 'Closed',
    none: 'No statement of the government found',
  },
  old: 'older than 60 days',
  /** What each of a divided government said: `foreign minister closed, prime minister case by case`. */
  answers: (list: readonly {readonly role: string; readonly speaker: string; readonly stance: string}[]) =>
    list.map(({role, speaker, stance}) => `${role ? decapital(role) : speaker} ${stance}`.trim()).join(', '),
  institutions: 'EU institutions',
  said: (speaker: string, statement: string) => [speaker, statement].filter((text) => text !== '').join(': '),
  /** Under a country; where it stands apart from it, with its name. */
  voices: (country: string, list: readonly SpokenVoice[]) => {
    const told = list.map(({speaker, role, stance, day, statement}) => {
      const who = `${speakerText(speaker, role)} (${[stance, day].filter((text) => text !== '').join(', ')})`.trim();
      return statement ? `${who}: ${statement}` : who;
    });
    return `+${list.length} other ${list.length === 1 ? 'voice' : 'voices'}${country && `, ${country}`}: ${told.join('; ')}`;
  },
};

/** What the list of positions says. */
export const listMessages: Catalogue<typeof en> = {name: 'positions-list', en};
export type ListMessages = typeof en;
