import type {Preview} from '../../model/contract.js';
import {contentWidth, sizeOf} from '../../model/frame.js';
import type {Query} from '../../model/query.js';
import type {Words} from '../../messages/words.js';
import {gridSize} from './model-tiles.js';
import {WIDEST} from './model-map.js';
import type {PositionsMessages} from './messages.js';
import {titleOf, viewOf} from './model.js';

/** Heights of the list for 27 members, of the words under a map, of the strip of counts, px. */
const LIST = {S: 1098, M: 738, L: 760};
const FOOT = {S: 194, M: 90, L: 70};
const STRIP = 100;
/** Without a day the state is the newest one, in which most statements are old and say so. */
const OLD_LINES = 340;
/** Of one country with its heading. */
const ROW = 90;

/** Before the file is there: the words of the tag and the height the plot will take. */
export function positionsPreview(
  {view: name, heading, subtitle, where, knownOn}: Query,
  width: number,
  words: Words,
  say: PositionsMessages,
): Preview {
  const view = viewOf(name);
  const size = sizeOf(width);
  const content = contentWidth(width);
  const [, tiles] = gridSize(content);
  const map = Math.min(content, WIDEST) * 1.066 + FOOT[size];
  const all = LIST[size] + (knownOn ? 0 : OLD_LINES);
  const list = where.length > 0 ? Math.min(all, where.length * ROW) : all;
  const beside = Math.max(list, content * 0.56 + FOOT.L);
  const now = {S: list + 32 + tiles, M: tiles + 32 + list, L: STRIP + 24 + beside}[size];
  const height = {now, list, tiles, map: {S: map + 32 + list, M: map, L: beside}[size]}[view];
  return {
    title: heading || titleOf(view, say),
    subtitle: subtitle || say.subtitle(where.length || 27, knownOn ? words.day(knownOn.day, 'long') : ''),
    height: Math.round(height),
    drawingsOnly: view === 'map' && size === 'M',
  };
}
