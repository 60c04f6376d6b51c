import {joined} from '../../data/joined.js';
import {own} from '../../data/own.js';
import {and, capital, digits, full, spell} from '../../messages/en.js';
import type {Catalogue} from '../../messages/words.js';

const bounds: Readonly<Record<string, string>> = {at_least: 'at least ', at_most: 'up to ', about: 'about '};

/** Texts about claims on votes: never a figure without its claimant. */
const votesEn = {
  heading: 'Votes under occupation: the claimed results',
  /** `theirs`: whether nobody else claims a figure. */
  subheading: (theirs: boolean) =>
    `Russia’s occupation authorities call these votes referendums. All figures are ${theirs ? 'their claims' : 'claims'}; where two differ we give both.`,
  /** `The table has 13 claims about votes in 4 regions.` */
  summary: (claims: number, regions: number) => {
    const where = regions === 1 ? 'the vote in one region' : `the votes in ${regions} regions`;
    return claims === 0
      ? `Nobody has claimed a result for ${where} yet.`
      : `The table gives ${claims === 1 ? 'one claim' : `${claims} claims`} about ${where}.`;
  },
  /** Above the columns. */
  head: ['Region', 'What it covers', 'Counted', 'Turnout', 'Yes'],
  /** In a cell, and what it means. */
  none: '–',
  noneMeans: '– means that no figure was given.',
  press: 'Select a row for sources and unfinished counts.',
  perCent: (share: string) => `${share}%`,
  /** `99.23% yes on a turnout of 97.51%`; either may be ''. */
  shares: (share: string, turnout: string) => {
    if (share === '') return turnout && `a turnout of ${turnout}`;
    const yes = share.endsWith('%') ? `${share} yes` : share;
    return turnout ? `${yes} on a turnout of ${turnout}` : yes;
  },
  yesVotes: (count: string) => `${count}\u00a0yes ${count === '1' ? 'vote' : 'votes'}`,
  noVotes: (count: string) => `${count}\u00a0no ${count === '1' ? 'vote' : 'votes'}`,
  counted: (share: string) => (share === '100' ? 'all votes counted' : `${share}% of votes counted`),
  scope: (scope: string) => `Covers: ${full(scope)}`,
  /** `Claimed: 99.23% yes on a turnout of 97.51%, all votes counted.` */
  claim: (said: string) => (said ? `Claimed: ${full(said)}` : 'No figures.'),
  /** `Kherson, region, by 28 September 2022: 87.05% yes on a turnout of 76.86%, all votes counted. Claimed by …` */
  sentence: (name: string, day: string, said: string, who: string) =>
    `${name}${day && `, by ${day}`}: ${full(said || 'no figures')}${said && ` Claimed by ${full(who)}`}`,
  control: (bound: string, share: string, by: string) =>
    full(`Russia controlled ${own(bounds, bound) ?? ''}${share}% of the region${by && `, says ${by}`}`),
  card: {
    heading: (region: string, scope: string) => `${region}, ${scope}`,
    claim: 'Claim',
    held: 'Vote held',
    claimedBy: 'Claimed by',
    received: 'Reactions',
    control: 'Control',
  },
  kind: {claim: 'claimed result', state: 'state of a vote'},
  columns: ['Claimed turnout', 'Claimed yes', 'Claimed votes'],
  rest: (region: string) => `Claim about the vote in ${region}`,
  gap: 'The claimed results do not show how people really voted.',
};

const many = (count: number, one: string, several: string): string => `${digits(count)} ${count === 1 ? one : several}`;
const events = (count: number): string => many(count, 'event', 'events');

