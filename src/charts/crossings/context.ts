import type {Day} from '../../data/day.js';
import type {Crossing} from '../../datasets/crossings.js';
import {chartContext, type ChartContext} from '../../model/context.js';
import type {ModelInput} from '../../model/contract.js';
import {speakersOf} from '../../model/known.js';
import type {Figure} from './figures.js';
import {crossingsMessages, type CrossingsMessages} from './messages.js';
import type {Selection} from './select.js';

export type Context = ChartContext<Selection, CrossingsMessages>;
export const contextOf = (selection: Selection, input: Pick<ModelInput, 'words' | 'width' | 'today'>): Context =>
  chartContext(selection, input, crossingsMessages);

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
