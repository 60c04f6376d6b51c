import {joined} from '../../../data/joined.js';
import {own} from '../../../data/own.js';
import {and, capital, full} from '../../../messages/en.js';
import type {Catalogue} from '../../../messages/words.js';
import {voice, type Voice} from '../messages.js';

const sentence = (parts: readonly string[]): string => full(capital(joined(parts, ', ')));

const POLICIES: Readonly<Record<string, string>> = {
  closed_to_tourists: 'closed to tourists',
  no_tourist_visas: 'no new tourist visas',
  restricted: 'limited, as in all of the EU',
  open: 'still gives visas',
  visa_free: 'no visa needed',
};

const en = {
  divided: 'divided',
  noDate: 'date not known',

  sentence: {
    stance: (country: string, stance: string) => `${country}: ${stance}.`,
    holder: (who: string, day: string) => sentence([who, day]),
    none: (country: string, day: string) =>
      `${country}: we found no statement by the government${day && ` by ${day}`}.`,
    old: 'Older than 60 days.',
    before: (stance: string, day: string) => `Before that: ${joined([stance, day], ', ')}.`,
    /** What others in the country said; in their words only if nothing else is known about it. */
    voices: (list: readonly Voice[]) => `Not the government: ${full(list.map(voice).join('; '))}`,
    institution: (who: string, day: string, stance: string) =>
      `EU institutions. ${sentence([who, day])} ${full(capital(stance))}`,
    /** One day on which a government spoke, with its position among all of them. */
    statement: (country: string, at: number, count: number, day: string, stance: string) =>
      `${country}. Statement ${at} of ${count}. ${day && `${day}: `}${day ? stance : capital(stance)}.`,
    said: full,
  },
  card: {
    heading: (country: string, stance: string) => `${country}: ${stance}`,
    statement: 'Statement',
    policy: 'Entry policy',
    policyIs: (policy: string, since: string) =>
      `${own(POLICIES, policy) ?? policy.replaceAll('_', ' ')}${since && `, since ${since}`}`,
    policySource: 'entry policy',
    before: 'Earlier',
    voices: 'Not the government',
    stands: (stance: string, day: string) => joined([stance, day], ', '),
    voice,
    list: (items: readonly string[]) => items.join('; '),
    notes: (notes: readonly string[]) => notes.map(full).join(' '),
    /** For a divided government, with the speaker of the answer. */
    answer: (speaker: string, stance: string) => (speaker ? `${speaker}: ${stance}` : stance),
    old: (day: string) => `${day}, older than 60 days`,
    noneBy: (day: string) => `we found no statement${day && ` by ${day}`}`,
    government: 'Government',
  },
  table: {
    caption: (day: string, missing: readonly string[]) =>
      `What the members said${day && ` by ${day}`}${missing.length > 0 ? `. The file has no row for ${and(missing)}` : ''}`,
    label: (rows: number) => `Table of statements (${rows} ${rows === 1 ? 'row' : 'rows'})`,
    columns: ['Country', 'Position', 'Said on', 'Said by', 'What it is', 'Statement', 'Source'],
    institutions: 'EU institutions',
    stands: 'current',
    earlier: 'earlier statement',
    other: 'not the government',
    institution: 'EU institution',
    empty: 'no statement found',
  },
  /** A key figure, the words after it, and what it rests on. */
  key: {
    value: (known: string, all: string) => `${known} of ${all}`,
    text: (parts: readonly (readonly [count: string, stance: string])[]) =>
      `EU governments with a known position: ${and(parts.map((part) => part.join('\u00a0')))}`,
    by: (count: string, day: string) =>
      joined([`read from ${count} ${count === '1' ? 'statement' : 'statements'}`, day && `as of ${day}`], ', '),
  },
  reasons: {
    later: 'said after the day shown',
    outside: 'outside the EU',
    unasked: 'country not chosen',
  },
};

/** Texts about the points, and of the table. */
export const detailMessages: Catalogue<typeof en> = {name: 'positions-detail', en};
export type DetailMessages = typeof en;
