import {joined} from '../../data/joined.js';
import {and, capital, digits, spell} from '../../messages/en.js';
import {full} from '../../messages/ending.js';
import type {Catalogue} from '../../messages/words.js';
import {votesEn} from './messages-votes.js';

const many = (count: number, one: string, several: string): string => `${digits(count)} ${count === 1 ? one : several}`;
const events = (count: number): string => many(count, 'event', 'events');

const en = {
  title: 'Events by kind and day',
  /** `Events, 24 to 25 September 2022: 14 of 58 in the file` */
  subtitle: (period: string, places: readonly string[], shown: number, all: number) =>
    `${joined(['Events', ...places, period], ', ')}${shown < all ? `: ${digits(shown)} of ${digits(all)} in the file` : ''}`,
  caveat:
    'The list is a choice made by editors, and its words are theirs. Reports from occupied regions, and from places without independent reporters, are few.',

  /** In a lane, a card, a table. */
  kinds: {
    protest: 'protest',
    military: 'military',
    policy: 'law and decree',
    border: 'border',
    diplomacy: 'diplomacy',
    referendum: 'vote under occupation',
  },
  /** Where there is little room: the key has the whole words. */
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
  /** Over the events of a month of which no day is known. */
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

/** What the timeline says. */
export const timelineMessages: Catalogue<typeof en> = {name: 'timeline', en};
export type TimelineMessages = typeof en;
