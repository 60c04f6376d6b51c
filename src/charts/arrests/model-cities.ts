import {max} from 'd3';
import {yearOf} from '../../data/day.js';
import {isCounted, rank} from '../../data/estimate.js';
import type {List, ListRow} from '../../model/contract.js';
import {tenth} from '../../model/frame.js';
import {barEnd, OFFICIAL, OPEN_END, WITHHELD} from '../../model/marks.js';
import {textWidth} from '../../model/text-width.js';
import type {CityFigure} from './city-figures.js';
import type {PlacesContext} from './context.js';
import {cityId, cityPoint} from './points-places.js';
import type {CountBar, RowScene} from './scene.js';

export type CitiesForm = 'side' | 'view';

/** How the ranking looks: beside the days, or a view of its own at each width. */
interface Shape {
  readonly layout: List['layout'];
  readonly first: number;
  /** Of the row and of its bar, px. */
  readonly row: number;
  readonly bar: number;
  readonly value: 'in track' | 'over track';
  readonly days: boolean;
}

const SHAPES: Readonly<Record<'side' | 'S' | 'M' | 'L', Shape>> = {
  side: {layout: 'beside', first: 15, row: 29, bar: 16, value: 'in track', days: false},
  S: {layout: 'under', first: 8, row: 12, bar: 10, value: 'over track', days: false},
  M: {layout: 'beside', first: 12, row: 30, bar: 16, value: 'in track', days: false},
  L: {layout: 'beside', first: 14, row: 29, bar: 16, value: 'in track', days: true},
};

/** Width of a column of days at L, px, and of the region before the bars. */
const DAY_CELL = 62;
const REGION = 190;

/** Cities by their sum, the highest first. */
export function citiesList(context: PlacesContext, form: CitiesForm, width: number): List<RowScene> {
  const {facts, more, words, size} = context;
  const shape = SHAPES[form === 'side' ? 'side' : size];
  const {list} = facts.shownCities;
  const names = Math.ceil(max(list, ({name}) => textWidth(name, 14, 600)) ?? 0) + 16;
  const days = shape.days
    ? [...new Set(list.flatMap((city) => city.days.map(({day}) => day)))].sort((a, b) => a - b)
    : [];
  const withDays = days.length > 0 && days.length <= 8;
  const withYear = new Set(days.map(yearOf)).size > 1;
  const cells = withDays ? REGION + days.length * DAY_CELL : 0;
  const track = shape.layout === 'under' ? width : width - Math.min(names, width / 2) - cells;
  const widest =
    shape.value === 'in track' ? (max(list, ({figure}) => textWidth(words.label(figure), 14, 600)) ?? 0) + 14 : 0;
  const most =
    max(list, ({figure, official, ownTotal}) =>
      Math.max(...[figure, official?.figure, ownTotal?.figure].map((one) => (one ? rank(one) : 0))),
    ) || 1;
  const scale = (value: number): number => (value / most) * (track - widest - OPEN_END - 6);

  const told = list.map((city) => cityPoint(city, context));
  const rows = list.map((city): ListRow<RowScene> => ({
    point: cityId(city),
    name: city.name,
    ...(shape.value === 'over track' ? {value: words.label(city.figure)} : {}),
    track: {width: track, height: shape.row, scene: rowOf(city, shape, scale, context)},
    ...(withDays
      ? {cells: [city.region === city.name ? '' : city.region, ...days.map((day) => cell(city, day, context))]}
      : {}),
  }));
  return {
    kind: 'list',
    id: 'cities',
    place: form === 'side' ? 'second' : 'whole',
    ...(form === 'side'
      ? {heading: facts.chosenDay === undefined ? more.allDays : more.oneDay(context.day(facts.chosenDay))}
      : {}),
    layout: shape.layout,
    nameWidth: Math.min(names, Math.floor(width / 2)),
    first: shape.first,
    ...(withDays
      ? {
          cellWidths: [REGION, ...days.map(() => DAY_CELL)],
          head: [
            more.columns.city,
            more.columns.region,
            more.columns.all,
            ...days.map((day) =>
              withYear ? `${words.day(day, 'short')} ${words.day(day, 'year')}` : words.day(day, 'short'),
            ),
          ],
        }
      : {}),
    groups: [{id: 'cities', rows}],
    foot: form === 'side' ? footOf(context, shape.first) : [],
    points: context.tell.down(told),
  };
}

function cell(city: CityFigure, day: number, {words}: PlacesContext): string {
  const found = city.days.find((of) => of.day === day);
  return found ? words.label(found.chosen.figure) : '–';
}

function rowOf(city: CityFigure, shape: Shape, scale: (value: number) => number, {words}: PlacesContext): RowScene {
  const official = city.official && tenth(scale(rank(city.official.figure)));
  const bar: CountBar = {
    kind: 'bar',
    x: 0,
    y: (shape.row - shape.bar) / 2,
    width: city.figure.bound === 'withheld' ? WITHHELD : tenth(scale(rank(city.figure))),
    height: shape.bar,
    grows: 'right',
    ...barEnd(city.figure, scale),
    part: false,
    unfinished: false,
    trail: [],
    official,
  };
  const count = city.ownTotal?.figure;
  // what has no number has no place on the scale
  const own = count && isCounted(count) ? {ownTotal: tenth(scale(rank(count)))} : {};
  const end = Math.max(
    bar.width + (bar.open ? OPEN_END : 0),
    own.ownTotal === undefined ? 0 : own.ownTotal + 5,
    official === undefined ? 0 : official + OFFICIAL,
  );
  const value = {
    x: tenth(end + 7),
    y: shape.row / 2 + 5,
    text: words.label(city.figure),
    role: 'value' as const,
    anchor: 'start' as const,
  };
  return {
    kind: 'row',
    ...(city.figure.bound === 'uncounted' ? {} : {bar}),
    ...own,
    labels: shape.value === 'in track' ? [value] : [],
  };
}

/** What the ranking leaves out, in words. */
export function footOf({facts, more, words, day}: PlacesContext, first: number): readonly string[] {
  const {list, unnamed} = facts.shownCities;
  const next = list[first];
  const rest = list.length > first && next ? [more.notes.more(list.length - first, words.label(next.figure))] : [];
  const hidden = unnamed && unnamed.count > 0 ? [more.notes.unnamed(unnamed.count, day(unnamed.by))] : [];
  return [...rest, ...hidden];
}

/** One or two sentences on the cities. */
export function citiesSummary({facts, more, words, day}: PlacesContext): string {
  const {list, unnamed} = facts.cities;
  if (list.length === 0) return more.noCity;
  const top = more.topCities(list.slice(0, 3).map(({name, figure}) => `${name} ${words.spoken(figure)}`));
  const named = unnamed
    ? more.namedAndCounted(list.length, facts.counter.kind, unnamed.counted, day(unnamed.by))
    : more.named(list.length);
  return `${top} ${named}`;
}
