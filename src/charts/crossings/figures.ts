import {ascending, greatest, group, groups, max} from 'd3';
import type {RowsAre} from '../../data/dataset.js';
import {isoDay, type Day} from '../../data/day.js';
import {isCounted, openEnded, rank} from '../../data/estimate.js';
import type {Lost} from '../../data/lost.js';
import type {Crossing} from '../../datasets/crossings.js';
import type {DataPoint} from '../../model/contract.js';
import {earlierOf, sideOf, speakerOf, sumOfEvents, type Side} from '../../model/as-of.js';
import {idsOf, valuesOf} from '../../model/marks/figure-scene.js';

/** Measures with one common unit: trips over a border, which are not people. Every other measure is a unit of its own. */
export const TRIPS: readonly string[] = ['entries', 'exits', 'departures'];

/** What one source says about one place and day or period: its newest count. */
export interface Figure {
  /** The row as printed; of several rows the first one, with their combined count. */
  readonly drawn: Crossing;
  /** The rows behind it: one, or several of which none is known to be the newest, or events that are added up. */
  readonly rows: readonly Crossing[];
  readonly how: Side<Crossing>['how'];
  /** Rows about the same that were left out: the figure is then a lower bound. */
  readonly lost: number;
  /** Earlier counts, oldest first. */
  readonly earlier: readonly Crossing[];
}

/** Daily figures of one measure and direction, never mixed with others. */
export interface Days {
  readonly id: string;
  readonly measure: string;
  readonly from: string;
  readonly to: string;
  /** All figures in reading order, day by day. */
  readonly figures: readonly Figure[];
  /** `dots`: figures with a number. `rail`: figures in words without a number, or withheld. */
  readonly dots: readonly Figure[];
  readonly rail: readonly Figure[];
  /** A figure of the most frequent source and place: the others say where they differ from it. */
  readonly usual: Figure;
  readonly highest: number;
  /** The highest number of the scale that it shares with panels of its size. */
  readonly scaledTo: number;
  /** Whether its scale differs from that of the first panel. */
  readonly hasOwnScale: boolean;
}

/** Figures of one unit that are not dots. Within a border the named sources come first, then the earlier periods. */
export interface Totals {
  readonly id: string;
  readonly figures: readonly Figure[];
  /** The same figures by border and measure: borders with a named source first, then by their names. */
  readonly borders: readonly (readonly Figure[])[];
}

/** Whether it counts one day, or 24 hours up to the next. */
export const isDaily = ({date, end, hours}: Pick<Crossing, 'date' | 'end'> & Partial<Crossing>): boolean =>
  date === end || (hours === 24 && end === date + 1);

/**
 * For each source, place, and day or period: the newest count, with the others as its earlier counts. If each row is an event of
 * its own, all events of a place and day are added up, whatever their source.
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

/** Whether a row that was left out is about the same and from the same source. */
function isAbout({end, by, about}: Lost<Crossing>, {rows, how}: Side<Crossing>): boolean {
  const of = rows[0]!;
  if (about === undefined) return true;
  const isSame = (['from', 'to', 'crossing', 'measure'] as const).every((name) => about[name] === of[name]);
  return isSame && end === of.end && (how === 'sum' || by === speakerOf(of.source));
}

/** Whether two sources report on the same day. */
export const isBeside = ({drawn: a, how}: Figure, {drawn: b}: Figure): boolean =>
  a.end === b.end && how !== 'sum' && speakerOf(a.source) !== speakerOf(b.source);

const byDay = (a: Figure, b: Figure): number =>
  a.drawn.end - b.drawn.end || Number(a.drawn.isPart) - Number(b.drawn.isPart) || a.drawn.row - b.drawn.row;

/** The number drawn; -1 if there is none. */
export const numberOf = ({drawn: {count}}: Figure): number => (isCounted(count) ? rank(count) : -1);

/** The lowest value a figure allows; an upper bound alone makes nothing certain. */
export const certain = ({drawn: {count}}: Figure): number => (isCounted(count) ? count.low : -1);

