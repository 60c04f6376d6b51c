import {joined} from '../../data/joined.js';
import {own} from '../../data/own.js';
import {and, capital, digits, full, spell} from '../../messages/en.js';
import type {Catalogue} from '../../messages/words.js';

const bounds: Readonly<Record<string, string>> = {at_least: 'at least ', at_most: 'up to ', about: 'about '};

/** Texts about claims on votes: never a figure without its claimant. */
const votesEn = {
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
  /** Above a row: `Claimed: a turnout of 97.51 per cent, 99.23 per cent yes` */
  claimed: (figures: readonly string[]) => `Claimed: ${figures.join(', ')}`,
  noFigures: (day: string) => (day ? `${day}: no figures` : 'No figures'),
  /** Below it: `Claimant: the commission; scope: region; 100 per cent counted.` */
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

const many = (count: number, one: string, several: string): string => `${digits(count)} ${count === 1 ? one : several}`;
const events = (count: number): string => many(count, 'event', 'events');

const en = {
  title: 'Events by kind and day',
  /** `Events, 24 to 25 September 2022: 14 of 58 in the file` */
  subtitle: (period: string, places: readonly string[], shown: number, all: number) =>
    `${joined(['Events', ...places, period], ', ')}${shown < all ? `: ${digits(shown)} of ${digits(all)} in the file` : ''}`,
  caveat:
    'The list is a choice made by editors, and its words are theirs. Reports from occupied regions, and from places without independent reporters, are few.',

  /** In a lane, a card or a table. */
  kinds: {
    protest: 'protest',
    military: 'military',
    policy: 'law and decree',
    border: 'border',
    diplomacy: 'diplomacy',
    referendum: 'vote under occupation',
  },
  /** For narrow drawings: the legend has the full names. */
  short: {
    protest: 'protest',
    military: 'military',
    policy: 'law',
    border: 'border',
    diplomacy: 'diplomacy',
    referendum: 'vote',
  },
  noKind: 'other',
  /** `13 protests, 11 military` */
  counts: {
    protest: (count: number) => many(count, 'protest', 'protests'),
    military: (count: number) => `${digits(count)} military`,
    policy: (count: number) => many(count, 'law or decree', 'laws and decrees'),
    border: (count: number) => `${digits(count)} at borders`,
    diplomacy: (count: number) => `${digits(count)} in diplomacy`,
    referendum: (count: number) => many(count, 'on a vote under occupation', 'on votes under occupation'),
  },
  countOther: (count: number, kind: string) => `${digits(count)} ${kind}`,

  /** `58 events from 24 February to 7 December 2022: 13 protests, …; most on 25 September (11).` */
  summary: (count: number, period: string, kinds: readonly string[], most: string) =>
    `${events(count)} ${period}${kinds.length > 0 ? `: ${joined(kinds, ', ')}` : ''}${most}.`,
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
    press: 'Choose a mark to read the events of its day alone.',
    chosen: (day: string) => `Only ${day} is listed. Let go of the mark, or press Escape, to list all days again.`,
    units: {
      day: '',
      week: 'A column is a week, from Monday to Sunday.',
      month: 'A column is a month.',
      months: 'A column is several months.',
      some: 'Columns hold days with events alone, in order.',
    },
    gaps: (longest: number, count: number) =>
      count === 1
        ? `${digits(longest)} days without an event are left out.`
        : `Stretches without an event are left out, the longest of ${digits(longest)} days.`,
    moreThanMarks: 'A number with a plus sign counts events that have no room for a mark of their own.',
  },
  list: {
    chosen: (day: string, shown: number, all: number) => `${day} only: ${digits(shown)} of ${events(all)}`,
    none: (day: string) => `No event on ${day} is in the file.`,
    cut: (shown: number, all: number) => `The first ${digits(shown)} of ${digits(all)} events are listed.`,
    others: 'Choose a day to read the others.',
  },

  sentence: {
    event: (when: string, title: string, about: string) => `${capital(when)}: ${full(title)} ${full(capital(about))}`,
    text: full,
    evidence: (word: string) => full(capital(word)),
    source: (text: string) => `Source: ${full(text)}`,
    more: (count: number, kind: string, period: string) =>
      `${digits(count)} more of ${kind}, ${period}, without room for a mark of their own.`,
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
    captionVotes: 'Events and claims on votes',
    label: (rows: number) => `Table of events (${many(rows, 'row', 'rows')})`,
    labelVotes: (eventCount: number, votes: number) =>
      `Table of ${events(eventCount)} and ${many(votes, 'row', 'rows')} on votes`,
    columns: ['Event', 'Kind', 'When', 'Where', 'What is said', 'Evidence', 'Source'],
  },
  reasons: {
    outside: 'outside the period',
    place: 'place not asked for',
    later: 'later than the day shown',
  },
  clock: (day: string, count: number) => `As of ${day}: ${events(count)}.`,
  votes: votesEn,
};

/** Texts of the timeline. */
export const timelineMessages: Catalogue<typeof en> = {name: 'timeline', en};
export type TimelineMessages = typeof en;
