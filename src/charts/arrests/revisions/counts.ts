import {max} from 'd3';
import type {Box} from '../../../model/contract.js';
import {isCounted, rank} from '../../../data/estimate.js';
import {roundPx} from '../../../model/frame.js';
import {isOpenEnded, OPEN_END} from '../../../model/marks/bar.js';
import {grid, textAt, type Label} from '../../../model/marks/primitives.js';
import {LabelPlacement} from '../../../model/labels/label-placement.js';
import {textWidth} from '../../../model/labels/text-width.js';
import {thinned} from '../../../model/marks/thinned.js';
import {domainOf, scaleFromZero} from '../../../model/scales/linear-scale.js';
import {hourAxis, type Hours} from '../../../model/scales/hour-axis.js';
import {countId, countPoint, type ArrestsDrawing, type Context} from '../context.js';
import {dotBox} from '../../../model/marks/bar-row.js';
import type {CountDot, CountsScene} from '../scene.js';
import {countLabels, type Placed} from './labels.js';
import {deepestOf, type Count, type Series} from './series.js';

/** Height of the plot by size, and of the space above and below it, px. */
const PLOT = {S: 0, M: 260, L: 290};
const ABOVE = 44;
const UNDER = 50;
/** The arrow of a fall is this far to the left of the dot it leads to, px. */
const ASIDE = 9;
/** At most this many counts have a dot: more could not be told apart, and the page would be slow. */
const MOST = 500;

interface CountsPanel {
  readonly drawing: ArrestsDrawing<CountsScene>;
  /** The first minute on the axis. */
  readonly from: number;
  readonly remarks: readonly string[];
}

/**
 * Counts over true hours, from zero: the main ones, or those of cities over the same hours, starting at `start`. Undefined if none
 * of them has a number: then the scale has no domain.
 */
export function countsPanel(
  series: readonly Series[],
  place: 'whole' | 'first' | 'second',
  width: number,
  context: Context,
  start?: number,
): CountsPanel | undefined {
  const {words, size, day} = context;
  const {revisions} = context.say;
  const isMain = start === undefined;
  const plot = PLOT[size] - (isMain ? 0 : 60);
  const drawn = series.map((one) => ({...one, counts: one.counts.filter(({row}) => isCounted(row.count))}));
  const highest = max(drawn, ({counts}) => max(counts, ({row}) => rank(row.count))) ?? 0;
  const scale = scaleFromZero(highest, plot);
  const base = ABOVE + plot;
  const left = Math.ceil(textWidth(words.number(scale.top), 14)) + 24;
  const hours = hoursOf(drawn, left, width - (isMain ? 14 : 40), context, start);
  if (!hours) return undefined;
  const runs = drawn.map(({counts}) =>
    counts.map((count): Placed => ({
      count,
      x: hours.x(shownAt(count, hours.from)),
      y: roundPx(base - scale.at(rank(count.row.count))),
    })),
  );
  const dotted = thinned(runs, ({x}) => x, MOST, neededIn(runs));
  const shown = dotted.flat();
  const hidden = runs.flat().length - shown.length;
  const falls = shown.flatMap(({count: {fallsFrom}, x, y}) =>
    fallsFrom ? [{x: x - ASIDE, y1: roundPx(base - scale.at(rank(fallsFrom.row.count))), y2: y}] : [],
  );
  const bands = isMain
    ? shown
        .filter(({count}) => !count.isPrinted)
        .map(({count, y}) => ({x1: hours.x(count.from), x2: hours.x(count.to), y}))
    : [];
  const unit = isMain ? revisions.unit(day(series[0]!.counts[0]!.row.date)) : '';
  const dots = dotted.flatMap((run, i) => run.map((one) => dotOf(one, i === 1)));
  const {rules, labels} = grid(scale, base, width, unit, words.number);

  const arrows = falls.map(({x, y1, y2}): Box => ({x: x - 6, y: y1, width: 12, height: y2 - y1}));
  const marks: readonly Box[] = [
    ...dots.map(({x, y, open}) => {
      const end = open ? OPEN_END : 0;
      return {x: x - 6, y: y - 6 - end, width: 12, height: 12 + end};
    }),
    ...bands.map(({x1, x2, y}) => ({x: x1, y: y - 4, width: x2 - x1, height: 8})),
    ...runs.flatMap(linesOf),
    ...arrows,
  ];
  const spread = new LabelPlacement({x: 0, y: 0, width: width + 2, height: base}, marks, labels);
  const values = isMain
    ? countLabels(dotted[0] ?? [], spread, context)
    : {labels: endLabels(runs, drawn, context), remarks: []};

  return {
    drawing: {
      kind: 'drawing',
      unit: 'count',
      id: isMain ? 'counts' : 'counts-cities',
      place,
      ...(isMain ? {} : {heading: revisions.citiesHeading(series.map(({name}) => name)), foot: [revisions.citiesFoot]}),
      width,
      height: base + UNDER,
      scene: {
        kind: 'counts',
        rules: [...rules, {x1: 0, x2: width, y: base + 0.5, role: 'base'}],
        midnights: hours.midnights.map((x) => ({x, y1: ABOVE - 6, y2: base})),
        ticks: hours.ticks,
        base,
        bands,
        steps: runs.map(stepsOf).join(''),
        dots,
        falls,
        labels: [...labels, ...hours.labels(base), ...values.labels],
      },
      points: series.flatMap((one, i) =>
        dotted[i]!.map(({count, x, y}) => ({
          ...countPoint(count, one, isMain ? '' : one.name),
          box: dotBox(x, y, count.row.count),
        })),
      ),
      taken: arrows,
    },
    from: hours.from,
    remarks: [...(hidden > 0 ? [revisions.close(hidden, hidden + shown.length)] : []), ...values.remarks],
  };
}

