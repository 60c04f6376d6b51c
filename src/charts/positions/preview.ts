import type {OldPreview} from '../../model/old-contract.js';
import {contentWidth, sizeOf} from '../../model/frame.js';
import type {Query} from '../../model/query.js';
import type {Words} from '../../messages/words.js';
import {WIDEST} from './model-map.js';
import type {PositionsMessages} from './messages.js';
import {titleOf} from './names.js';
import {viewOf} from './needs.js';

/** Heights of the list for 27 members, of the words under a map, of the strip of counts, of the institutions, px. */
const LIST = {S: 1290, M: 852, L: 892};
const FOOT = {S: 194, M: 90, L: 70};
const STRIP = 100;
const WIDEST_GRID = 618;
const UNION = {S: 215, M: 175, L: 147};
/** Stripes and the list of changes. */
const TIME = {S: 600, M: 980, L: 560};
/** Without a day the state is the newest one, in which most statements are old and say so. */
const OLD_LINES = 440;
/** Of one country with its heading. */
const ROW = 90;

/** Before the file is there: the words of the tag and the height the plot will take. */
export function positionsPreview(
  {view: name, heading, subtitle, where, knownOn}: Query,
  width: number,
  words: Words,
  say: PositionsMessages,
): OldPreview {
  const view = viewOf(name);
  const size = sizeOf(width);
  const content = contentWidth(width);
  // nine rows of ten
  const tiles = Math.min(content, WIDEST_GRID) * 0.9;
  const map = Math.min(content, WIDEST) * 1.066 + FOOT[size];
  const all = LIST[size] + (knownOn ? 0 : OLD_LINES);
  const list = where.length > 0 ? Math.min(all, where.length * ROW) : all;
  const union = where.length > 0 ? 0 : UNION[size];
  const beside = Math.max(list, union + content * 0.56 + FOOT.L);
  const now = size === 'L' ? STRIP + 24 + beside : tiles + union + 32 + list;
  const height = {now, list, tiles, map: {S: map + 32 + list, M: map, L: beside}[size], time: TIME[size]}[view];
  return {
    title: heading || titleOf(view, say),
    subtitle:
      subtitle ||
      (view === 'time' ? '' : say.subtitle(where.length || 27, knownOn ? words.day(knownOn.day, 'long') : '')),
    height: Math.round(height),
    drawingsOnly: view === 'map' && size === 'M',
  };
}
