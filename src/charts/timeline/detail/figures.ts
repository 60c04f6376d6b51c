import type {KeyFigure} from '../../../model/contract.js';
import type {Context} from '../context.js';
import {daysOf} from '../layout.js';

/** The number of events shown, with the fullest day. The texts are the publisher's own, so it names no source. */
export function figuresOf(context: Context, places: readonly string[]): readonly KeyFigure[] {
  const {selection, say, words} = context;
  const {events, asOf} = selection;
  if (events.length === 0) return [];
  const {when, peak} = daysOf(context);
  const by = asOf === undefined ? '' : say.key.asOf(words.day(asOf, 'long'));
  return [{value: words.number(events.length), text: say.key.events(events.length, places, when, peak), by, links: []}];
}
