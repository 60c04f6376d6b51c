import {own} from '../../data/own.js';
import type {Box, Panel} from '../../model/contract.js';
import {roundPx} from '../../model/frame.js';
import {textAt} from '../../model/marks/primitives.js';
import type {MapWindow, Boundaries} from '../../model/boundaries.js';
import {countryId, countryPoint, twinsOf, type Context, type PositionsDrawing, type PositionsPoint} from './context.js';
import type {PositionsMessages} from './messages.js';
import type {MapScene} from './scene.js';
import type {Government} from './select.js';
import {codeOf, squareOf} from './squares.js';

/** A country is too small for its code if the shorter side of its largest part is less than this, px. */
const TOO_SMALL = 24;
const CHIP = {width: 22, height: 16};
const SQUARE = 28;
/** A narrower map has no room for squares in the sea: they stand in rows under it, px. */
const NARROW = 400;
const PITCH = SQUARE + 2;
const WITH_NAMES = 480;

/** Northern Cyprus counts as part of Cyprus and is hatched. */
const NORTH = 'XN';
const areasOf = (country: string): readonly string[] => (country === 'CY' ? ['CY', NORTH] : [country]);

/** The position of a government on the map. */
interface Placed {
  readonly government: Government;
  readonly path: string;
  /** Centre of its chip, or of the country itself. */
  readonly at: Spot;
  /** Centre of its square, if it is too small for a code. */
  readonly square?: Spot | undefined;
}

/**
 * Members filled by the stance of their government; the smallest have a square beside them, or under a narrow map. With
 * `hasList` a list beside it shows the same countries.
 */
export function mapPanel(
  context: Context,
  shapes: Boundaries,
  width: number,
  place: Panel['place'],
  hasList: boolean,
): PositionsDrawing<MapScene> {
  const {selection, say} = context;
  const {statement} = shapes;
  const drawn = Math.min(width, WIDEST);
  const scale = drawn / shapes.size[0];
  const frame: MapWindow = {x: 0, y: 0, scale, width: drawn, height: Math.round(shapes.size[1] * scale)};
  const known = new Set(shapes.ids);
  const beside = selection.governments
    .filter(({country}) => known.has(country))
    .map((government) => placeOf(government, shapes, frame));
  const [placed, height] = drawn < NARROW ? withRows(beside, frame) : [beside, frame.height];
  const missing = selection.governments.filter(({country}) => !known.has(country)).map(({name}) => name);
  return {
    kind: 'drawing',
    id: 'map',
    place,
    width: drawn,
    height,
    unit: 'country',
    ...(hasList ? {twins: twinsOf('map', selection.governments)} : {}),
    points: placed.map((one) => ({
      ...countryPoint('map', one.government),
      box: boxOf(one),
      outline: ringsOf(one.path),
    })),
    scene: sceneOf(placed, shapes, frame, context),
    foot: [
      'code' in statement ? say.borders[statement.code] : statement.words,
      ...(height > frame.height ? [say.smallOnes] : []),
      ...(missing.length > 0 ? [say.notOnMap(missing)] : []),
    ],
  };
}

function sceneOf(placed: readonly Placed[], shapes: Boundaries, frame: MapWindow, {say}: Context): MapScene {
  const isMember = new Set(placed.flatMap(({government}) => areasOf(government.country)));
  const strangers = shapes.ids.filter((id) => !isMember.has(id));
  return {
    kind: 'map',
    land: shapes.outline(strangers, frame),
    borders: shapes.borders(frame, (a, b) => !isMember.has(a) && !isMember.has(b)),
    north: isMember.has('CY') ? shapes.outline([NORTH], frame) : '',
    members: placed.map(({government: {country, stance, old}, path}) => ({
      ...{stance, old, path},
      point: countryId('map', country),
    })),
    chips: placed
      .filter(({square}) => !square)
      .map(({government: {country, voices}, at: [x, y]}) => ({
        ...{x, y, code: codeOf(country), framed: voices.length > 0},
      })),
    leaders: placed.flatMap(({square: from, at: to}) =>
      from && frame.width >= NARROW ? [{from: {x: from[0], y: from[1]}, to: {x: to[0], y: to[1]}}] : [],
    ),
    squares: placed.flatMap((one) => squareIn(one)),
    labels: namesOf(say, shapes, frame),
  };
}

/** The rings of the path data, to find the country under the pointer. */
const ringsOf = (path: string): PositionsPoint['outline'] =>
  path
    .split('M')
    .slice(1)
    .map((ring) =>
      ring
        .replace(/Z.*$/, '')
        .split('L')
        .map((pair) => {
          const [x = 0, y = 0] = pair.split(',').map(Number);
          return [x, y] as const;
        }),
    );