/** The deepest fall of each run and the count before it: a sentence mentions both. */
const neededIn = (runs: readonly (readonly Placed[])[]): ReadonlySet<Placed> =>
  new Set(
    runs.flatMap((run) => {
      const deepest = deepestOf(run.map(({count}) => count));
      return run.filter(({count}) => count === deepest || count === deepest?.fallsFrom);
    }),
  );

/** The position of a count that may have been known before the axis begins: within the part of its span on the axis. */
const shownAt = ({at, from, to}: Count, start: number): number =>
  from >= start || at === to ? at : start + ((to - start) * (at - from)) / (to - from);

const stepsOf = (run: readonly Placed[]): string =>
  run.map(({x, y}, i) => (i === 0 ? `M${x},${y}` : `H${x}V${y}`)).join('');

/** The lines of the steps. */
const linesOf = (run: readonly Placed[]): readonly Box[] =>
  run.slice(1).flatMap(({x, y}, i) => {
    const before = run[i]!;
    return [
      {x: before.x, y: before.y - 1, width: x - before.x, height: 2},
      {x: x - 1, y: Math.min(y, before.y), width: 2, height: Math.abs(y - before.y)},
    ];
  });

const dotOf = ({count, x, y}: Placed, square: boolean): CountDot => ({
  x,
  y,
  open: isOpenEnded(count.row.count),
  hollow: !count.isPrinted,
  square,
  point: countId(count),
});

/** Each city with its newest count, above or below the end of its line. */
function endLabels(
  runs: readonly (readonly Placed[])[],
  series: readonly Series[],
  {words}: Context,
): readonly Label[] {
  const ends = runs.map((run) => run.at(-1));
  const highest = Math.min(...ends.map((end) => end?.y ?? Infinity));
  return ends.flatMap((end, i): Label[] => {
    if (!end) return [];
    const text = `${series[i]!.name} ${words.label(end.count.row.count)}`;
    const isOver = end.y === highest;
    return [textAt(end.x + 6, end.y + (isOver ? -12 : 22), text, 'value', 'end')];
  });
}

/**
 * From the full hour before the first count to the last time at which the newest can have been known; undefined if there is no
 * count.
 */
export function hoursOf(
  series: readonly Series[],
  left: number,
  right: number,
  {words, say: {revisions}}: Context,
  start?: number,
): Hours | undefined {
  const counts = series.flatMap((one) => one.counts);
  const domain = domainOf(counts.flatMap((one) => [one.from, one.to]));
  if (!domain) return undefined;
  const printed = counts.filter(({isPrinted}) => isPrinted).map((one) => one.from);
  const from = Math.floor((domainOf([...printed, start]) ?? domain)[0] / 60) * 60;
  return hourAxis(from, Math.max(from + 60, domain[1]), left, right, words, revisions);
}
