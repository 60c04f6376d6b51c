import {max, min} from 'd3';
import {isCounted, rank} from '../../data/estimate.js';
import {roundPx} from '../../model/frame.js';
import {textAt, type Label} from '../../model/marks/primitives.js';
import type {MapWindow, Boundaries} from '../../model/boundaries.js';
import type {Box} from '../../model/contract.js';
import {LabelPlacement, safeBoxOfLabel} from '../../model/labels/label-placement.js';
import {safeTextWidth} from '../../model/labels/text-width.js';
import type {CityFigure} from './cities/figures.js';
import {citiesView} from './cities/list.js';
import {cityId, cityPoint, type ArrestsDrawing, type Context, type ViewLayout} from './context.js';
import type {MapScene} from './scene.js';

/** By size: height of the map, largest radius of a dot, and how many dots are named at most. */
const HEIGHT = {S: 220, M: 300, L: 560} as const;
const RADIUS = {S: 18, M: 24, L: 36} as const;
const NAMED = {S: 3, M: 12, L: 16} as const;
/** A name is at least this much nearer to its own dot than to any other, px. */
const NEARER = 3;
const SMALLEST = 2.5;
/** Space between the outermost dots and the edge, px. */
const MARGIN = {x: 70, y: 56};
/** The largest scale, for a single place: px per px of the boundary file. */
const CLOSEST = 3;

interface Dot {
  readonly city: CityFigure;
  readonly x: number;
  readonly y: number;
  readonly r: number;
}

/** The cities as dots on a map. */
export function mapView(context: Context, shapes: Boundaries | undefined): ViewLayout {
  const {selection, say, words} = context;
  const {list} = selection.shownCities;
  const placed = list.filter((city) => city.place !== undefined);
  const base = shapes && placed.every((city) => shapes.point(...city.place!)) ? shapes : undefined;
  const missing = list.filter((city) => city.place === undefined).map(({name}) => name);
  const named = [...missing.slice(0, 12), ...(missing.length > 12 ? [words.number(missing.length - 12)] : [])];
  const notes = [
    ...(base || placed.length === 0 ? [] : [say.map.noOutlines]),
    ...(missing.length > 0 ? [say.map.unplaced(named)] : []),
  ];
  return {
    ...citiesView(context),
    panels: [mapPanel(placed, base, context)],
    legend: [],
    notes: notes.map((text) => ({text})),
    remark: say.map.area,
  };
}

/** Dots by city over the boundaries; the frame fits the cities, not the country. */
function mapPanel(
  placed: readonly CityFigure[],
  base: Boundaries | undefined,
  context: Context,
): ArrestsDrawing<MapScene> {
  const {width, size, say} = context;
  const at = (city: CityFigure): readonly [number, number] => base?.point(...city.place!) ?? flat(...city.place!);
  const frame = frameOf(placed.map(at), width, HEIGHT[size], base?.size);
  const most = max(placed, ({figure}) => rank(figure)) || 1;
  const radius = (value: number): number => roundPx(Math.max(SMALLEST, Math.sqrt(value / most) * RADIUS[size]));
  const dots = placed.map((city): Dot => {
    const [x, y] = at(city);
    return {
      city,
      x: roundPx((x - frame.x) * frame.scale),
      y: roundPx((y - frame.y) * frame.scale),
      r: radius(rank(city.figure)),
    };
  });
  const countries = [...new Set(placed.map(({country}) => country))].filter((country) => base?.ids.includes(country));
  const others = base?.ids.filter((id) => !countries.includes(id)) ?? [];
  const ring = ringOf(most, radius, frame, context);
  return {
    kind: 'drawing',
    unit: 'city',
    id: 'map',
    place: 'whole',
    width,
    height: frame.height,
    foot: base ? ['words' in base.statement ? base.statement.words : say.map.borders] : [],
    scene: {
      kind: 'map',
      country: base?.outline(countries, frame) ?? '',
      neighbours: base?.outline(others, frame) ?? '',
      borders: base?.borders(frame) ?? '',
      dots: dots.map(({city, x, y, r}) => ({x, y, r, hollow: !isCounted(city.figure), point: cityId(city)})),
      labels: namesOf(dots, ring, context, frame),
      ring,
    },
    points: dots.map(({city, x, y, r}) => ({
      ...cityPoint(city),
      box: {x: roundPx(x - r), y: roundPx(y - r), width: roundPx(2 * r), height: roundPx(2 * r)},
    })),
  };
}

/** For places outside the boundary file: an equal-area cylindrical projection, in px of half a degree. */
const flat = (longitude: number, latitude: number): readonly [number, number] => [
  longitude * 8,
  -Math.sin((latitude * Math.PI) / 180) * 8 * (180 / Math.PI) * 1.6,
];

