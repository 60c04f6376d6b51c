import {max, min} from 'd3';
import {yearOf, type Day} from '../../../data/day.js';
import {isCounted, rank} from '../../../data/estimate.js';
import type {List, ListRow} from '../../../model/contract.js';
import {roundPx} from '../../../model/frame.js';
import {OFFICIAL, OPEN_END} from '../../../model/marks/bar.js';
import {safeTextWidth, textWidth} from '../../../model/labels/text-width.js';
import {textAt} from '../../../model/marks/primitives.js';
import {cityId, cityPoint, type ArrestsList, type Context, type ViewLayout} from '../context.js';
import {citiesLegend, ownTotalLegend} from '../legend.js';
import {overhang, rowBar, valueAfter} from '../../../model/marks/bar-row.js';
import type {RowScene} from '../scene.js';
import {citiesSubtitle, citiesSummary} from '../summary.js';
import type {CityFigure} from './figures.js';

/** How the ranking looks: beside the days, or as a view of its own at each size. */
interface Form {
  readonly layout: List['layout'];
  readonly first: number;
  /** Height of a row and of its bar, px. */
  readonly row: number;
  readonly bar: number;
  readonly days: boolean;
}

const FORMS: Readonly<Record<'side' | 'S' | 'M' | 'L', Form>> = {
  side: {layout: 'beside', first: 13, row: 29, bar: 16, days: false},
  S: {layout: 'under', first: 8, row: 12, bar: 10, days: false},
  M: {layout: 'beside', first: 12, row: 30, bar: 16, days: false},
  L: {layout: 'beside', first: 14, row: 29, bar: 16, days: true},
};

/** At L: width of a column of days and of the region before the bars, px. */
const DAY_CELL = 62;
const REGION = 190;
/** With more days than this, days get no columns. */
const MOST_DAYS = 8;

/** Space before the name of a total, and the narrowest track with such names, px. */
const GAP = 9;
const NAMED = 280;
const roomFor = (name: string): number => (name === '' ? 0 : safeTextWidth(name, 14) + GAP + 8);

/** The ranking of the cities as a view of its own. */
export function citiesView(context: Context): ViewLayout {
  const {list, unnamed} = context.selection.cities;
  return {
    panels: [citiesList(context, 'view', context.width)],
    legend: citiesLegend(context),
    gaps:
      list.length > 0 && unnamed && unnamed.count > 0
        ? [context.say.cities.unnamed(unnamed.count, context.day(unnamed.by))]
        : [],
    subtitle: citiesSubtitle(context),
    summary: citiesSummary(context),
  };
}

/** Cities by their sum, highest first. */
export function citiesList(context: Context, place: 'side' | 'view', width: number): ArrestsList {
  const {selection, say, words, size} = context;
  const form = FORMS[place === 'side' ? 'side' : size];
  const {list} = selection.shownCities;
  const names = Math.ceil(max(list, ({name}) => safeTextWidth(name, 14, place === 'side' ? 400 : 600)) ?? 0) + 12;
  const days = form.days ? daysIn(list) : [];
  const cells = days.length > 0 ? REGION + days.length * DAY_CELL : 0;
  // a track under the name has the full width, and its value is above it
  const isUnder = form.layout === 'under';
  const track = isUnder ? width : width - Math.min(names, width / 2) - cells;
  const hasNames = place === 'view' && track >= NAMED;
  const ownLabel = ({ownTotal}: CityFigure): string =>
    hasNames && ownTotal ? say.cities.ownTotal(selection.counter.name, words.label(ownTotal.figure)) : '';
  // each bar has room for the texts after it
  const px = min(list, (city) => {
    const {figure, official, ownTotal} = city;
    const highest = Math.max(...[figure, official?.figure, ownTotal?.figure].map((one) => (one ? rank(one) : 0)));
    const texts = isUnder ? 0 : textWidth(words.label(figure), 14, 600) + 14 + roomFor(ownLabel(city));
    return Math.max(20, track - texts - OPEN_END - 6) / (highest || 1);
  });
  const scale = (value: number): number => value * (px ?? 1);
  const rows = list.map((city): ListRow<RowScene> => ({
    point: cityId(city),
    name: city.name,
    ...(isUnder ? {value: words.label(city.figure)} : {}),
    ...(isUnder && ownLabel(city) !== '' ? {lines: [ownLabel(city)]} : {}),
    track: {width: track, height: form.row, scene: rowOf(city, form, scale, isUnder ? '' : ownLabel(city), context)},
    ...(days.length > 0
      ? {cells: [city.region === city.name ? '' : city.region, ...days.map((day) => cell(city, day, context))]}
      : {}),
  }));
  const {chosenDay} = selection;
  const beside = {
    heading: chosenDay === undefined ? say.cities.allDays : say.cities.oneDay(context.day(chosenDay)),
    legend: ownTotalLegend(context),
    foot: footOf(context, form.first),
  };
  return {
    kind: 'list',
    unit: 'city',
    id: 'cities',
    place: place === 'side' ? 'second' : 'whole',
    ...(place === 'side' ? beside : {foot: []}),
    layout: form.layout,
    nameWidth: Math.min(names, Math.floor(width / 2)),
    first: form.first,
    ...(days.length > 0 ? headOf(days, context) : {}),
    groups: [{id: 'cities', rows}],
    points: list.map(cityPoint),
  };
}

