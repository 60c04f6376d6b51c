import {max} from 'd3';
import type {Day} from '../../../data/day.js';
import {rank, type Estimate} from '../../../data/estimate.js';
import type {Arrest} from '../../../datasets/arrests.js';
import {dateScale, type DateScale} from '../../../model/scales/date-scale.js';
import {roundPx} from '../../../model/frame.js';
import type {Claims} from '../../../model/as-of.js';
import {isOpenEnded, OPEN_END} from '../../../model/marks/bar.js';
import {grid, textAt, type Label} from '../../../model/marks/primitives.js';
import {LabelPlacement} from '../../../model/labels/label-placement.js';
import {textWidth} from '../../../model/labels/text-width.js';
import {scaleFromZero, type Scale} from '../../../model/scales/linear-scale.js';
import {
  sumPoint,
  totalPoint,
  type ArrestsDrawing,
  type ArrestsList,
  type ArrestsPoint,
  type Context,
} from '../context.js';
import {totalsLegend} from '../legend.js';
import {dotBox} from '../../../model/marks/bar-row.js';
import type {TotalsScene} from '../scene.js';
import {namesOf, totalsSentences} from '../summary.js';

const PLOT = 100;
const ABOVE = 26;
const RAIL = 24;
/** The small drawing under the sentences: its height, and room for its texts, px. */
const SMALL = {plot: 44, above: 20, end: 62};

/** Printed totals on steps over the axis of the days, the sum of the days beside them, totals by other counters under them. */
export function totalsPanel(
  context: Context,
  axis: DateScale,
  width: number,
  place: 'whole' | 'first',
): ArrestsDrawing<TotalsScene> | undefined {
  const {selection, say, words, day} = context;
  const {lines, brackets} = selection.totals;
  if (lines.length === 0 && brackets.length === 0) return undefined;
  const {scale, base, runs, sums} = placed(context, axis, PLOT, ABOVE);
  const dots = runs.flat();
  let foot = base + 10;
  const rail = brackets.map((chosen) => {
    const bracket = bracketOf(chosen, foot + 12, axis, context, width);
    foot += bracket.height;
    return bracket;
  });
  const {rules, labels} = grid(scale, base, width, '', words.number);
  const isOneLine = lines[0] && lines.every(({start}) => start === lines[0]!.start);
  return {
    kind: 'drawing',
    unit: 'total',
    id: 'totals',
    heading: isOneLine ? say.totals.since(day(lines[0]!.start)) : say.totals.printed,
    legend: totalsLegend(context),
    place,
    width,
    height: foot,
    scene: {
      ...stepsOf(runs),
      rules: [...rules, {x1: 0, x2: width, y: base + 0.5, role: 'base'}],
      ticks: axis.unit === 'day' && axis.band >= 20 ? axis.spans.map(({x}) => x) : [],
      axis: base,
      sums: sums.map(({x, y: at, point}) => ({x, y: at, point: point.id})),
      brackets: rail.map(({x1, x2, y: at, point}) => ({x1, x2, y: at, point: point.id})),
      labels: [...labels, ...dotLabels(runs, sums, context, width, base), ...rail.map(({label}) => label)],
    },
    points: [
      ...[...dots, ...sums]
        .sort((a, b) => a.x - b.x)
        .map(({point, x, y: at, figure}) => ({...point, box: dotBox(x, at, figure)})),
      ...rail.map(({point}) => point),
    ],
  };
}

/** The totals on their axis from zero to the highest of them, and the sum of the days if it starts on the same day. */
function placed({selection}: Context, axis: DateScale, plot: number, above: number): Placed {
  const {sum, totals} = selection;
  const {lines} = totals;
  const figures = [...lines.flatMap(({steps}) => steps.map(({figure}) => figure)), ...(sum ? [sum.figure] : [])];
  const highest = max(figures, rank) || 1;
  const base = above + plot;
  const at = (value: number): number => (value / highest) * plot;
  const ticks = scaleFromZero(highest, plot, 2).ticks.filter((value) => value <= highest);
  const dot = (day: Day, figure: Estimate, point: ArrestsPoint): Dot => ({
    x: axis.at(day),
    y: roundPx(base - at(rank(figure))),
    figure,
    point,
  });
  const runs = lines.map(({start, first, steps}) => [
    ...(first?.figure ? [dot(start, first.figure, startPoint(first.chosen[0]!))] : []),
    ...steps.map((step) => dot(step.rows[0]!.end, step.figure, totalPoint(step))),
  ]);
  const hasSum = lines.some(({start}) => start === selection.rows.from);
  return {scale: {ticks, at}, base, runs, sums: sum && hasSum ? [dot(sum.day, sum.figure, sumPoint(sum))] : []};
}

const stepsOf = (runs: Placed['runs']): TotalsScene => ({
  ...{kind: 'totals', rules: [], ticks: [], axis: 0, sums: [], brackets: [], labels: []},
  between: runs.map((run) => path(run, (a, b) => `M${a.x},${a.y}H${b.x}`)).join(''),
  steps: runs.map((run) => path(run, (a, b) => (a.y === b.y ? '' : `M${b.x},${a.y}V${b.y}`))).join(''),
  dots: runs.flat().map(({x, y, figure, point}) => ({x, y, open: isOpenEnded(figure), point: point.id})),
});

