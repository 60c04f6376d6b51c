import type {PositionsMessages} from './messages.js';
import type {View} from './needs.js';

/** What the chart is called without a heading of the page. */
export const titleOf = (view: View, {titles}: PositionsMessages): string =>
  titles[view === 'map' || view === 'time' ? view : 'now'];