const en = {
  title: 'Events by kind and day',
  /** `Events, 24 to 25 September 2022: 14 of 58 in the file` */
  subtitle: (period: string, places: readonly string[], shown: number, all: number) =>
    `${joined(['Events', ...places, period], ', ')}${shown < all ? `: ${digits(shown)} of ${digits(all)} in the file` : ''}`,
  caveat:
    'We chose and worded these events. Few reports come from occupied regions and from places without independent reporters.',

  /** In a lane, a card or a table. */
  kinds: {
    protest: 'protest',
    military: 'military',
    policy: 'law and decree',
    border: 'border',
    diplomacy: 'diplomacy',
    referendum: 'vote under occupation',
  },
  noKind: 'other',
  /** `13 protests`, `11 military events` */
  counts: {
    protest: (count: number) => many(count, 'protest', 'protests'),
    military: (count: number) => many(count, 'military event', 'military events'),
    policy: (count: number) => many(count, 'law', 'laws'),
    border: (count: number) => many(count, 'border event', 'border events'),
    diplomacy: (count: number) => many(count, 'diplomatic one', 'diplomatic ones'),
    referendum: (count: number) => `${digits(count)} about the votes`,
  },
  countOther: (count: number, kind: string) => `${digits(count)} ${kind}`,

  /** `58 events from 24 February to 7 December 2022: 13 protests, … and 6 about the votes; most on 25 September (11).` */
  summary: (count: number, period: string, kinds: readonly string[], most: string) =>
    `${events(count)}${period && ` ${period}`}${kinds.length > 0 ? `: ${and(kinds)}` : ''}${most}.`,
  from: (period: string) => `from ${period}`,
  onDay: (day: string) => `on ${day}`,
  most: (days: readonly string[], count: number) =>
    `; most on ${and(days)} (${digits(count)}${days.length > 1 ? ' each' : ''})`,
  evidence: (count: number, word: string) => `${capital(spell(count))} ${count === 1 ? 'is' : 'are'} marked “${word}”.`,

  dayAndTime: (day: string, time: string) => `${day}, ${time}`,
  reportedOn: (day: string) => `reported on ${day}`,
  reported: 'reported on this day',
  /** Heading for events of a month whose day is not known. */
  someDay: (month: string) => `${month}, day not known`,

  lanes: {
    more: (count: number) => `+${digits(count)}`,
    /** Names of lanes where the usual ones have no room. */
    short: {policy: 'law', referendum: 'vote'} as Readonly<Record<string, string>>,
    units: {
      day: '',
      week: 'Each column is a week, Monday to Sunday.',
      month: 'Each column is a month.',
      months: 'Each column is several months.',
      some: 'Only days with events have a column.',
    },
    gaps: (longest: number, count: number) =>
      count === 1
        ? `${digits(longest)} days without events are left out.`
        : `Longer times without events are left out; the longest has ${digits(longest)} days.`,
    moreThanMarks: 'A number with a plus sign counts the events for which there was no room.',
  },
  list: {
    /** On a button: `25 Sept (11)` */
    day: (days: readonly string[], count: number) => `${and(days)} (${digits(count)})`,
    all: (count: number) => `All (${digits(count)})`,
    none: (day: string) => `The file has no events on ${day}.`,
    cut: (shown: number, all: number) => `Only the first ${digits(shown)} of ${digits(all)} events are listed.`,
    others: 'Choose a day to read the others.',
  },

  sentence: {
    event: (when: string, title: string, about: string) => `${capital(when)}: ${full(title)} ${full(capital(about))}`,
    evidence: (word: string) => full(capital(word)),
    source: (text: string) => `Source: ${full(text)}`,
    more: (count: number, kind: string, period: string) =>
      `${many(count, 'more event', 'more events')} (${kind}), ${period}: no room for a symbol.`,
  },
  about: (kind: string, place: string) => joined([kind, place], ', '),
  card: {
    when: 'When',
    kind: 'Kind',
    place: 'Where',
    evidence: 'Evidence',
    more: (count: number, kind: string) => `${digits(count)} more: ${kind}`,
  },
  table: {
    caption: (period: string) => `Events, ${period}`,
    captionVotes: 'Events, and claims about votes',
    label: (rows: number) => `Table of events (${many(rows, 'row', 'rows')})`,
    labelVotes: (eventCount: number, votes: number) =>
      `Table of ${events(eventCount)} and ${many(votes, 'row', 'rows')} about votes`,
    columns: ['Event', 'Kind', 'When', 'Where', 'What is said', 'Evidence', 'Source'],
  },
  reasons: {
    outside: 'outside the period',
    kind: 'another kind of source',
    place: 'another place',
    later: 'after the day shown',
  },
  /** The words after a key figure: the number of events. `most` is that of the summary. */
  key: {
    events: (count: number, places: readonly string[], period: string, most: string) =>
      `${count === 1 ? 'event' : 'events'}${places.length > 0 ? ` in ${and(places)}` : ''} ${period}${most}`,
    asOf: (day: string) => `as of ${day}`,
  },
  clock: (day: string, count: number) => `As of ${day}: ${events(count)}.`,
  votes: votesEn,
};

/** Texts of the timeline. */
export const timelineMessages: Catalogue<typeof en> = {name: 'timeline', en};
export type TimelineMessages = typeof en;