/**
 * For a narrow element: the totals in sentences, and a small drawing of their steps. It is only a picture of the sentences, so it
 * has no points.
 */
export function totalsInShort(context: Context): ArrestsDrawing<TotalsScene> | ArrestsList | undefined {
  const {selection, width, words} = context;
  const sentences = totalsSentences(context);
  if (sentences === '') return undefined;
  const axis = dateScale(
    selection.days.map(({day}) => day),
    0,
    width - SMALL.end,
  );
  const {base, runs} = placed(context, axis, SMALL.plot, SMALL.above);
  const [run] = runs;
  const common = {id: 'totals', place: 'whole', subheading: sentences, points: []} as const;
  if (!run || run.length < 2 || runs.length > 1) return {...common, kind: 'list', layout: 'plain', groups: []};
  const [first, last] = [run[0]!, run.at(-1)!];
  const [start, end] = [words.label(first.figure), words.label(last.figure)];
  return {
    ...common,
    kind: 'drawing',
    width,
    height: base + 2,
    scene: {
      ...stepsOf(runs),
      rules: [{x1: 0, x2: width, y: base + 0.5, role: 'base'}],
      labels: [
        ...(last.x - first.x > textWidth(start, 14) + 16
          ? [textAt(Math.max(0, first.x - 5), first.y - 10, start, 'plain', 'start')]
          : []),
        textAt(last.x + 10, last.y + 5, end, 'value', 'start'),
      ],
    },
  };
}

/** The count of the first day, where the line begins. */
const startPoint = (chosen: Claims<Arrest>): ArrestsPoint => ({
  ...totalPoint(chosen),
  id: `start:${chosen.rows[0]!.row}`,
});

const path = (run: readonly Dot[], piece: (a: Dot, b: Dot) => string): string =>
  run
    .slice(1)
    .map((dot, i) => piece(run[i]!, dot))
    .join('');

/** A printed total, or the sum of the days, with its position in px. */
interface Dot {
  readonly x: number;
  readonly y: number;
  readonly figure: Estimate;
  readonly point: ArrestsPoint;
}

interface Placed {
  readonly scale: Pick<Scale, 'ticks' | 'at'>;
  readonly base: number;
  /** The totals of each line. */
  readonly runs: readonly (readonly Dot[])[];
  readonly sums: readonly Dot[];
}

interface Bracket {
  readonly x1: number;
  readonly x2: number;
  readonly y: number;
  readonly label: Label;
  readonly point: ArrestsPoint;
  readonly height: number;
}

/** Text to the right of the bracket; without room there, to the left; else under it. */
function bracketOf(chosen: Claims<Arrest>, y: number, axis: DateScale, context: Context, width: number): Bracket {
  const {date, end} = chosen.rows[0]!;
  const [x1, x2] = [axis.at(date), axis.at(end)];
  const text = `${context.words.label(chosen.figure)} ${namesOf(chosen.rows, context)}`;
  const wide = textWidth(text, 14);
  const label = (x: number, dy: number, anchor: Label['anchor']): Label => textAt(x, y + dy, text, 'note', anchor);
  const box = {x: roundPx(x1 - 3), y: y - 9, width: roundPx(x2 - x1 + 6), height: 18};
  const bracket = {x1, x2, y, point: {...totalPoint(chosen), box}};
  if (x2 + 10 + wide <= width) return {...bracket, label: label(x2 + 10, 5, 'start'), height: RAIL};
  if (x1 - 10 - wide >= 0) return {...bracket, label: label(x1 - 10, 5, 'end'), height: RAIL};
  return {...bracket, label: label(Math.max(0, Math.min(x1, width - wide)), 22, 'start'), height: RAIL + 18};
}

/**
 * Values under and to the right of their dots, the last one to the left; the sum above its square. Overlapping labels are left out.
 */
function dotLabels(
  runs: readonly (readonly Dot[])[],
  sums: readonly Dot[],
  {words}: Context,
  width: number,
  base: number,
): readonly Label[] {
  const marks = [...runs.flat(), ...sums].map(({x, y}) => ({x: x - 5, y: y - 5, width: 10, height: 10}));
  const spread = new LabelPlacement({x: 0, y: 0, width: width + 4, height: base + 30}, marks);
  const ofRuns = runs.flatMap((run) =>
    [...run].reverse().flatMap((dot, i) => {
      const text = words.label(dot.figure);
      const under = textAt(dot.x + 8, dot.y + 19, text, 'value', 'start');
      const before = textAt(dot.x + 5, dot.y + 19, text, 'value', 'end');
      const over = textAt(dot.x, dot.y - (isOpenEnded(dot.figure) ? OPEN_END : 0) - 9, text, 'value');
      const around = i === 0 ? [before, under, over] : [under, before, over];
      // under the axis it would be among the dates
      return spread.first(around.filter(({y}) => y < base - 2).map((label) => [label]));
    }),
  );
  const ofSums = sums.flatMap((dot) => spread.first([[textAt(dot.x, dot.y - 10, words.label(dot.figure), 'note')]]));
  return [...ofSums, ...ofRuns];
}
