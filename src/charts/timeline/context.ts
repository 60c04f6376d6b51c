import {yearOf, type Day} from '../../data/day.js';
import type {DatedEvent} from '../../datasets/events.js';
import type {VoteClaim} from '../../datasets/referendums.js';
import {chartContext, type ChartContext} from '../../model/context.js';
import type {DataPoint, Drawing, List, ModelInput} from '../../model/contract.js';
import type {TimelineScene} from './scene.js';
import {isKind, type Selection} from './select.js';

export type {TimelineFiles} from './select.js';
import {timelineMessages, type TimelineMessages} from './messages.js';

export type Context = ChartContext<Selection, TimelineMessages>;
export const contextOf = (selection: Selection, input: Pick<ModelInput, 'words' | 'width' | 'today'>): Context =>
  chartContext(selection, input, timelineMessages);

/** The name of a kind; a kind that only the file knows stays as it is. */
export const kindWord = (kind: string, {say}: Pick<Context, 'say'>): string =>
  isKind(kind) ? say.kinds[kind] : kind || say.noKind;

/** When it happened, in full. A date known only to the month shows only the month; a day of a report is marked as such. */
export function whenOf({date, precision, time}: DatedEvent, {words, say}: Pick<Context, 'words' | 'say'>): string {
  if (precision === 'month') return words.day(date, 'month', true);
  const day = time ? say.dayAndTime(words.day(date, 'long'), time) : words.day(date, 'long');
  return precision === 'reported' ? say.reportedOn(day) : day;
}

/** Whether days need their year. */
export const spansYears = (from: Day, to: Day): boolean => yearOf(from) !== yearOf(to);

/** A row of claims on votes. */
export interface Claimed {
  /** What one voice says of one region and scope, the newest last. */
  readonly claims: readonly VoteClaim[];
  /** What else is said of the region, without a row of its own. */
  readonly others: readonly VoteClaim[];
}

/** The datum of a mark or a row. */
export type Datum =
  | {readonly kind: 'event'; readonly event: DatedEvent; readonly lane: number}
  /** Several events that have no mark of their own, as one item. */
  | {readonly kind: 'more'; readonly events: readonly DatedEvent[]; readonly lane: number}
  | ({readonly kind: 'vote'} & Claimed);

export type TimelinePoint = DataPoint<Datum>;
export type TimelineDrawing = Drawing<TimelineScene, TimelinePoint>;
export type TimelineList = List<TimelineScene, TimelinePoint>;

/** The day of an event, or of the first of several. */
export const dayOf = (datum: Datum): Day =>
  datum.kind === 'event' ? datum.event.date : datum.kind === 'more' ? datum.events[0]!.date : 0;
export const laneOf = (datum: Datum): number => (datum.kind === 'vote' ? 0 : datum.lane);
