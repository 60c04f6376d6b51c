import {group, groups} from 'd3';
import type {Day} from '../../../data/day.js';
import {agree, isCounted, openEnded, type Estimate} from '../../../data/estimate.js';
import type {Arrest} from '../../../datasets/arrests.js';
import {latestClaims, speakerOf, type Claims} from '../../../model/as-of.js';
import {sumOfDays, type DayFigure} from '../days/figures.js';
import {isWhole, placeKey, type Filtered} from '../filter.js';

/** Totals that one counter printed for periods with the same first day: dots on a line of steps. */
interface StepLine {
  readonly start: Day;
  /** The figure of the first day itself, if it is known and by the same counter. */
  readonly first: DayFigure | undefined;
  readonly steps: readonly Claims<Arrest>[];
}

/** The totals printed for more than one day, and whether they agree with the days. */
export interface Totals {
  readonly lines: readonly StepLine[];
  /** Totals by other counters, by their first day. */
  readonly brackets: readonly Claims<Arrest>[];
  /** Pairs that cannot both be right. */
  readonly conflicts: readonly Conflict[];
}

/** Every total that is drawn. */
export const printedTotals = ({lines, brackets}: Totals): readonly Claims<Arrest>[] => [
  ...lines.flatMap(({steps}) => steps),
  ...brackets,
];

export interface Conflict {
  readonly total: Claims<Arrest>;
  readonly sum: Estimate;
  /** The last of the days added up. */
  readonly last: Day;
  /** Whether every whole day found lies in the period of the total. */
  readonly coversAll: boolean;
}

export function totalsOf(filtered: Filtered, days: readonly DayFigure[], counter: string): Totals {
  // an event over several days is not a total of those days
  if (filtered.events) return {lines: [], brackets: chosenPeriods(filtered.totals, filtered), conflicts: []};
  const whole = filtered.totals.filter(isWhole);
  const isOwn = ({source}: Arrest): boolean => source.name === counter && source.kind !== 'official';
  const own = chosenPeriods(whole.filter(isOwn), filtered);
  const hasNumber = ({figure}: Claims<Arrest>): boolean => isCounted(figure);
  const lines = groups(own.filter(hasNumber), ({rows}) => rows[0]!.date).map(([start, steps]) => ({
    start,
    first: days.find(
      ({day, kind: known, chosen}) =>
        day === start && known === 'whole' && chosen.every((one) => one.rows.every(isOwn) && hasNumber(one)),
    ),
    steps,
  }));
  const others = group(
    whole.filter((row) => !isOwn(row)),
    ({source}) => speakerOf(source),
  );
  // a total without a number has no position on a scale, least of all zero
  const brackets = [...[...others.values()].flatMap((rows) => chosenPeriods(rows, filtered)), ...own]
    .filter((chosen) => !hasNumber(chosen) || !chosen.rows.every(isOwn))
    .sort(byPeriod);
  return {lines, brackets, conflicts: own.flatMap((total) => conflictOf(total, days))};
}

function byPeriod({rows: [one]}: Claims<Arrest>, {rows: [other]}: Claims<Arrest>): number {
  const [a, b] = [one!, other!];
  return a.date - b.date || a.end - b.end || a.row - b.row;
}

/** The newest total for each period and place, by its last day. */
function chosenPeriods(rows: readonly Arrest[], {state, events}: Filtered): readonly Claims<Arrest>[] {
  return [...group(rows, (row) => `${row.date} ${row.end} ${events ? '' : placeKey(row)}`).values()]
    .flatMap((claims) => latestClaims(claims, state, events ? 'events' : 'claims') ?? [])
    .sort(byPeriod);
}

/** Sum and total cannot both be right if their bounds do not meet; with days without a figure, the sum has no upper bound. */
function conflictOf(total: Claims<Arrest>, days: readonly DayFigure[]): readonly Conflict[] {
  const {date, end} = total.rows[0]!;
  const wholes = days.filter(({kind}) => kind === 'whole');
  const found = wholes.filter(({day}) => day >= date && day <= end);
  const figure = sumOfDays(found);
  if (!figure) return [];
  const isOpen = found.length < end - date + 1;
  if (agree(isOpen ? openEnded(figure) : figure, total.figure)) return [];
  return [{total, sum: figure, last: found.at(-1)!.day, coversAll: found.length === wholes.length}];
}
