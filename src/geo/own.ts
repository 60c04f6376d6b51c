import type {Topology} from 'topojson-specification';
import type {BoundaryArea, BoundaryFile} from '../../data/boundaries/format.js';
import type {Boundaries} from '../model/boundaries.js';
import {fitted, isNear, mainland, middleOf, placeOn} from './fit.js';
import {Lines} from './rings.js';
import {boundariesOf} from './boundaries.js';
import {isoCountries} from '../datasets/countries/iso-countries.js';

const fromThree = new Map(isoCountries().map(([two, three]) => [three, two]));
const known = new Set([...fromThree.values(), 'XN']);

/** The alpha-2 code of an id of two or three letters; undefined for anything else. */
function alphaTwo(id: unknown): string | undefined {
  if (typeof id !== 'string') return undefined;
  const code = id.trim().toUpperCase();
  return known.has(code) ? code : fromThree.get(code);
}

/** Why a site's own boundaries are not drawn: they have no `statement`, or are not TopoJSON with known areas. */
interface Refusal {
  readonly refused: 'statement' | 'topology';
}

type Loose = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is Loose => typeof value === 'object' && value !== null;
const REFUSED: Refusal = {refused: 'topology'};

/** The areas with a code, from the first object of the file that has any; areas with the same code are merged. */
function areasIn(objects: Loose): BoundaryArea[] {
  for (const object of Object.values(objects)) {
    const areas = new Map<string, BoundaryArea>();
    const geometries = isRecord(object) && Array.isArray(object.geometries) ? (object.geometries as unknown[]) : [];
    for (const geometry of geometries.filter(isRecord)) {
      const id = alphaTwo(geometry.id);
      if (id === undefined || (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon')) continue;
      const arcs = (geometry.type === 'Polygon' ? [geometry.arcs] : geometry.arcs) as number[][][];
      const area = areas.get(id) ?? {type: 'MultiPolygon', id, arcs: []};
      areas.set(id, {...area, arcs: [...area.arcs, ...arcs]});
    }
    if (areas.size > 0) return [...areas.values()];
  }
  return [];
}

/** The lines of a file in degrees, without the quantization and deltas of TopoJSON. */
function degreesOf({arcs, transform}: Pick<Topology, 'arcs' | 'transform'>): number[][][] {
  const [[kx, ky], [dx, dy]] = transform
    ? [transform.scale, transform.translate]
    : [
        [1, 1],
        [0, 0],
      ];
  return arcs.map((arc) => {
    let x = 0,
      y = 0;
    return arc.map(([a, b]) => {
      [x, y] = transform ? [x + a!, y + b!] : [a!, b!];
      const place = [x * kx + dx, y * ky + dy];
      if (!place.every(Number.isFinite)) throw new TypeError('a line is not made of numbers');
      return place;
    });
  });
}

/** The file in the format of the shipped ones: in pixels, fitted to the mainlands of the areas `around`. */
function projected(file: Loose, statement: string, around: readonly string[]): BoundaryFile | undefined {
  const arcs = degreesOf(file as unknown as Topology);
  const areas = areasIn(file.objects as Loose);
  const globe = new Lines({arcs});

  const asked = areas.filter(({id}) => around.includes(id));
  const points = (asked.length > 0 ? asked : areas).flatMap((area) => mainland(globe.partsOf(area)));
  if (points.length < 3) return undefined;
  const middle = middleOf(points);
  const near = isNear(middle);
  const {projection, size} = fitted(points.filter(near), middle);
  if (!Number.isFinite(projection.scale)) return undefined; // all in one point
  const place = placeOn(projection);

  // Points are projected one by one, so that two areas still share their border. A straight line in degrees stays straight; this
  // is visible only on long lines along a parallel.
  const flat = arcs.map((arc) => arc.map(([longitude, latitude]) => place(longitude!, latitude!)));
  const geometries = areas
    .map((area) => {
      const parts = globe.partsOf(area);
      return {...area, arcs: area.arcs.filter((_, index) => parts[index]?.[0]?.every(near))};
    })
    .filter((area) => area.arcs.length > 0);
  const objects = {areas: {type: 'GeometryCollection' as const, geometries}};
  return {type: 'Topology', id: 'own', statement, size, projection, objects, arcs: flat};
}

/**
 * A site's own boundaries: TopoJSON in degrees (WGS 84). Its `statement`, at the top level, says whose view of the borders it
 * shows. The `id` of an area is ISO 3166-1 alpha-2 or alpha-3 (`XK` Kosovo, `XN` Northern Cyprus); others are left out.
 * The map is equal-area, 960 px wide, fitted to the mainlands of the areas `around` (default: of all). Never throws.
 */
export function ownShapes(json: unknown, around: readonly string[] = []): Boundaries | Refusal {
  if (!isRecord(json) || json.type !== 'Topology' || !Array.isArray(json.arcs) || !isRecord(json.objects))
    return REFUSED;
  const words = typeof json.statement === 'string' ? json.statement.trim() : '';
  if (words === '') return {refused: 'statement'};
  try {
    const file = projected(json, words, around);
    return file ? {...boundariesOf(file), statement: {words}} : REFUSED;
  } catch {
    return REFUSED; // the file can be broken in many ways; the reader gets one message for all of them
  }
}
