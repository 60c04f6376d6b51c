import {joined} from '../../../data/joined.js';
import {own} from '../../../data/own.js';
import {and, capital, full, spell} from '../../../messages/en.js';
import type {Catalogue} from '../../../messages/words.js';
import {voice, type Voice} from '../messages.js';

const sentence = (parts: readonly string[]): string => full(capital(joined(parts, ', ')));

const POLICIES: Readonly<Record<string, string>> = {
  closed_to_tourists: 'closed to tourists',
  no_tourist_visas: 'no applications for tourist visas taken',
  restricted: 'restricted, as in all of the EU',
  open: 'visas still issued',
  visa_free: 'no visa needed',
};

const en = {
  divided: 'divided',
  noDate: 'date not known',

  sentence: {
    stance: (country: string, stance: string) => `${country}: ${stance}.`,
    holder: (who: string, day: string) => sentence([who, day]),
    none: (country: string, day: string) => `${country}: no statement of the government found${day && ` by ${day}`}.`,
    old: 'Older than 60 days.',
    before: (stance: string, day: string) => `Before that ${stance}${day && `, ${day}`}.`,
    /** What others in the country said; in their words only if nothing else is known about it. */
    voices: (list: readonly Voice[]) =>
      `${capital(spell(list.length))} other ${list.length === 1 ? 'voice' : 'voices'}: ${full(list.map(voice).join('; '))}`,
    institution: (who: string, day: string, stance: string, said: string) =>
      `EU institutions. ${sentence([who, day])} ${full(capital(stance))} ${full(said)}`.trim(),
    /** One day on which a government spoke, with its position among all of them. */
    statement: (country: string, at: number, count: number, day: string, stance: string) =>
      `${country}. Statement ${at} of ${count}. ${day && `${day}: `}${day ? stance : capital(stance)}.`,
    said: (who: string, stance: string, said: string) =>
      full(`${who ? capital(who) : ''}${stance && ` ${stance}`}${who && said ? ': ' : ''}${said}`.trim()),
    beforeThat: (day: string, stance: string, said: string) =>
      `Before that${day && `, ${day}`}: ${full(stance)}${said && ` ${full(said)}`}`,
  },
  card: {
    heading: (country: string, stance: string) => `${country}: ${stance}`,
    statement: 'Statement',
    policy: 'Entry policy',
    policyIs: (policy: string, since: string) =>
      `${own(POLICIES, policy) ?? policy.replaceAll('_', ' ')}${since && `, since ${since}`}`,
    policySource: 'entry policy',
    before: 'Earlier',
    voices: 'Other voices',
    stands: (stance: string, day: string) => joined([stance, day], ', '),
    voice,
    list: (items: readonly string[]) => items.join('; '),
    notes: (notes: readonly string[]) => notes.map(full).join(' '),
    /** For a divided government, with the speaker of the answer. */
    answer: (speaker: string, stance: string) => (speaker ? `${speaker}: ${stance}` : stance),
    old: (day: string) => `${day}, older than 60 days`,
    noneBy: (day: string) => `no statement of the government found${day && ` by ${day}`}`,
    government: 'Government',
  },
  table: {
    caption: (day: string, missing: readonly string[]) =>
      `Statements of the members${day && ` by ${day}`}${missing.length > 0 ? `. No row for ${and(missing)}` : ''}`,
    label: (rows: number) => `Table of statements (${rows} ${rows === 1 ? 'row' : 'rows'})`,
    columns: ['Country', 'Position', 'Said on', 'Said by', 'What it is', 'Statement', 'Source'],
    institutions: 'EU institutions',
    stands: 'stands',
    earlier: 'earlier statement',
    other: 'other voice',
    institution: 'EU institution',
    empty: 'no statement',
  },
  reasons: {
    later: 'said later than the state shown',
    outside: 'outside the EU',
    unasked: 'country not asked for',
  },
};

/** Texts about the points, and of the table. */
export const detailMessages: Catalogue<typeof en> = {name: 'positions-detail', en};
export type DetailMessages = typeof en;
