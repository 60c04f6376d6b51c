import {groups, max} from 'd3';
import {yearOf} from '../../../data/day.js';
import {isCounted, rank} from '../../../data/estimate.js';
import type {ListRow} from '../../../model/contract.js';
import {columnsWithSide, roundPx} from '../../../model/frame.js';
import {knownDay, speakerOf, speakersOf} from '../../../model/as-of.js';
import {textWidth} from '../../../model/labels/text-width.js';
import {OPEN_END} from '../../../model/marks/bar.js';
import {countId, countPoint, type ArrestsList, type Context, type ViewLayout} from '../context.js';
import {revisionsLegend} from '../legend.js';
import {overhang, rowBar, valueAfter} from '../../../model/marks/bar-row.js';
import type {RowScene} from '../scene.js';
import {placeOf} from '../summary.js';
import {countsPanel} from './counts.js';
import {whenOf} from './labels.js';
import {deepestOf, isTogether, newestOf, type Count, type Revisions, type Series} from './series.js';

/** Width of the panel of cities at L, px. */
const SIDE = 352;

/** The counts of one day, over the hours at which they became known. */
export function revisionsView(found: Revisions, context: Context): ViewLayout {
  const {say, words, size, width} = context;
  const {day, main, cities} = found;
  const counts = [main, ...cities].flatMap((one) => one.counts);
  const speakers = speakersOf(main.counts.map(({row}) => row)).map((name) => name || words.say.noSource);
  const zone = main.counts.find(({row}) => row.source.zone !== '')?.row.source.zone ?? '';
  const without = main.counts.filter(({row}) => !isCounted(row.count)).length;
  const hasSide = size === 'L' && cities.length > 0;
  const columns = hasSide ? columnsWithSide(width, SIDE) : [width];
  const [left, right] = hasSide ? (['first', 'second'] as const) : (['whole', 'whole'] as const);
  const drawn = size === 'S' ? undefined : countsPanel([main], left, columns[0], context);
  const beside =
    drawn && cities.length > 0 ? countsPanel(cities, right, columns.at(-1)!, context, drawn.from) : undefined;
  const remarks = [
    ...(drawn?.remarks ?? []),
    ...(beside?.remarks ?? []),
    ...(drawn && without > 0 ? [say.revisions.noNumber(without)] : []),
  ];
  const place = placeOf(context) || main.name;
  return {
    columns,
    panels: [drawn?.drawing ?? countRows(main, context), ...(beside ? [beside.drawing] : [])],
    legend: revisionsLegend(found, drawn !== undefined, context),
    notes: remarks.map((text) => ({text})),
    gaps: [
      ...(speakers.length > 1 ? [say.revisions.several(speakers)] : []),
      ...(counts.some(({isPrinted}) => !isPrinted) ? [say.revisions.noHours] : []),
      ...(counts.some(({fallsFrom}) => fallsFrom) ? [say.revisions.noReason] : []),
    ],
    subtitle: say.revisions.subtitle(words.day(day.day, 'long'), place, counterOf(found, context), zone),
    summary: summaryOf(found, context),
    sources: counts.map(({row}) => row.source),
  };
}

/** The main counter if most counts are its own, else the number of sources. */
function counterOf({main: {counts}}: Revisions, {selection, say}: Context): string {
  const {name} = selection.counter;
  const own = counts.filter(({row}) => row.source.name === name);
  const all = speakersOf(counts.map(({row}) => row)).filter((speaker) => speaker !== '');
  return own.length * 2 > counts.length || all.length === 0 ? name : say.sources(all.length);
}

/** How the count rose and fell, and which city fell with it. */
function summaryOf({main, cities}: Revisions, context: Context): string {
  const {words, say} = context;
  const {revisions} = say;
  const [first, newest] = [main.counts[0]!, newestOf(main)];
  const isOne = speakersOf(main.counts.map(({row}) => row)).length === 1;
  const figure = ({row}: Count): string => words.spoken(row.count);
  const spoken = (count: Count): string =>
    isOne ? figure(count) : revisions.by(figure(count), speakerOf(count.row.source));
  const falls = main.counts.filter(({fallsFrom}) => fallsFrom);
  const deepest = deepestOf(falls);
  const [before, after] = deepest ? [figure(deepest.fallsFrom!), figure(deepest)] : ['', ''];
  const by = isOne ? undefined : deepest ? speakerOf(deepest.row.source) : '';
  const ofCities = cities.flatMap(({name, counts}) =>
    counts
      .filter((one) => deepest && one.fallsFrom && isTogether(one, deepest))
      .map((one) => revisions.cityFell(name, figure(one.fallsFrom!), figure(one))),
  );
  return [
    revisions.first(main.counts.length, whenOf(first, context), spoken(first), spoken(newest), whenOf(newest, context)),
    ...(main.counts.filter(({row}) => isCounted(row.count)).length > 1
      ? [revisions.lowered(falls.length, before, after, by)]
      : []),
    ...ofCities,
  ].join(' ');
}

const NAME = 64;
const ROW = 18;
const BAR = 10;
/** At most this many counts are listed: longer lists do not help, and the page would be slow. */
const MOST = 500;

/** For a narrow element: a row for each count, under the day on which it became known; only the newest has its full colour. */
function countRows(main: Series, context: Context): ArrestsList {
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
    unit: 'count',
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
