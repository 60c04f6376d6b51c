import {greatest, groups, max, sum} from 'd3';
import {monthStart, yearOf, type Day} from '../../data/day.js';
import type {List, ListGroup, ListRow} from '../../model/contract.js';
import {safeTextWidth} from '../../model/labels/text-width.js';
import {inFull, speakerWords, type Context} from './context.js';
import {isMixed, totalPoints, TRIPS, type CrossingsPoint, type Figure, type Totals} from './figures.js';
import type {CrossingsScene} from './scene.js';
import {borderName} from './select.js';

/** At most this many totals are listed before the reader asks for all; more where they stand beside the days. */
const FIRST = {S: 12, M: 12, L: 20} as const;

/** A row for each figure that is not a dot, by border: who says it, for which period, and the number. */
export function totalsPanel(
  totals: Totals,
  width: number,
  place: List['place'],
  isOnly: boolean,
  context: Context,
): List<CrossingsScene, CrossingsPoint> {
  const {say} = context;
  const {figures, borders, id} = totals;
  const measure = usualMeasure(figures);
  const isNamed = !isOnly && !TRIPS.includes(measure);
  const heading = headingOf(figures, context);
  return {
    ...{kind: 'list', unit: 'total', id, place, layout: 'plain', first: firstOf(borders, FIRST[context.size])},
    heading: isNamed ? say.totalsOf(heading, measure) : heading,
    ...(figures.length > 1 ? {subheading: say.totalsNote} : {}),
    head: say.totalsHead(measure),
    nameWidth: valueWidth(figures, width, context),
    groups: borders.map((border) => groupOf(border, measure, totals, context)),
    points: totalPoints(totals),
  };
}

/** The number of rows shown at first: whole borders, if at least one has room. */
function firstOf(borders: Totals['borders'], most: number): number {
  const ends = borders.map((_, i) => sum(borders.slice(0, i + 1), ({length}) => length));
  return max(ends.filter((end) => end <= most)) ?? most;
}

/** Width of the column of numbers, px: the widest one, at most two fifths of the list. */
const valueWidth = (figures: readonly Figure[], width: number, context: Context): number =>
  Math.min(
    Math.round(0.4 * width),
    Math.ceil(max(figures, (figure) => safeTextWidth(inFull(figure, context), 14, 600)) ?? 0) + 16,
  );

const usualMeasure = (figures: readonly Figure[]): string =>
  greatest(
    groups(figures, ({drawn}) => drawn.measure),
    ([, of]) => of.length,
  )![0];

/** One border. Its crossings are named beside it; a row names its own if they are others. */
function groupOf(
  border: readonly Figure[],
  usual: string,
  {id, figures}: Totals,
  context: Context,
): ListGroup<CrossingsScene> {
  const {say, words} = context;
  const [{drawn: first}] = border as [Figure];
  const mixed = isMixed(figures);
  const heading = say.border(borderName(first, mixed, words), first.measure === usual ? '' : first.measure);
  const isCrossing = !mixed && first.to === '';
  const crossings = isCrossing || first.isPart ? '' : first.crossing;
  const years = new Set(figures.flatMap(({drawn: {date, end}}) => [yearOf(date), yearOf(end)]));
  const dayOf = (day: Day): string => words.day(day, 'short', years.size > 1);
  const isInMonth = (date: Day, end: Day): boolean => monthStart(date) === monthStart(end) && years.size === 1;
  const periodOf = (date: Day, end: Day): string =>
    date === end
      ? dayOf(date)
      : `${isInMonth(date, end) ? words.number(date - monthStart(date) + 1) : dayOf(date)}–${dayOf(end)}`;
  return {
    id: `${id}:${first.row}`,
    ...(heading ? {heading} : {}),
    ...(crossings ? {count: crossings} : {}),
    rows: border.map((figure): ListRow<CrossingsScene> => {
      const {date, end, crossing, isPart, row} = figure.drawn;
      const isOther = crossing !== '' && crossing !== crossings && !isCrossing;
      return {
        point: `${id}:${row}`,
        name: say.byAt(
          speakerWords(figure, context) || words.say.noSource,
          isOther ? say.places([crossing], isPart) : '',
        ),
        date: periodOf(date, end),
        value: inFull(figure, context),
      };
    }),
  };
}

function headingOf(figures: readonly Figure[], {say: {totalsHeading}}: Context): string {
  const single = figures.filter(({drawn: {date, end}}) => date === end).length;
  return single === 0 ? totalsHeading.several : single === figures.length ? totalsHeading.one : totalsHeading.both;
}
