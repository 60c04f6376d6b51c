import {max} from 'd3';
import {parseDay, type Day} from '../../data/day.js';
import type {RowsAre} from '../../data/dataset.js';
import {isCounted, openEnded, rank} from '../../data/estimate.js';
import type {Lost} from '../../data/lost.js';
import type {Crossing} from '../../datasets/crossings.js';
import type {Words} from '../../messages/words.js';
import {earlierOf, knownDay, sideOf, speakerOf, sumOfEvents, type Side} from '../../model/known.js';
import type {Query, State} from '../../model/query.js';
import {TRIPS, type View} from './names.js';
import {isDaily, scopeOf, type Scope} from './scope.js';
import {group, groups} from '../../model/groups.js';

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
  /** By day; what has a number. */
  readonly dots: readonly Figure[];
  /** By day; what is named and not counted, or withheld. */
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

export interface Facts {
  readonly scope: Scope;
  /** What is drawn: none of the other in the views of one. */
  readonly days: readonly Days[];
  readonly totals: readonly Totals[];
  /** All that is drawn, in reading order. */
  readonly figures: readonly Figure[];
  readonly state: State | undefined;
  readonly knownOn: Day | undefined;
  /** The day chosen here or in a linked chart. */
  readonly chosen: Day | undefined;
}

/** So many daily figures make a panel. */
const LEAST = 3;
/** Panels share a scale up to this ratio of their highest numbers. */
const ONE_SIZE = 4;

/** Undefined where the query leaves no row. */
export function factsOf(
  rows: readonly Crossing[],
  query: Query,
  words: Pick<Words, 'country'>,
  lost: readonly Lost<Crossing>[] = [],
): Facts | undefined {
  const scope = scopeOf(rows, query, words, lost);
  if (!scope) return undefined;
  const figures = newest(scope, query.rows ?? 'claims');
  const byPlace = groups(
    figures.filter(({drawn}) => isDaily(drawn)),
    ({drawn: {measure, from, to}}) => [measure, from, to].join('\u001f'),
  );
  const panels = byPlace.filter(([, found]) => found.length >= LEAST).map(([, found]) => found);
  const inPanels = new Set(panels.flat());
  const others = figures.filter((figure) => !inPanels.has(figure));
  const view = viewOf(query.view as View, panels.length > 0, others.length > 0);
  const days = view === 'totals' ? [] : daysOf(panels, scope.measures);
  const totals = view === 'days' ? [] : totalsOf(others, scope.measures);
  const drawn = [...days.flatMap(inOrder), ...totals.flatMap((list) => list.figures)];
  const dated = drawn
    .flatMap(({rows: of, earlier}) => [...of, ...earlier])
    .filter(({source}) => source.asOf !== undefined);
  return {
    scope,
    days,
    totals,
    figures: drawn,
    state: query.knownOn,
    knownOn: query.knownOn?.day ?? max(dated, knownDay),
    chosen: query.focus.day === undefined ? undefined : parseDay(query.focus.day),
  };
}

/** A view of which the file has nothing shows the other. */
const viewOf = (view: View, hasDays: boolean, hasTotals: boolean): View =>
  view === 'days' ? (hasDays ? view : 'totals') : view === 'totals' && !hasTotals ? 'days' : view;

/**
 * Of each source, place, day or period the newest count; the others are its earlier counts. Where each row is an event of its
 * own, all of a place and day are added up, whoever tells of them.
 */
function newest({known: rows, lost}: Scope, are: RowsAre): readonly Figure[] {
  const isEvents = are === 'events';
  const claims = groups([...rows], ({date, end, hours, from, to, crossing, isPart, measure, source}) =>
    [date, end, hours, from, to, crossing, isPart, measure, isEvents ? '' : speakerOf(source)].join('\u001f'),
  );
  const left = group(lost, ({date}) => date);
  return claims.flatMap(([, found]) => {
    const side = isEvents ? sumOfEvents(found) : sideOf(found);
    return side ? figureOf(side, left) : [];
  });
}

function figureOf(side: Side<Crossing>, left: ReadonlyMap<Day, readonly Lost<Crossing>[]>): Figure {
  const {rows, how} = side;
  const first = rows[0]!;
  const lost = rowsOf((isDaily(first) ? (left.get(first.date) ?? []) : []).filter((one) => isAbout(one, side)));
  const count = lost > 0 ? openEnded(side.figure) : side.figure;
  const isUnnamed = rows.every(({source}) => source.kind === 'unnamed');
  const kind = isUnnamed ? 'unnamed' : rows.find(({source}) => source.kind !== 'unnamed')!.source.kind;
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

const rowsOf = (of: readonly {readonly rows: number}[]): number => of.reduce((all, {rows}) => all + rows, 0);

/** Whether two sources speak of one day. */
export const isBeside = ({drawn: a, how}: Figure, {drawn: b}: Figure): boolean =>
  a.end === b.end && how !== 'sum' && speakerOf(a.source) !== speakerOf(b.source);

const byDay = (a: Figure, b: Figure): number =>
  a.drawn.end - b.drawn.end || Number(a.drawn.isPart) - Number(b.drawn.isPart) || a.drawn.row - b.drawn.row;

/** Dots and what stands in the rail, as they are read: day by day. */
export const inOrder = ({dots, rail}: Days): readonly Figure[] => [...dots, ...rail].sort(byDay);

export const numberOf = ({drawn}: Figure): number => (isCounted(drawn.count) ? rank(drawn.count) : -1);

/** By measure, then the highest first; those of one size on one scale. */
function daysOf(panels: readonly (readonly Figure[])[], measures: readonly string[]): readonly Days[] {
  const place = ({measure}: {readonly measure: string}): number => measures.indexOf(measure);
  const found = panels
    .map((figures) => {
      const sorted = [...figures].sort(byDay);
      const {measure, from, to} = sorted[0]!.drawn;
      const dots = sorted.filter(({drawn}) => isCounted(drawn.count));
      const rail = sorted.filter(({drawn}) => !isCounted(drawn.count));
      return {id: `${measure}:${from}:${to}`, measure, from, to, dots, rail, highest: max(dots, numberOf) ?? 0};
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
  const lists = groups(figures, ({drawn}) => unitOf(drawn.measure));
  const place = (unit: string): number => measures.findIndex((measure) => unitOf(measure) === unit);
  return lists
    .sort(([a], [b]) => place(a) - place(b))
    .map(([unit, found]) => ({
      id: unit === '' ? 'totals' : `totals-${unit}`,
      figures: [...found].sort((a, b) => numberOf(b) - numberOf(a) || byDay(a, b)),
    }));
}
