import {group, groups, max} from 'd3';
import type {RowsAre} from '../../data/dataset.js';
import {isoDay, type Day} from '../../data/day.js';
import {isCounted, openEnded, rank} from '../../data/estimate.js';
import type {Lost} from '../../data/lost.js';
import type {Crossing} from '../../datasets/crossings.js';
import type {DataPoint} from '../../model/contract.js';
import {earlierOf, sideOf, speakerOf, sumOfEvents, type Side} from '../../model/known.js';
import {idsOf, valuesOf} from '../../model/marks/values.js';

/** Measures of one unit: trips over a border, which are not people. Any other measure is a unit of its own. */
export const TRIPS: readonly string[] = ['entries', 'exits', 'departures'];

/** What one source says of one place and day, or period: the newest of its counts. */
export interface Figure {
  /** As it is printed; of several rows the first, with what they come to. */
  readonly drawn: Crossing;
  /** The rows it rests on: one, or those that nothing sets in an order, or events that are added up. */
  readonly rows: readonly Crossing[];
  readonly how: Side<Crossing>['how'];
  /** Rows about the same that were left out: it is a lower bound. */
  readonly lost: number;
  /** Oldest first. */
  readonly earlier: readonly Crossing[];
}

/** Daily figures of one measure and direction: never mixed with another. */
export interface Days {
  readonly id: string;
  readonly measure: string;
  readonly from: string;
  readonly to: string;
  /** All of them as they are read, day by day. */
  readonly figures: readonly Figure[];
  /** Those with a number; those that are named and not counted, or withheld. */
  readonly dots: readonly Figure[];
  readonly rail: readonly Figure[];
  readonly highest: number;
  /** The highest number of the scale it shares with panels of its size. */
  readonly scaledTo: number;
  /** Whether its scale is another one than that of the first panel. */
  readonly hasOwnScale: boolean;
}

/** Figures of one unit that are no dots, highest first. */
export interface Totals {
  readonly id: string;
  readonly figures: readonly Figure[];
}

/** The count of a day, or of 24 hours that end on the next one. */
export const isDaily = ({date, end, hours}: Pick<Crossing, 'date' | 'end'> & Partial<Crossing>): boolean =>
  date === end || (hours === 24 && end === date + 1);

/**
 * Of each source, place, day or period the newest count; the others are its earlier counts. Where each row is an event of its
 * own, all of a place and day are added up, whoever tells of them.
 */
export function newest(rows: readonly Crossing[], lost: readonly Lost<Crossing>[], are: RowsAre): readonly Figure[] {
  const isEvents = are === 'events';
  const claims = groups(rows, ({date, end, hours, from, to, crossing, isPart, measure, source}) =>
    [date, end, hours, from, to, crossing, isPart, measure, isEvents ? '' : speakerOf(source)].join('\u001f'),
  );
  const lostByDay = group(lost, ({date}) => date);
  return claims.flatMap(([, found]) => {
    const side = isEvents ? sumOfEvents(found) : sideOf(found);
    return side ? figureOf(side, lostByDay) : [];
  });
}

function figureOf(side: Side<Crossing>, lostByDay: ReadonlyMap<Day, readonly Lost<Crossing>[]>): Figure {
  const {rows, how} = side;
  const first = rows[0]!;
  const lost = (isDaily(first) ? (lostByDay.get(first.date) ?? []) : [])
    .filter((one) => isAbout(one, side))
    .reduce((all, one) => all + one.rows, 0);
  const count = lost > 0 ? openEnded(side.figure) : side.figure;
  const {kind} = rows.find(({source}) => source.kind !== 'unnamed')?.source ?? first.source;
  const drawn = rows.length === 1 && lost === 0 ? first : {...first, count, source: {...first.source, kind}};
  return {drawn, rows, how, lost, earlier: earlierOf(side)};
}

/** Whether a row that was left out is about the same, by the same source. */
function isAbout({end, by, about}: Lost<Crossing>, {rows, how}: Side<Crossing>): boolean {
  const of = rows[0]!;
  if (about === undefined) return true;
  const isSame = (['from', 'to', 'crossing', 'measure'] as const).every((name) => about[name] === of[name]);
  return isSame && end === of.end && (how === 'sum' || by === speakerOf(of.source));
}

/** Whether two sources speak of one day. */
export const isBeside = ({drawn: a, how}: Figure, {drawn: b}: Figure): boolean =>
  a.end === b.end && how !== 'sum' && speakerOf(a.source) !== speakerOf(b.source);

const byDay = (a: Figure, b: Figure): number =>
  a.drawn.end - b.drawn.end || Number(a.drawn.isPart) - Number(b.drawn.isPart) || a.drawn.row - b.drawn.row;

/** What is drawn for it; -1 without a number. */
export const numberOf = ({drawn: {count}}: Figure): number => (isCounted(count) ? rank(count) : -1);

