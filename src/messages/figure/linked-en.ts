import {and} from '../en.js';
import type {Catalogue} from '../words.js';
import type {LinkName} from '../../model/query.js';

const names: Readonly<Record<LinkName, string>> = {
  day: 'day',
  place: 'place',
  country: 'country',
  claimant: 'speaker',
  period: 'period',
  where: 'place',
  knownOn: 'what was known',
  sourceKind: 'kind of source',
};

/** What a chart says of the filter and the pinned mark that it shares with others. */
export const linkedEn = {
  chosen: (what: string) => `${what} chosen`,
  only: (what: string) => `${what} only`,
  marked: (what: string) => `${what} marked`,
  notFilteredBy: (all: readonly LinkName[]) =>
    `Not filtered by ${and([...new Set(all.map((name) => names[name]))]).replace(/ and (?=[^,]*$)/, ' or ')}`,
};

export const linkedMessages: Catalogue<typeof linkedEn> = {name: 'linked', en: linkedEn};