/** The datum of a point. */
export type Datum =
  | {
      readonly kind: 'day';
      readonly figure: Figure;
      readonly days: Days;
      /** What other sources say about the same day. */
      readonly beside: readonly Figure[];
    }
  | {readonly kind: 'total'; readonly figure: Figure};

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
  totals.figures.map((figure) => ({
    ...pointOf(figure, totals.id, figure.drawn.date === figure.drawn.end),
    datum: {kind: 'total', figure},
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

/** The name of the border of a row. */
type NameOf = (row: Crossing, isMixed: boolean) => string;

/** Least number of figures for a panel of days. */
const LEAST = 3;
/** Panels share a scale if their highest numbers differ by at most this ratio. */
const ONE_SIZE = 4;

/**
 * Daily figures of one measure and direction form a panel if there are enough; all others are totals. If a view would be empty, the
 * other kind is shown.
 */
export function panelsOf(
  figures: readonly Figure[],
  measures: readonly string[],
  view: string,
  nameOf: NameOf,
): {readonly days: readonly Days[]; readonly totals: readonly Totals[]} {
  const panels = groups(
    figures.filter(({drawn}) => isDaily(drawn)),
    ({drawn: {measure, from, to}}) => [measure, from, to].join('\u001f'),
  ).flatMap(([, found]) => (found.length >= LEAST ? [found] : []));
  const inPanels = new Set(panels.flat());
  const others = figures.filter((figure) => !inPanels.has(figure));
  const hasDays = panels.length > 0 && (view !== 'totals' || others.length === 0);
  const hasTotals = others.length > 0 && (view !== 'days' || panels.length === 0);
  return {days: hasDays ? daysOf(panels, measures) : [], totals: hasTotals ? totalsOf(others, measures, nameOf) : []};
}

/** By measure, then highest first; panels of similar size share a scale. */
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
        usual: usualOf(dots.length > 0 ? dots : rail),
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

const placeOf = ({drawn: {crossing, isPart, source}}: Figure): string =>
  [crossing, isPart, speakerOf(source)].join('\u001f');

/** Whether a figure has the most frequent source, crossings and scope of its panel. */
export const isUsual = (figure: Figure, {usual}: Days): boolean => placeOf(figure) === placeOf(usual);

const usualOf = (figures: readonly Figure[]): Figure =>
  greatest(groups(figures, placeOf), ([, alike]) => alike.length)![1][0]!;

/** Trips in one list; every other measure in a list of its own, because measures cannot be compared. */
function totalsOf(figures: readonly Figure[], measures: readonly string[], nameOf: NameOf): readonly Totals[] {
  const unitOf = (measure: string): string => (TRIPS.includes(measure) ? '' : measure);
  const place = (unit: string): number => measures.findIndex((measure) => unitOf(measure) === unit);
  return groups(figures, ({drawn}) => unitOf(drawn.measure))
    .sort(([a], [b]) => place(a) - place(b))
    .map(([unit, found]) => {
      const borders = bordersOf(found, nameOf);
      return {id: unit === '' ? 'totals' : `totals-${unit}`, figures: borders.flat(), borders};
    });
}

const isUnnamed = ({drawn: {source}}: Figure): boolean => source.kind === 'unnamed';
/** Whether rows have several origins: then the country that is entered does not name their border. */
export const isMixed = (figures: readonly Figure[]): boolean => new Set(figures.map(({drawn}) => drawn.from)).size > 1;

function bordersOf(figures: readonly Figure[], nameOf: NameOf): readonly (readonly Figure[])[] {
  const mixed = isMixed(figures);
  const name = ({drawn}: Figure): string => nameOf(drawn, mixed);
  return groups(figures, (figure) => [name(figure), figure.drawn.measure].join('\u001f'))
    .map(([, of]) => of.sort((a, b) => Number(isUnnamed(a)) - Number(isUnnamed(b)) || byPeriod(a, b)))
    .sort(([a], [b]) => Number(isUnnamed(a!)) - Number(isUnnamed(b!)) || ascending(name(a!), name(b!)));
}

const byPeriod = ({drawn: a}: Figure, {drawn: b}: Figure): number => a.date - b.date || a.end - b.end || a.row - b.row;
