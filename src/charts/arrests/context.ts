import {yearOf, type Day} from '../../data/day.js';
import type {Words} from '../../messages/words.js';
import type {ModelInput} from '../../model/contract.js';
import {contentWidth, sizeOf, type SizeClass} from '../../model/frame.js';
import {arrestsMessages, type ArrestsMessages} from './messages.js';
import type {Selection} from './select.js';

/** What every part of the layout works with. */
export interface Context {
  readonly selection: Selection;
  readonly words: Words;
  readonly say: ArrestsMessages;
  readonly size: SizeClass;
  /** Width of the content, px. */
  readonly width: number;
  /** A day in a sentence, with its year where the period touches two. */
  day(day: Day): string;
}

export function contextOf(selection: Selection, {words, width}: Pick<ModelInput, 'words' | 'width'>): Context {
  const {from, to} = selection.rows;
  const withYear = yearOf(from) !== yearOf(to);
  return {
    selection,
    words,
    say: words.of(arrestsMessages),
    size: sizeOf(width),
    width: contentWidth(width),
    day: (day) => words.day(day, 'day', withYear),
  };
}

/** The state shown, as the control and the line of sources say it: `22 September 2022, 09:51 Moscow time`. */
export function shownState({selection: {rows, knownOn}, words}: Context): string {
  if (knownOn === undefined) return '';
  const day = words.day(knownOn, 'long');
  const time = rows.state?.time;
  if (time === undefined) return day;
  const withZone =
    rows.daily.find(({source}) => source.asOfTime === time) ?? rows.daily.find(({source}) => source.zone !== '');
  return words.say.knownAt(day, time, withZone?.source.zone ?? '');
}
