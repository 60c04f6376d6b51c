import {max} from 'd3';
import {isCounted, rank} from '../../../data/estimate.js';
import {yearOf} from '../../../data/day.js';
import type {ListRow} from '../../../model/contract.js';
import {groups} from '../../../model/groups.js';
import {roundPx} from '../../../model/frame.js';
import {knownDay} from '../../../model/known.js';
import {OPEN_END} from '../../../model/marks/bar.js';
import {textWidth} from '../../../model/labels/text-width.js';
import type {Context} from '../context.js';
import {countId, countPoint, type ArrestsList} from '../points.js';
import {overhang, rowBar, valueAfter} from '../marks.js';
import type {RowScene} from '../scene.js';
import {newestOf, type Count, type Series} from './series.js';

const NAME = 64;
const ROW = 18;
const BAR = 10;
/** At most so many counts are listed: longer lists help nobody, and the page would be slow. */
const MOST = 500;

/** In a narrow element: a row for each count, under the day on which it was known; only the newest has its full colour. */
export function countRows(main: Series, context: Context): ArrestsList {
  const {words, width, say} = context;
  const {revisions} = say;
  const track = width - NAME;
  const label = ({row}: Count): string => words.label(row.count);
  const widest = max(main.counts, (count) => textWidth(label(count), 14, 600)) ?? 0;
  const most = max(main.counts, ({row}) => (isCounted(row.count) ? rank(row.count) : 0)) || 1;
  const scale = (value: number): number => roundPx((value / most) * (track - widest - OPEN_END - 12));
  const counts = main.counts.slice(-MOST);
  const rowOf = (count: Count): ListRow<RowScene> => {
    const {count: figure, source} = count.row;
    const bar = isCounted(figure) ? rowBar(figure, ROW, BAR, scale) : undefined;
    const scene: RowScene = {
      kind: 'row',
      ...(bar ? {bar} : {}),
      rest: count !== newestOf(main),
      labels: [valueAfter(bar ? bar.width + overhang(bar) : 0, ROW, label(count))],
    };
    return {
      point: countId(count),
      name: count.isPrinted ? source.asOfTime : revisions.noHour,
      quiet: !count.isPrinted,
      track: {width: track, height: ROW, scene},
      ...(count.fallsFrom ? {lines: [revisions.fallRow(label(count.fallsFrom))]} : {}),
    };
  };
  const days = groups(counts, ({row}) => knownDay(row));
  const withYear = new Set(days.map(([day]) => yearOf(day))).size > 1;
  return {
    kind: 'list',
    id: 'counts',
    place: 'whole',
    layout: 'beside',
    nameWidth: NAME,
    groups: days.map(([day, ofDay]) => ({
      id: `known:${day}`,
      heading: words.day(day, 'short', withYear),
      rows: ofDay.map(rowOf),
    })),
    ...(main.counts.length > MOST ? {foot: [revisions.newest(MOST, main.counts.length)]} : {}),
    points: counts.map((count) => countPoint(count, main)),
  };
}
