import {own} from '../../data/own.js';
import {and} from '../../messages/en.js';
import {full} from '../../messages/ending.js';

const bounds: Readonly<Record<string, string>> = {at_least: 'at least ', at_most: 'up to ', about: 'about '};

/** What is said of claims on votes: never a figure without the one who claims it. */
export const votesEn = {
  heading: 'Votes under occupation: who claims what',
  subheading:
    '“Referendum” is the word of those who held these votes. The figures are their claims, not results, and the chart works nothing out from them; where two differ both stand here.',
  /** `13 claims on votes in 4 regions are listed, each with who makes it.` */
  summary: (claims: number, regions: number) => {
    const where = regions === 1 ? 'a vote in one region' : `votes in ${regions} regions`;
    if (claims === 0) return `No figure was claimed yet on ${where}.`;
    return claims === 1
      ? `One claim on ${where} is listed, with who makes it.`
      : `${claims} claims on ${where} are listed, each with who makes it.`;
  },
  perCent: (share: string) => `${share}\u00a0per\u00a0cent`,
  turnout: (share: string) => `a turnout of ${share}`,
  yes: (share: string) => `${share} yes`,
  yesVotes: (count: string) => `${count}\u00a0yes ${count === '1' ? 'vote' : 'votes'}`,
  noVotes: (count: string) => `${count}\u00a0no ${count === '1' ? 'vote' : 'votes'}`,
  counted: (share: string) => `${share}\u00a0per\u00a0cent counted`,
  scope: (scope: string) => `scope: ${scope}`,
  /** Over a row: `Claimed: a turnout of 97.51 per cent, 99.23 per cent yes` */
  claimed: (figures: readonly string[]) => `Claimed: ${figures.join(', ')}`,
  noFigures: (day: string) => (day ? `${day}: no figures` : 'No figures'),
  /** Under it: `Claimant: the commission; scope: region; 100 per cent counted.` */
  by: (who: string, about: readonly string[]) => full([`Claimant: ${who}`, ...about].join('; ')),
  /** `the commission claims a turnout of 97.51 per cent and 99.23 per cent yes; scope: region.` */
  claims: (who: string, figures: readonly string[], about: readonly string[]) =>
    full([`${who} claims ${and(figures)}`, ...about].join('; ')),
  states: (who: string) => `${who}, no figures.`,
  control: (bound: string, share: string, by: string) =>
    full(`Under Russian control: ${own(bounds, bound) ?? ''}${share} per cent of the region${by && `, says ${by}`}`),
  status: (text: string) => full(text),
  sentence: (region: string, day: string, said: string) => `${region}${day && `, ${day}`}: ${said}`,
  card: {
    heading: (region: string, who: string) => `${region}: ${who}`,
    held: 'Vote held',
    turnout: 'Claimed turnout',
    yes: 'Claimed yes',
    counts: 'Claimed votes',
    counted: 'Counted',
    claimedBy: 'Claimed by',
    scope: 'What it covers',
    received: 'How it was received',
    control: 'Control of the region',
  },
  kind: {claim: 'claim on a vote', state: 'state of a vote'},
  columns: ['Claimed turnout', 'Claimed yes', 'Claimed votes'],
  rest: (region: string) => `Claim on the vote in ${region}`,
  gap: 'Figures on votes are claims of those who make them: how people voted, this chart cannot show.',
};