/** The frame fits the places, not the country. It stays inside the map, so that no map edge is visible. */
function frameOf(
  places: readonly (readonly [number, number])[],
  width: number,
  height: number,
  map: Boundaries['size'] | undefined,
): MapWindow {
  const left = min(places, ([x]) => x) ?? 0;
  const right = max(places, ([x]) => x) ?? 0;
  const top = min(places, ([, y]) => y) ?? 0;
  const bottom = max(places, ([, y]) => y) ?? 0;
  const across = (width - 2 * MARGIN.x) / Math.max(1, right - left);
  const down = (height - 2 * MARGIN.y) / Math.max(1, bottom - top);
  const scale = Math.min(CLOSEST, across, down);
  const drawn = Math.round(Math.min(height, Math.max(height * 0.6, (bottom - top) * scale + 2 * MARGIN.y)));
  const within = (start: number, taken: number, whole = Infinity): number =>
    map && taken <= whole ? Math.min(Math.max(0, start), whole - taken) : start;
  return {
    x: within((left + right) / 2 - width / 2 / scale, width / scale, map?.[0]),
    y: within((top + bottom) / 2 - drawn / 2 / scale, drawn / scale, map?.[1]),
    scale,
    width,
    height: drawn,
  };
}

/**
 * Names and values beside the dots, as many as have room: first the places farthest to the west and to the east, which show how
 * wide the picture is, then the largest. A name covers nothing, and is clearly nearer to its own dot than to any other.
 */
function namesOf(
  dots: readonly Dot[],
  ring: MapScene['ring'],
  {words, size}: Context,
  {width, height}: MapWindow,
): readonly Label[] {
  const [widest] = ring;
  const spread = new LabelPlacement(
    {x: 0, y: 0, width, height},
    [
      ...dots.map(({x, y, r}) => ({x: x - r, y: y - r, width: 2 * r, height: 2 * r})),
      ...(widest
        ? [{x: widest.x - widest.r, y: widest.y - widest.r - 10, width: width - widest.x + widest.r, height}]
        : []),
    ],
    [],
    safeBoxOfLabel,
  );
  const byPlace = [...dots].sort((a, b) => a.x - b.x);
  let named = 0;
  return [...new Set([...byPlace.slice(0, 1), ...byPlace.slice(-1), ...dots])].flatMap((dot) => {
    if (named >= NAMED[size]) return [];
    const {city, x, y, r} = dot;
    const value = words.label(city.figure);
    const name = safeTextWidth(city.name, 14, 600) + 5;
    const pair = (dx: number, dy: number, anchor: Label['anchor']): readonly Label[] => [
      textAt(x + dx, y + dy, city.name, 'name', anchor),
      textAt(x + dx, y + dy + 17, value, 'note', anchor),
    ];
    const line = [
      textAt(x + r + 8, y + 5, city.name, 'name', 'start'),
      textAt(x + r + 8 + name, y + 5, value, 'note', 'start'),
    ];
    const isOwn = (labels: readonly Label[]): boolean =>
      labels.every((label) => {
        const box = safeBoxOfLabel(label);
        return dots.every((other) => other === dot || distance(box, other) > distance(box, dot) + NEARER);
      });
    const choices = [
      pair(0, -r - 24, 'middle'),
      pair(r + 9, -3, 'start'),
      pair(-r - 9, -3, 'end'),
      pair(0, r + 18, 'middle'),
      line,
      pair(0, r + 18, 'end'),
      pair(0, r + 18, 'start'),
    ];
    const found = spread.first(choices.filter(isOwn));
    if (found.length > 0) named += 1;
    return found;
  });
}

/** From a box to the edge of a dot, px; less than 0 if they touch. */
const distance = (box: Box, {x, y, r}: Dot): number =>
  Math.hypot(Math.max(box.x - x, 0, x - box.x - box.width), Math.max(box.y - y, 0, y - box.y - box.height)) - r;

/** The size legend: round values as nested circles, bottom right. */
function ringOf(
  most: number,
  radius: (value: number) => number,
  {width, height}: MapWindow,
  {words, say}: Context,
): MapScene['ring'] {
  const power = 10 ** Math.floor(Math.log10(Math.max(1, most)));
  const first = most / power >= 5 ? 5 * power : most / power >= 2 ? 2 * power : power;
  const values = [first, first / 5, first / 50].filter((value) => value >= 1 && Number.isInteger(value));
  const x = width - 150;
  const foot = height - 24;
  let free = -Infinity;
  return values.map((value, i) => {
    const r = radius(value);
    // the line of a small circle bends down, so that each value has its own line
    const level = roundPx(Math.max(foot - 2 * r, free));
    free = level + 16;
    const text = i === 0 ? `${words.number(value)} ${say.unit}` : words.number(value);
    return {x, y: roundPx(foot - r), r, text, line: x + 34, level};
  });
}
