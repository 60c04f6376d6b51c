import type {Words} from '../../messages/words.js';
import {contentWidth, sizeOf, type Size} from '../../model/frame.js';
import type {ModelInput} from '../../model/contract.js';
import type {Arrest} from '../../datasets/arrests.js';
import {yearOf, type Day} from '../../data/day.js';
import type {Facts} from './facts.js';
import type {ArrestsMessages} from './messages.js';
import type {PlacesMessages} from './messages-places.js';
import type {RevisionsMessages} from './messages-revisions.js';
import type {TellingMessages} from './messages-telling.js';
import {SILENT, type Teller} from './teller.js';

export type ArrestsFiles = {readonly src: Arrest};

/** What every part of the model works with. */
export interface Context {
  readonly facts: Facts;
  readonly words: Words;
  readonly say: ArrestsMessages;
  readonly size: Size;
  /** Width of the content, px. */
  readonly width: number;
  readonly tell: Teller;
  /** A day in a sentence, with its year where the period touches two. */
  day(day: Day): string;
}

/** The same for what only files with totals or places need. */
export interface PlacesContext extends Context {
  readonly more: PlacesMessages;
}

/** And for what is said of the marks. */
export interface TellingContext extends Context {
  readonly telling: TellingMessages;
}

/** And for the counts of one day. */
export interface RevisionsContext extends TellingContext {
  readonly revisions: RevisionsMessages;
}

export function contextOf(
  {words, width}: Pick<ModelInput, 'words' | 'width'>,
  say: ArrestsMessages,
  facts: Facts,
): Context {
  const {from, to} = facts.scope;
  const withYear = yearOf(from) !== yearOf(to);
  return {
    facts,
    words,
    say,
    size: sizeOf(width),
    width: contentWidth(width),
    tell: SILENT,
    day: (day) => words.day(day, 'day', withYear),
  };
}
