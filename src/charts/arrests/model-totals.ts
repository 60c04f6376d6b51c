import {max} from 'd3';
import {rank, type Estimate} from '../../data/estimate.js';
import type {Calendar} from '../../model/calendar.js';
import type {Drawing, List, Point} from '../../model/contract.js';
import {tenth} from '../../model/frame.js';
import {isOpenEnded, OPEN_END} from '../../model/marks.js';
import {grid, type Label, type Rule} from '../../model/pieces.js';
import {textWidth} from '../../model/text-width.js';
import {scaleFromZero} from '../../model/ticks.js';
import type {Chosen} from '../../model/known.js';
import type {Arrest} from '../../datasets/arrests.js';
import type {PlacesContext} from './context.js';
import {namesOf, type Told} from './points.js';
import {SUM_ID, sumPoint, totalPoint} from './points-places.js';
import type {TotalsScene} from './scene.js';
import {dotLabels, type Dot} from './totals-labels.js';
import type {StepLine} from './totals.js';

const PLOT = 116;
const ABOVE = 34;
const RAIL = 24;
/** So many totals of one line are said in a sentence. */
const MOST_IN_WORDS = 3;

/** Printed totals on steps over the axis of the days, the sum of the days beside them, the totals of others in a rail. */
export function totalsPanel(
  context: PlacesContext,
  axis: Calendar,
  width: number,
  place: 'whole' | 'first',
): Drawing<TotalsScene> | undefined {
  const {facts, more, words, day} = context;
  const {lines, brackets} = facts.totals;
  const {sum} = facts;
  if (lines.length === 0 && brackets.length === 0) return undefined;
  const highest =
    max([...lines.flatMap(({steps}) => steps.map(({figure}) => rank(figure))), sum ? rank(sum.figure) : 0]) ?? 0;
  const base = ABOVE + PLOT;
  const scale = scaleFromZero(highest, PLOT, 2);
  const y = (figure: Estimate): number => tenth(base - scale.at(rank(figure)));

  const runs = lines.map((line) => dotsOf(line, axis, y, context));
  const dots = runs.flat();
  // a sum since another day than the totals is none of theirs
  const sumDot: Dot[] =
    sum && lines.some(({start}) => start === facts.scope.from)
      ? [
          {
            x: axis.at(sum.day),
            y: y(sum.figure),
            figure: sum.figure,
            told: sumPoint(sum, context),
            drawn: undefined,
          },
        ]
      : [];
  let foot = base + 10;
  const rail = brackets.map((chosen) => {
    const bracket = bracketOf(chosen, foot + 12, axis, context, width);
    foot += bracket.height;
    return bracket;
  });
  const {rules, labels} = grid(scale, base, width, '', words.number);
  const scene: TotalsScene = {
    kind: 'totals',
    rules: [...rules, {x1: 0, x2: width, y: base + 0.5, role: 'base'} satisfies Rule],
    ticks: axis.unit === 'day' && axis.band >= 20 ? axis.spans.map(({x}) => x) : [],
    axis: base,
    between: runs.map((run) => path(run, (a, b) => `M${a.x},${a.y}H${b.x}`)).join(''),
    steps: runs.map((run) => path(run, (a, b) => (a.y === b.y ? '' : `M${b.x},${a.y}V${b.y}`))).join(''),
    dots: dots.map(({x, y: at, figure, told}) => ({x, y: at, open: isOpenEnded(figure), point: told.id})),
    sums: sumDot.map(({x, y: at}) => ({x, y: at, point: SUM_ID})),
    brackets: rail.map(({x1, x2, y: at, point}) => ({x1, x2, y: at, point: point.id})),
    labels: [...labels, ...dotLabels(runs, sumDot, context, width, base), ...rail.map(({label}) => label)],
  };
  return {
    kind: 'drawing',
    id: 'totals',
    heading:
      lines.every(({start}) => start === lines[0]?.start) && lines[0]
        ? more.totals(day(lines[0].start))
        : more.totalsPrinted,
    place,
    width,
    height: foot,
    scene,
    points: pointsOf(
      [...dots, ...sumDot].sort((a, b) => a.x - b.x),
      rail,
      context,
    ),
  };
}