/** The days for which any city has a figure; empty if they are too many for columns. */
function daysIn(list: readonly CityFigure[]): readonly Day[] {
  const days = [...new Set(list.flatMap((city) => city.days.map(({day}) => day)))].sort((a, b) => a - b);
  return days.length <= MOST_DAYS ? days : [];
}

function headOf(days: readonly Day[], {say, words}: Context): Pick<List, 'cellWidths' | 'head'> {
  const {city, region, all} = say.cities.columns;
  const withYear = new Set(days.map(yearOf)).size > 1;
  const dates = days.map((day) => words.day(day, 'short') + (withYear ? ` ${words.day(day, 'year')}` : ''));
  return {cellWidths: [REGION, ...days.map(() => DAY_CELL)], head: [city, region, all, ...dates]};
}

function cell(city: CityFigure, day: Day, {words}: Context): string {
  const found = city.days.find((of) => of.day === day);
  return found ? words.label(found.chosen.figure) : '–';
}

/** `name`: the name of the counter's own total, if it stands in the row. */
function rowOf(
  city: CityFigure,
  form: Form,
  scale: (value: number) => number,
  name: string,
  {words}: Context,
): RowScene {
  const official = city.official && roundPx(scale(rank(city.official.figure)));
  const bar = rowBar(city.figure, form.row, form.bar, scale, {official});
  const count = city.ownTotal?.figure;
  // a total without a number has no position on the scale
  const own = count && isCounted(count) ? {ownTotal: roundPx(scale(rank(count)))} : {};
  const end = Math.max(
    bar.width + overhang(bar),
    own.ownTotal === undefined ? 0 : own.ownTotal + 5,
    official === undefined ? 0 : official + OFFICIAL,
  );
  const value = valueAfter(end, form.row, words.label(city.figure));
  const after = value.x + safeTextWidth(value.text, 14, 600) + GAP;
  return {
    kind: 'row',
    ...(city.figure.bound === 'uncounted' ? {} : {bar}),
    ...own,
    labels:
      form.layout === 'under' ? [] : [value, ...(name === '' ? [] : [textAt(after, value.y, name, 'note', 'start')])],
  };
}

/** What the ranking leaves out, as text. */
function footOf({selection, say, words, day}: Context, first: number): readonly string[] {
  const {list, unnamed} = selection.shownCities;
  const next = list[first];
  return [
    ...(next ? [say.cities.more(list.length - first, words.label(next.figure))] : []),
    ...(unnamed && unnamed.count > 0 ? [say.cities.unnamed(unnamed.count, day(unnamed.by))] : []),
  ];
}