/** What a figure is at least: nothing of a ceiling is certain. */
export const certain = ({drawn: {count}}: Figure): number => (isCounted(count) ? count.low : -1);

/** What a point shows. */
export type Datum =
  | {
      readonly kind: 'day';
      readonly figure: Figure;
      readonly days: Days;
      /** What other sources say of the same day. */
      readonly beside: readonly Figure[];
    }
  | {readonly kind: 'total'; readonly figure: Figure; readonly totals: Totals; readonly place: number};

export type CrossingsPoint = DataPoint<Datum>;

/** The points of a panel, in the order of its figures. */
export function dayPoints(days: Days): readonly CrossingsPoint[] {
  const ofDay = group(days.figures, ({drawn}) => drawn.end);
  return days.figures.map((figure) => {
    const beside = ofDay.get(figure.drawn.end)!.filter((one) => isBeside(one, figure));
    return {...pointOf(figure, days.id, true), datum: {kind: 'day', figure, days, beside}};
  });
}

export const totalPoints = (totals: Totals): readonly CrossingsPoint[] =>
  totals.figures.map((figure, place) => ({
    ...pointOf(figure, totals.id, figure.drawn.date === figure.drawn.end),
    datum: {kind: 'total', figure, totals, place},
  }));

function pointOf({drawn, rows}: Figure, panel: string, isOfDay: boolean): Omit<CrossingsPoint, 'datum'> {
  const {count, date, end, from, to, crossing} = drawn;
  const country = to === '' ? from : to;
  return {
    id: `${panel}:${drawn.row}`,
    keys: {
      ...(isOfDay ? {day: isoDay(end)} : {}),
      ...(crossing === '' ? {} : {place: crossing}),
      ...(/^[A-Z]{2}$/.test(country) ? {country} : {}),
    },
    ...(isOfDay ? {} : {days: [isoDay(date), isoDay(end)]}),
    ...valuesOf([count]),
    ...idsOf(rows),
  };
}

/** A panel of days has at least so many figures. */
const LEAST = 3;
/** Panels share a scale up to this ratio of their highest numbers. */
const ONE_SIZE = 4;

/** Enough figures of days of one measure and direction are a panel; all others are totals. A view without anything shows the other. */
export function panelsOf(
  figures: readonly Figure[],
  measures: readonly string[],
  view: string,
): {readonly days: readonly Days[]; readonly totals: readonly Totals[]} {
  const panels = groups(
    figures.filter(({drawn}) => isDaily(drawn)),
    ({drawn: {measure, from, to}}) => [measure, from, to].join('\u001f'),
  ).flatMap(([, found]) => (found.length >= LEAST ? [found] : []));
  const inPanels = new Set(panels.flat());
  const others = figures.filter((figure) => !inPanels.has(figure));
  const hasDays = panels.length > 0 && (view !== 'totals' || others.length === 0);
  const hasTotals = others.length > 0 && (view !== 'days' || panels.length === 0);
  return {days: hasDays ? daysOf(panels, measures) : [], totals: hasTotals ? totalsOf(others, measures) : []};
}

/** By measure, then the highest first; those of one size on one scale. */
function daysOf(panels: readonly (readonly Figure[])[], measures: readonly string[]): readonly Days[] {
  const place = ({measure}: {readonly measure: string}): number => measures.indexOf(measure);
  const found = panels
    .map((unsorted) => {
      const figures = [...unsorted].sort(byDay);
      const {measure, from, to} = figures[0]!.drawn;
      const dots = figures.filter(({drawn}) => isCounted(drawn.count));
      const rail = figures.filter(({drawn}) => !isCounted(drawn.count));
      return {
        ...{id: `${measure}:${from}:${to}`, measure, from, to},
        ...{figures, dots, rail, highest: max(dots, numberOf) ?? 0},
      };
    })
    .sort((a, b) => place(a) - place(b) || b.highest - a.highest);
  return found.map((days) => {
    const largest = found.find(({measure}) => measure === days.measure)!.highest;
    const isOfSize = days.highest * ONE_SIZE >= largest;
    return {
      ...days,
      scaledTo: isOfSize ? largest : days.highest,
      hasOwnScale: !isOfSize || days.measure !== found[0]!.measure,
    };
  });
}

/** Trips in one list; any other measure in a list of its own, for nothing compares them. */
function totalsOf(figures: readonly Figure[], measures: readonly string[]): readonly Totals[] {
  const unitOf = (measure: string): string => (TRIPS.includes(measure) ? '' : measure);
  const place = (unit: string): number => measures.findIndex((measure) => unitOf(measure) === unit);
  return groups(figures, ({drawn}) => unitOf(drawn.measure))
    .sort(([a], [b]) => place(a) - place(b))
    .map(([unit, found]) => ({
      id: unit === '' ? 'totals' : `totals-${unit}`,
      figures: [...found].sort((a, b) => numberOf(b) - numberOf(a) || byDay(a, b)),
    }));
}