const inFrame = ([x, y]: Spot, {width}: MapWindow): Spot => [
  roundPx((x * width) / DRAWN),
  roundPx((y * width) / DRAWN),
];

function placeOf(government: Government, shapes: Boundaries, frame: MapWindow): Placed {
  const {country} = government;
  const extent = shapes.extent(country);
  const [x, y] = extent?.anchor ?? [0, 0];
  const {statement} = shapes;
  // positions set by hand fit only our map: a map provided by the site has another frame
  const hand = 'code' in statement ? {chip: own(CHIPS, country), square: own(SQUARES, country)} : {};
  const isSmall = extent === undefined || Math.min(extent.width, extent.height) * frame.scale < TOO_SMALL;
  const needsSquare = isSmall || ALWAYS.includes(country);
  const anchor: Spot = [roundPx(x * frame.scale), roundPx(y * frame.scale)];
  return {
    government,
    path: shapes.outline(areasOf(country), frame),
    at: hand.chip && !isSmall ? inFrame(hand.chip, frame) : anchor,
    ...(needsSquare ? {square: hand.square ? inFrame(hand.square, frame) : beside(anchor, frame)} : {}),
  };
}

/** Without a position for the square in the sea: towards the nearer side of the map. */
const beside = ([x, y]: Spot, {width, height}: MapWindow): Spot => [
  Math.min(width - SQUARE / 2 - 2, Math.max(SQUARE / 2 + 2, x + (x < width / 2 ? -40 : 40))),
  Math.min(height - SQUARE / 2 - 2, y + 30),
];

/** The squares in rows under the map, also of a country whose code would touch another one; and the height of both. */
function withRows(all: readonly Placed[], {width, height}: MapWindow): readonly [readonly Placed[], number] {
  const columns = Math.floor((width + PITCH - SQUARE) / PITCH);
  const chips: Spot[] = [];
  let count = 0;
  const placed = all.map((one): Placed => {
    const [x, y] = one.at;
    const isFree = chips.every(([left, top]) => Math.abs(left - x) > CHIP.width || Math.abs(top - y) > CHIP.height);
    if (!one.square && isFree) {
      chips.push(one.at);
      return one;
    }
    const [column, row] = [count % columns, Math.floor(count / columns)];
    count += 1;
    return {...one, square: [column * PITCH + SQUARE / 2, height + 8 + row * PITCH + SQUARE / 2]};
  });
  return [placed, count === 0 ? height : height + 6 + Math.ceil(count / columns) * PITCH];
}

function squareIn({government, square}: Placed): MapScene['squares'] {
  if (!square) return [];
  const [x, y] = square.map((middle) => roundPx(middle - SQUARE / 2)) as [number, number];
  return [squareOf(government, countryId('map', government.country), x, y, SQUARE)];
}

const boxOf = ({at, square}: Placed): Box => {
  const [x, y] = square ?? at;
  const {width, height} = square ? {width: SQUARE, height: SQUARE} : CHIP;
  return {x: x - width / 2, y: y - height / 2, width, height};
};

function namesOf(say: PositionsMessages, shapes: Boundaries, frame: MapWindow): MapScene['labels'] {
  if (frame.width < WITH_NAMES || !('code' in shapes.statement)) return [];
  return NAMES.map(([id, spot]) => textAt(...inFrame(spot, frame), say.neighbours[id], 'tiny'));
}

/** Positions on the map of Europe, in px of a drawing 600 px wide; scaled for other widths. */
const DRAWN = 600;

/** Largest width of a map, px: a wider one would be taller but not clearer. */
export const WIDEST = 680;

export type Spot = readonly [x: number, y: number];

/** Centres of the squares in the sea (or over a neighbour) for countries too small for a code. */
export const SQUARES: Readonly<Record<string, Spot>> = {
  MT: [276, 606],
  LU: [110, 350],
  CY: [570, 614],
  SI: [332, 494],
  DK: [212, 258],
  BE: [168, 300],
  SK: [446, 336],
  EE: [446, 196],
  NL: [196, 285],
  LV: [462, 236],
  LT: [462, 268],
};

/** Countries with a square at every width: a code would hide them. */
const ALWAYS: readonly string[] = ['SI'];

/** Codes with a better position than the point with the most space around it. */
const CHIPS: Readonly<Record<string, Spot>> = {
  SE: [299, 195],
  PT: [31, 514],
  HR: [342, 440],
  CZ: [318, 367],
};

/** Names of neighbouring countries, by their centres. */
export const NAMES: readonly (readonly ['RU' | 'BY' | 'UA' | 'TR', Spot])[] = [
  ['RU', [478, 140]],
  ['BY', [449, 300]],
  ['UA', [488, 358]],
  ['TR', [537, 518]],
];