function dotsOf(
  {start, first, steps}: StepLine,
  axis: Calendar,
  y: (figure: Estimate) => number,
  context: PlacesContext,
): readonly Dot[] {
  const chosen = first?.chosen[0];
  const opening: Dot[] =
    first?.figure && chosen
      ? [
          {
            x: axis.at(start),
            y: y(first.figure),
            figure: first.figure,
            told: {...totalPoint(chosen, context), id: `start:${chosen.rows[0]!.row}`},
            drawn: chosen.rows[0],
          },
        ]
      : [];
  const rest = steps.map((step) => ({
    x: axis.at(step.rows[0]!.end),
    y: y(step.figure),
    figure: step.figure,
    told: totalPoint(step, context),
    drawn: step.rows[0],
  }));
  return [...opening, ...rest];
}

const path = (run: readonly Dot[], piece: (a: Dot, b: Dot) => string): string =>
  run
    .slice(1)
    .map((dot, i) => piece(run[i]!, dot))
    .join('');

interface Bracket {
  readonly x1: number;
  readonly x2: number;
  readonly y: number;
  readonly label: Label;
  readonly point: Told;
}

/** Text right of the bracket; where that has no room left of it; else under it. */
function bracketOf(
  chosen: Chosen<Arrest>,
  y: number,
  axis: Calendar,
  context: PlacesContext,
  width: number,
): Bracket & {readonly height: number} {
  const {date, end} = chosen.rows[0]!;
  const [x1, x2] = [axis.at(date), axis.at(end)];
  const text = `${context.words.label(chosen.figure)} ${namesOf(chosen.rows, context)}`;
  const wide = textWidth(text, 14);
  const label = (x: number, dy: number, anchor: Label['anchor']): Label => ({
    x: tenth(x),
    y: y + dy,
    text,
    role: 'note',
    anchor,
  });
  const bracket = {x1, x2, y, point: totalPoint(chosen, context)};
  if (x2 + 10 + wide <= width) return {...bracket, label: label(x2 + 10, 5, 'start'), height: RAIL};
  if (x1 - 10 - wide >= 0) return {...bracket, label: label(x1 - 10, 5, 'end'), height: RAIL};
  return {...bracket, label: label(Math.max(0, Math.min(x1, width - wide)), 22, 'start'), height: RAIL + 18};
}

function pointsOf(dots: readonly Dot[], rail: readonly Bracket[], {tell}: PlacesContext): readonly Point[] {
  const ofDots = dots.map(({told, x, y, figure}) => {
    const top = y - 8 - (isOpenEnded(figure) ? OPEN_END : 0);
    return {...told, box: {x: tenth(x - 8), y: tenth(top), width: 16, height: tenth(y + 8 - top)}};
  });
  const ofRail = rail.map(({x1, x2, y, point}) => ({
    ...point,
    box: {x: tenth(x1 - 3), y: y - 9, width: tenth(x2 - x1 + 6), height: 18},
  }));
  return tell.across([...ofDots, ...ofRail]);
}

/** The same where the element is narrow: a sentence. */
export function totalsSentence(context: PlacesContext): List<never> | undefined {
  const {facts, more, words, day} = context;
  const {lines, brackets} = facts.totals;
  if (lines.length === 0 && brackets.length === 0) return undefined;
  // the newest of each line; all of them are in the table
  const own = lines.flatMap(({steps}) =>
    steps.slice(-MOST_IN_WORDS).map(({figure, rows}) => more.totalBy(words.spoken(figure), day(rows[0]!.end))),
  );
  const others = brackets.map(({figure, rows}) =>
    more.otherInAll(words.spoken(figure), words.period(rows[0]!.date, rows[0]!.end), namesOf(rows, context)),
  );
  const sentences = [own.length > 0 ? more.inAll(own) : '', ...others].filter((text) => text !== '');
  return {kind: 'list', id: 'totals', place: 'whole', layout: 'plain', groups: [], foot: sentences, points: []};
}
