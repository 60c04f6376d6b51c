import {yearOf, type Day} from '../../data/day.js';
import type {Arrest} from '../../datasets/arrests.js';
import type {Words} from '../../messages/words.js';
import {contentWidth, sizeOf, type Size} from '../../model/frame.js';
import type {ArrestsMessages} from './messages.js';
import type {Selection} from './select.js';

export type ArrestsFiles = {readonly src: Arrest};

/** What every part of the layout works with. */
export interface Context {
  readonly selection: Selection;
  readonly words: Words;
  readonly say: ArrestsMessages;
  readonly size: Size;
  /** Width of the content, px. */
  readonly width: number;
  /** A day in a sentence, with its year where the period touches two. */
  day(day: Day): string;
}

export function contextOf(selection: Selection, words: Words, say: ArrestsMessages, width: number): Context {
  const {from, to} = selection.rows;
  const withYear = yearOf(from) !== yearOf(to);
  return {
    selection,
    words,
    say,
    size: sizeOf(width),
    width: contentWidth(width),
    day: (day) => words.day(day, 'day', withYear),
  };
}
