import {max} from 'd3';
import type {Day} from '../../../data/day.js';
import {rank, type Estimate} from '../../../data/estimate.js';
import type {Arrest} from '../../../datasets/arrests.js';
import type {DateScale} from '../../../model/scales/date-scale.js';
import {roundPx} from '../../../model/frame.js';
import type {Claims} from '../../../model/as-of.js';
import {isOpenEnded, OPEN_END} from '../../../model/marks/bar.js';
import {grid, textAt, type Label} from '../../../model/marks/primitives.js';
import {LabelPlacement} from '../../../model/labels/label-placement.js';
import {textWidth} from '../../../model/labels/text-width.js';
import {scaleFromZero} from '../../../model/scales/linear-scale.js';
import {sumPoint, totalPoint, type ArrestsDrawing, type ArrestsPoint, type Context} from '../context.js';
import {dotBox} from '../../../model/marks/bar-row.js';
import type {TotalsScene} from '../scene.js';
import {namesOf} from '../summary.js';

const PLOT = 116;
const ABOVE = 34;
const RAIL = 24;

/** Printed totals on steps over the axis of the days, the sum of the days beside them, totals by other counters under them. */
export function totalsPanel(
  context: Context,
  axis: DateScale,
  width: number,
  place: 'whole' | 'first',
): ArrestsDrawing<TotalsScene> | undefined {
  const {selection, say, words, day} = context;
  const {sum, totals} = selection;
  const {lines, brackets} = totals;
  if (lines.length === 0 && brackets.length === 0) return undefined;
  const highest =
    max([...lines.flatMap(({steps}) => steps.map(({figure}) => rank(figure))), sum ? rank(sum.figure) : 0]) ?? 0;
  const base = ABOVE + PLOT;
  const scale = scaleFromZero(highest, PLOT, 2);
  const dot = (day: Day, figure: Estimate, point: ArrestsPoint): Dot => ({
    x: axis.at(day),
    y: roundPx(base - scale.at(rank(figure))),
    figure,
    point,
  });
  const runs = lines.map(({start, first, steps}) => [
    ...(first?.figure ? [dot(start, first.figure, startPoint(first.chosen[0]!))] : []),
    ...steps.map((step) => dot(step.rows[0]!.end, step.figure, totalPoint(step))),
  ]);
  const dots = runs.flat();
  // draw the sum only if it starts on the same day as a printed total
  const hasSum = lines.some(({start}) => start === selection.rows.from);
  const sums = sum && hasSum ? [dot(sum.day, sum.figure, sumPoint(sum))] : [];
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
    id: 'totals',
    heading: isOneLine ? say.totals.since(day(lines[0]!.start)) : say.totals.printed,
    place,
    width,
    height: foot,
    scene: {
      kind: 'totals',
      rules: [...rules, {x1: 0, x2: width, y: base + 0.5, role: 'base'}],
      ticks: axis.unit === 'day' && axis.band >= 20 ? axis.spans.map(({x}) => x) : [],
      axis: base,
      between: runs.map((run) => path(run, (a, b) => `M${a.x},${a.y}H${b.x}`)).join(''),
      steps: runs.map((run) => path(run, (a, b) => (a.y === b.y ? '' : `M${b.x},${a.y}V${b.y}`))).join(''),
      dots: dots.map(({x, y: at, figure, point}) => ({x, y: at, open: isOpenEnded(figure), point: point.id})),
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
