import {yearOf, type Day} from '../../data/day.js';
import type {Crossing} from '../../datasets/crossings.js';
import type {Words} from '../../messages/words.js';
import {speakersOf} from '../../model/known.js';
import type {ModelInput} from '../../model/contract.js';
import {contentWidth, sizeOf, type Size} from '../../model/frame.js';
import type {Facts, Figure} from './facts.js';
import type {CrossingsMessages} from './messages.js';

export type CrossingsFiles = {readonly src: Crossing};

/** What every part of the model works with. */
export interface Context {
  readonly facts: Facts;
  readonly words: Words;
  readonly say: CrossingsMessages;
  readonly size: Size;
  /** Width of the content, px. */
  readonly width: number;
  readonly today: Day;
  /** A day in a sentence, with its year where the period touches two. */
  day(day: Day, style?: 'day' | 'short'): string;
  /** `entries from Russia to Georgia` */
  thing(row: Pick<Crossing, 'measure' | 'from' | 'to'>, isOne?: boolean): string;
  /** The country it is about: where to, else where from. */
  placeName(row: Pick<Crossing, 'from' | 'to'>): string;
  /** `Russia to Georgia` */
  direction(row: Pick<Crossing, 'from' | 'to'>): string;
  /** The figure with what it counts, in words. */
  what(row: Crossing): string;
}

export function contextOf(
  {words, width, today}: Pick<ModelInput, 'words' | 'width' | 'today'>,
  say: CrossingsMessages,
  facts: Facts,
): Context {
  const {here} = facts.scope;
  const years = new Set(here.flatMap(({date, end}) => [yearOf(date), yearOf(end)]));
  const country = (code: string): string => (code === '' ? '' : say.country(code, words.country(code)));
  const thing: Context['thing'] = ({measure, from, to}, isOne = false) =>
    say.thing(measure, country(from), country(to), isOne);
  return {
    facts,
    words,
    say,
    today,
    size: sizeOf(width),
    width: contentWidth(width),
    day: (day, style = 'day') => words.day(day, style, years.size > 1),
    thing,
    placeName: ({from, to}) => country(to || from),
    direction: ({from, to}) => say.direction(country(from), country(to)),
    what: (row) => {
      const spoken = words.spoken(row.count);
      return say.what(row.count.bound, spoken, thing(row, spoken === words.number(1)), row.word);
    },
  };
}

/** A figure alone, in words; a range in digits, and what has no number by the word that was used. */
export function inFull({drawn: {count, word}}: Figure, {words, say}: Pick<Context, 'words' | 'say'>): string {
  if (count.bound === 'uncounted') return say.quoted(word);
  if (count.bound === 'range') return `${words.number(count.low)}–${words.number(count.high)}`;
  return words.spoken(count).replace(/ (?=\d)/, '\u00a0');
}

/** Who says it, '' where the file does not say; that a source is not named is always said. Of several how many they are. */
export function speakerOf({drawn: {source}, rows}: Figure, {words, say}: Pick<Context, 'words' | 'say'>): string {
  const speaker = source.name || source.publisher;
  const all = speakersOf(rows);
  if (all.length > 1) return say.sources(all.length);
  return source.kind === 'unnamed' ? say.unnamed(speaker, words.say.kinds.unnamed) : speaker;
}
