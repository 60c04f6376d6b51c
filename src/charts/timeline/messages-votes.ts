import {and} from '../../messages/en.js';

const full = (text: string): string => (/[.!?…]$/.test(text) || text === '' ? text : `${text}.`);
const bounds: Readonly<Record<string, string>> = {at_least: 'at least ', at_most: 'up to ', about: 'about '};

/** What is said of claims on votes: never a figure without the one who claims it. */
export const votesEn = {
  heading: 'Votes under occupation: who claims what',
  subheading:
    '“Referendum” is the word of those who held these votes. The figures are their claims, not results; nothing is worked out from them, and where two differ both stand here.',
  summary: (claims: number, regions: number, without: number) => {
    const rows = without === 0 ? '' : ` ${without} more ${without === 1 ? 'row says' : 'rows say'} how things stood.`;
    const found = claims === 1 ? '1 claim is' : `${claims} claims are`;
    return `On votes in ${regions === 1 ? 'one region' : `${regions} regions`} ${found} listed, each with who makes it.${rows}`;
  },
  perCent: (share: string) => `${share} per cent`,
  turnout: (share: string) => `a turnout of ${share}`,
  yes: (share: string) => `${share} yes`,
  yesVotes: (count: string) => `${count} yes votes`,
  noVotes: (count: string) => `${count} no votes`,
  counted: (share: string) => `${share} per cent counted`,
  scope: (scope: string) => `scope: ${scope}`,
  /** `claims a turnout of 97.51 per cent and 99.23 per cent yes; scope: region; 100 per cent counted.` */
  claims: (figures: readonly string[], about: readonly string[]) =>
    full([`claims ${and(figures)}`, ...about.filter((text) => text !== '')].join('; ')),
  control: (bound: string, share: string, by: string) =>
    full(`Under Russian control: ${bounds[bound] ?? ''}${share} per cent of the region${by && `, says ${by}`}`),
  status: (text: string) => full(text),
  noFigure: 'no figure',
  held: (period: string) => `held ${period}`,
  sentence: (region: string, who: string, said: string, day: string) =>
    `${region}${day && `, ${day}`}: ${who}${said && ` ${said}`}`.replace(/[^.!?…]$/, '$&.'),
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
