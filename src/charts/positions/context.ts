import {yearOf, type Day} from '../../data/day.js';
import type {Statement} from '../../datasets/positions.js';
import type {DayStyle, Words} from '../../messages/words.js';
import type {ModelInput} from '../../model/contract.js';
import {contentWidth, sizeOf, type Size} from '../../model/frame.js';
import type {Facts, Government} from './facts.js';
import type {PositionsMessages} from './messages.js';

export type PositionsFiles = {readonly src: Statement};

/** What every part of the model works with. */
export interface Context {
  readonly facts: Facts;
  readonly words: Words;
  readonly say: PositionsMessages;
  readonly size: Size;
  /** Width of the content, px. */
  readonly width: number;
}

export const contextOf = (
  {words, width}: Pick<ModelInput, 'words' | 'width'>,
  say: PositionsMessages,
  facts: Facts,
): Context => ({
  facts,
  words,
  say,
  size: sizeOf(width),
  width: contentWidth(width),
});

/** A country in the language of the page; a code that is none keeps the name of the file. */
export function countryName({country, name}: Pick<Government, 'country' | 'name'>, words: Words): string {
  const known = words.country(country);
  return known === country && name !== '' ? name : known;
}

/** Who spoke: the role, else the name. */
export const holder = ({role, speaker}: Statement): string => role || speaker;

/** When it was said, with its year where that is not the year of the state or long ago; '' where it is not known. */
export function whenSaid(
  {date, precision}: Pick<Statement, 'date' | 'precision'>,
  {facts, words}: Context,
  style: DayStyle = 'day',
  withYear = false,
): string {
  if (date === undefined) return '';
  const year = withYear || isOtherYear(date, facts.asOf);
  return precision === 'month' ? words.day(date, 'month', true) : words.day(date, year ? 'long' : style);
}

const isOtherYear = (date: Day, asOf: Day | undefined): boolean => asOf === undefined || yearOf(date) !== yearOf(asOf);
