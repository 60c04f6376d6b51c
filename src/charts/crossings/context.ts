import type {Day} from '../../data/day.js';
import type {Crossing} from '../../datasets/crossings.js';
import {chartContext, type ChartContext} from '../../model/context.js';
import type {ModelInput} from '../../model/contract.js';
import {speakersOf} from '../../model/as-of.js';
import type {Figure} from './figures.js';
import {crossingsMessages, type CrossingsMessages} from './messages.js';
import type {Selection} from './select.js';

export type Context = ChartContext<Selection, CrossingsMessages>;
export const contextOf = (selection: Selection, input: Pick<ModelInput, 'words' | 'width' | 'today'>): Context =>
  chartContext(selection, input, crossingsMessages);

type Way = Pick<Crossing, 'from' | 'to'>;
type Writing = Pick<Context, 'words' | 'say'>;

/** A day in a sentence, with its year if the period covers two years. */
export const dayWords = (day: Day, {selection, words}: Pick<Context, 'selection' | 'words'>): string =>
  words.day(day, 'day', !selection.isInOneYear);

/** The name of a country in a sentence. */
export const countryOf = (code: string, {words, say}: Writing): string =>
  code === '' ? '' : say.country(code, words.country(code));

/** The country a count is about: the destination, else the origin. */
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

/** The figure and what it counts, in words. */
export function whatOf(row: Crossing, context: Writing): string {
  const {words, say} = context;
  const spoken = words.spoken(row.count);
  return say.what(row.count.bound, spoken, thingOf(row, context, spoken === words.number(1)), row.word);
}

/** The figure alone, in words; a range in digits, and an amount without a number in the word used by the source. */
export function inFull({drawn: {count, word}}: Figure, {words, say}: Writing): string {
  if (count.bound === 'uncounted') return say.quoted(word);
  if (count.bound === 'range') return `${words.number(count.low)}–${words.number(count.high)}`;
  return words.spoken(count).replace(/ (?=\d)/, '\u00a0');
}

/** The source, '' if the file does not name one; an unnamed source is always mentioned. Several sources as their number. */
export function speakerWords({drawn: {source}, rows}: Figure, {words, say}: Writing): string {
  const speaker = source.name || source.publisher;
  const all = speakersOf(rows);
  if (all.length > 1) return say.sources(all.length);
  return source.kind === 'unnamed' ? say.unnamed(speaker, words.say.kinds.unnamed) : speaker;
}
