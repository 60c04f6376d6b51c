import type {Day} from '../../data/day.js';
import type {DatedEvent} from '../../datasets/events.js';
import type {Keys} from '../../model/query.js';
import type {Datum, TimelinePoint} from './context.js';

/** Where it happened, where the file says so. */
export const placeOf = ({place}: DatedEvent): Keys => (place ? {place} : {});

/** An event in a lane, or in the list. Only the lanes choose a day: a row that is pinned must not take its neighbours away. */
export const eventPoint = (id: string, event: DatedEvent, lane?: number): TimelinePoint => ({
  id,
  datum: {kind: 'event', event, ...(lane === undefined ? {} : {lane})},
  keys: placeOf(event),
  ...(event.id === undefined ? {} : {ids: [event.id]}),
});

/** The day of an event, or of the first of several. */
export const dayOf = (datum: Datum): Day =>
  datum.kind === 'event' ? datum.event.date : datum.kind === 'more' ? datum.events[0]!.date : 0;
export const laneOf = (datum: Datum): number => (datum.kind === 'vote' ? 0 : (datum.lane ?? 0));
