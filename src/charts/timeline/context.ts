import {yearOf, type Day} from '../../data/day.js';
import type {DatedEvent} from '../../datasets/events.js';
import type {VoteClaim} from '../../datasets/referendums.js';
import type {Words} from '../../messages/words.js';
import type {DataPoint, Drawing, List, ModelInput} from '../../model/contract.js';
import {contentWidth, sizeOf, type SizeClass} from '../../model/frame.js';
import type {TimelineScene} from './scene.js';
import type {Selection} from './select.js';

export type {TimelineFiles} from './select.js';
import {isKind} from './kinds.js';
import {timelineMessages, type TimelineMessages} from './messages.js';

/** What every part of the model works with. */
export interface Context {
  readonly selection: Selection;
  readonly words: Words;
  readonly say: TimelineMessages;
  readonly size: SizeClass;
  /** Width of the content, px. */
  readonly width: number;
}

export const contextOf = (selection: Selection, {words, width}: Pick<ModelInput, 'words' | 'width'>): Context => ({
  selection,
  words,
  say: words.of(timelineMessages),
  size: sizeOf(width),
  width: contentWidth(width),
});

/** A kind in words; a word of the file's own stays as it is. */
export const kindWord = (kind: string, {say}: Pick<Context, 'say'>): string =>
  isKind(kind) ? say.kinds[kind] : kind || say.noKind;

/** When it happened, in full: a date known to the month names the month only, and the day of a report is called one. */
export function whenOf({date, precision, time}: DatedEvent, {words, say}: Pick<Context, 'words' | 'say'>): string {
  if (precision === 'month') return words.day(date, 'month', true);
  const day = time ? say.dayAndTime(words.day(date, 'long'), time) : words.day(date, 'long');
  return precision === 'reported' ? say.reportedOn(day) : day;
}

/** Whether days need their year. */
export const spansYears = (from: Day, to: Day): boolean => yearOf(from) !== yearOf(to);

/** What a mark or a row shows. */
export type Datum =
  | {readonly kind: 'event'; readonly event: DatedEvent; readonly lane?: number}
  /** Events without a mark of their own, as one. */
  | {readonly kind: 'more'; readonly events: readonly DatedEvent[]; readonly lane: number}
  | {readonly kind: 'vote'; readonly vote: VoteClaim};

export type TimelinePoint = DataPoint<Datum>;
export type TimelineDrawing = Drawing<TimelineScene, TimelinePoint>;
export type TimelineList = List<TimelineScene, TimelinePoint>;
