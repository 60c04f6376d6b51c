import type {Day} from '../../data/day.js';
import type {Crossing} from '../../datasets/crossings.js';
import type {Words} from '../../messages/words.js';
import type {ModelInput} from '../../model/contract.js';
import {contentWidth, sizeOf, type SizeClass} from '../../model/frame.js';
import {speakersOf} from '../../model/known.js';
import type {Figure} from './figures.js';
import {crossingsMessages, type CrossingsMessages} from './messages.js';
import type {Selection} from './select.js';

/** What layout and texts work with. */
export interface Context {
  readonly selection: Selection;
  readonly words: Words;
  readonly say: CrossingsMessages;
  readonly size: SizeClass;
  /** Width of the content, px. */
  readonly width: number;
  readonly today: Day;
}

export const contextOf = (
  selection: Selection,
  {words, width, today}: Pick<ModelInput, 'words' | 'width' | 'today'>,
): Context => ({
  ...{selection, words, today, say: words.of(crossingsMessages)},
  ...{size: sizeOf(width), width: contentWidth(width)},
});

type Way = Pick<Crossing, 'from' | 'to'>;
type Writing = Pick<Context, 'words' | 'say'>;

/** A day in a sentence, with its year where the period touches two. */
export const dayWords = (day: Day, {selection, words}: Pick<Context, 'selection' | 'words'>): string =>
  words.day(day, 'day', !selection.isInOneYear);

/** The name of a country in a sentence. */
export const countryOf = (code: string, {words, say}: Writing): string =>
  code === '' ? '' : say.country(code, words.country(code));

/** The country it is about: where to, else where from. */
export const placeOf = ({from, to}: Way, context: Writing): string => countryOf(to || from, context);

/** `Russia to Georgia` */
export const directionOf = ({from, to}: Way, context: Writing): string =>
  context.say.direction(countryOf(from, context), countryOf(to, context));

/** `entries from Russia to Georgia` */
export const thingOf = (
  {measure, from, to}: Way & Pick<Crossing, 'measure'>,
  context: Writing,
  isOne = false,
): string => context.say.thing(measure, countryOf(from, context), countryOf(to, context), isOne);

/** The figure with what it counts, in words. */
export function whatOf(row: Crossing, context: Writing): string {
  const {words, say} = context;
  const spoken = words.spoken(row.count);
  return say.what(row.count.bound, spoken, thingOf(row, context, spoken === words.number(1)), row.word);
}

/** A figure alone, in words; a range in digits, and what has no number by the word that was used. */
export function inFull({drawn: {count, word}}: Figure, {words, say}: Writing): string {
  if (count.bound === 'uncounted') return say.quoted(word);
  if (count.bound === 'range') return `${words.number(count.low)}–${words.number(count.high)}`;
  return words.spoken(count).replace(/ (?=\d)/, '\u00a0');
}

/** Who says it, '' where the file does not say; that a source is not named is always said. Of several how many they are. */
export function speakerWords({drawn: {source}, rows}: Figure, {words, say}: Writing): string {
  const speaker = source.name || source.publisher;
  const all = speakersOf(rows);
  if (all.length > 1) return say.sources(all.length);
  return source.kind === 'unnamed' ? say.unnamed(speaker, words.say.kinds.unnamed) : speaker;
}
