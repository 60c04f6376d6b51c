import {isoDay, yearOf, type Day} from '../../data/day.js';
import type {Arrest} from '../../datasets/arrests.js';
import type {Source} from '../../data/source.js';
import type {DataPoint, Drawing, Layout, List, ModelInput} from '../../model/contract.js';
import type {Claims} from '../../model/as-of.js';
import {idsOf, valuesOf} from '../../model/marks/figure-scene.js';
import type {CityFigure} from './cities/figures.js';
import type {Column, DayFigure, DaysSum, Official} from './days/figures.js';
import type {Count, Series} from './revisions/series.js';
import type {ArrestsScene, RowScene} from './scene.js';
import {chartContext, type ChartContext} from '../../model/context.js';
import {arrestsMessages, type ArrestsMessages} from './messages.js';
import type {Selection} from './select.js';

/** The datum of a mark: its description follows from this. */
export type Datum =
  | {readonly kind: 'day'; readonly day: DayFigure}
  | {readonly kind: 'official'; readonly day: Day; readonly official: Official}
  /** A week or month. */
  | {readonly kind: 'span'; readonly column: Column}
  | {readonly kind: 'total'; readonly total: Claims<Arrest>}
  | {readonly kind: 'sum'; readonly sum: DaysSum}
  | {readonly kind: 'city'; readonly city: CityFigure}
  /** `city`: the city of these counts, if the main ones are drawn beside them. */
  | {readonly kind: 'count'; readonly count: Count; readonly series: Series; readonly city: string};

/** A mark that can be active. */
export type ArrestsPoint = DataPoint<Datum>;
export type ArrestsDrawing<Scene extends ArrestsScene> = Drawing<Scene, ArrestsPoint>;
export type ArrestsList = List<RowScene, ArrestsPoint>;

/** What a view draws, with its texts. */
export type ViewLayout = Pick<
  Layout<ArrestsScene, Datum>,
  'columns' | 'panels' | 'subtitle' | 'remark' | 'summary' | 'legend' | 'notes' | 'gaps'
> & {readonly sources?: readonly Source[]};

/** The rows of a mark, and whether the mark is their sum. */
const rowIds = (rows: readonly Arrest[]): Pick<DataPoint, 'ids' | 'isSum'> => {
  const found = idsOf(rows);
  return found.ids && rows.length > 1 ? {...found, isSum: true} : found;
};

const rowsOf = (chosen: readonly Claims<Arrest>[]): readonly Arrest[] => chosen.flatMap(({rows}) => rows);

export const dayId = (day: Day): string => `day:${isoDay(day)}`;

export const dayPoint = (day: DayFigure): ArrestsPoint => ({
  id: dayId(day.day),
  keys: {day: isoDay(day.day)},
  isDay: true,
  ...valuesOf([...(day.figure ? [day.figure] : []), ...day.trail.map(({count}) => count)]),
  ...rowIds(rowsOf(day.chosen)),
  datum: {kind: 'day', day},
});

/** A day, a week or a month. */
export function columnPoint(column: Column): ArrestsPoint {
  const {span, day, inside} = column;
  if (day) return dayPoint(day);
  return {
    id: dayId(span.from),
    keys: {},
    days: [isoDay(span.from), isoDay(span.to)],
    ...rowIds(rowsOf(inside.flatMap(({kind, chosen}) => (kind === 'whole' ? chosen : [])))),
    datum: {kind: 'span', column},
  };
}

export const officialPoint = (day: Day, official: Official): ArrestsPoint => ({
  id: `official:${isoDay(day)}`,
  keys: {day: isoDay(day)},
  ...valuesOf([official.figure]),
  ...rowIds(official.rows),
  datum: {kind: 'official', day, official},
});

export const totalPoint = (total: Claims<Arrest>): ArrestsPoint => ({
  id: `total:${total.rows[0]!.row}`,
  keys: {day: isoDay(total.rows[0]!.end)},
  ...valuesOf([total.figure]),
  ...rowIds(total.rows),
  datum: {kind: 'total', total},
});

export const sumPoint = (sum: DaysSum): ArrestsPoint => ({
  id: 'sum',
  keys: {},
  ...valuesOf([sum.figure]),
  datum: {kind: 'sum', sum},
});

export const cityId = ({name, region}: CityFigure): string => `city:${name}:${region}`;
export const cityPoint = (city: CityFigure): ArrestsPoint => ({
  id: cityId(city),
  keys: {place: city.name},
  ...valuesOf([city.figure]),
  ...rowIds(rowsOf(city.days.map(({chosen}) => chosen))),
  datum: {kind: 'city', city},
});

export const countId = ({row}: Count): string => `count:${row.row}`;
export const countPoint = (count: Count, series: Series, city = ''): ArrestsPoint => ({
  id: countId(count),
  keys: {day: isoDay(count.row.date), ...(city ? {place: city} : {})},
  ...valuesOf([count.row.count]),
  ...rowIds([count.row]),
  datum: {kind: 'count', count, series, city},
});

export interface Context extends ChartContext<Selection, ArrestsMessages> {
  /** A day in a sentence, with its year if the period covers two years. */
  day(day: Day): string;
}

export function contextOf(selection: Selection, input: Pick<ModelInput, 'words' | 'width' | 'today'>): Context {
  const {from, to} = selection.rows;
  const withYear = yearOf(from) !== yearOf(to);
  return {
    ...chartContext(selection, input, arrestsMessages),
    day: (day) => input.words.day(day, 'day', withYear),
  };
}

/** The state shown, as the control and the source line write it: `22 September 2022, 09:51 Moscow time`. */
export function shownState({selection: {rows, knownOn}, words}: Context): string {
  if (knownOn === undefined) return '';
  const day = words.day(knownOn, 'long');
  const time = rows.state?.time;
  if (time === undefined) return day;
  const withZone =
    rows.daily.find(({source}) => source.asOfTime === time) ?? rows.daily.find(({source}) => source.zone !== '');
  return words.say.knownAt(day, time, withZone?.source.zone ?? '');
}
