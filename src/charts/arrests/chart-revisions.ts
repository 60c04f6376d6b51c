import type {Context} from './context.js';
import type {Drawn} from './drawn.js';
import type {Places} from './places.js';
import {revisionsMessages} from './messages-revisions.js';
import {tellingMessages} from './messages-telling.js';
import {revisionsView} from './model-revisions.js';

/** How the count of one day was revised: a view that few readers open. How it looks comes with `chart-revisions-look`. */
export function draw(context: Context, places: Places | undefined, isTold: boolean): Drawn | undefined {
  const {words} = context;
  const more = {telling: words.of(tellingMessages), revisions: words.of(revisionsMessages)};
  return revisionsView({...context, ...more}, places, isTold);
}
