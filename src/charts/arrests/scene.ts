import type {CountBar} from '../../model/marks/bar-row.js';
import type {Label, Rule} from '../../model/marks/primitives.js';

interface Place {
  readonly x: number;
  readonly y: number;
}
interface Across {
  readonly x1: number;
  readonly x2: number;
  readonly y: number;
}
interface Down {
  readonly x: number;
  readonly y1: number;
  readonly y2: number;
}
/** The point of a mark. */
interface OfPoint {
  readonly point: string;
}

/** Columns by day, with the axis under them. */
export interface DaysScene {
  readonly kind: 'days';
  readonly rules: readonly Rule[];
  /** `rest`: paler than the chosen day. */
  readonly bars: readonly (CountBar & OfPoint & {readonly rest: boolean})[];
  readonly labels: readonly Label[];
}

/** Printed totals on steps, the sum of the days, and totals by other counters as brackets under them. */
export interface TotalsScene {
  readonly kind: 'totals';
  readonly rules: readonly Rule[];
  readonly ticks: readonly number[];
  readonly axis: number;
  /** Path data: dotted between printed totals, solid where one is printed. */
  readonly between: string;
  readonly steps: string;
  readonly dots: readonly (Place & OfPoint & {readonly open: boolean})[];
  readonly sums: readonly (Place & OfPoint)[];
  readonly brackets: readonly (Across & OfPoint)[];
  readonly labels: readonly Label[];
}

/** One bar of a row: a day at S, a city, a legend symbol. */
export interface RowScene {
  readonly kind: 'row';
  readonly bar?: CountBar;
  /** Paler than the bar it is compared with. */
  readonly rest?: boolean;
  /** The main counter's own total, x in px. */
  readonly ownTotal?: number;
  readonly labels: readonly Label[];
}

/** Dots by city over the boundaries. */
export interface MapScene {
  readonly kind: 'map';
  /** Path data: the country the rows are about, other countries, the borders between them. */
  readonly country: string;
  readonly neighbours: string;
  readonly borders: string;
  readonly dots: readonly (Place & OfPoint & {readonly r: number; readonly hollow: boolean})[];
  readonly labels: readonly Label[];
  /** The size legend: circles, each with a line to `line` at the height `level`, and a value. */
  readonly ring: readonly (Place & {readonly r: number; readonly text: string} & Record<'line' | 'level', number>)[];
}

/** Counts of one day over the hours at which they became known. */
export interface CountsScene {
  readonly kind: 'counts';
  readonly rules: readonly Rule[];
  readonly midnights: readonly Down[];
  readonly ticks: readonly number[];
  readonly base: number;
  /** Spans of counts without a printed hour. */
  readonly bands: readonly Across[];
  /** Path data of the steps from count to count. */
  readonly steps: string;
  readonly dots: readonly CountDot[];
  /** Places where a count was lowered. */
  readonly falls: readonly Down[];
  readonly labels: readonly Label[];
}

export interface CountDot extends Place, OfPoint {
  readonly open: boolean;
  /** The hour was not printed. */
  readonly hollow: boolean;
  /** Belongs to the second of two cities. */
  readonly square: boolean;
}

export type ArrestsScene = DaysScene | TotalsScene | RowScene | MapScene | CountsScene;
