import {geoAzimuthalEqualAreaRaw, geoConicEqualAreaRaw, geoRotation} from 'd3';
import type {BoundaryProjection} from '../../data/boundaries/format.js';
import {boundsOf, type Part, type Position} from './rings.js';

const RADIANS = Math.PI / 180;

/**
 * The projection of a map: from degrees to the map's own pixels. Only the formula of d3 is used. d3's code for lines is not
 * needed, because lines are projected when the package is built.
 */
export function placeOn({type, rotate, parallels, scale, translate}: BoundaryProjection) {
  const [south, north] = parallels ?? [0, 60];
  const formula =
    type === 'conic-equal-area' ? geoConicEqualAreaRaw(south * RADIANS, north * RADIANS) : geoAzimuthalEqualAreaRaw;
  const turn = geoRotation([rotate[0], rotate[1]]);
  return (longitude: number, latitude: number): [number, number] => {
    const [east, up] = turn([longitude, latitude]);
    const [x, y] = formula(east * RADIANS, up * RADIANS);
    return [translate[0] + scale * x, translate[1] - scale * y];
  };
}

const WIDTH = 960; // px, as of the shipped maps
const MARGIN = 8;
const FURTHEST = -0.5; // cosine of 120°: further away an azimuthal map tears areas apart

type Vector = readonly [number, number, number];

function vectorOf([longitude, latitude]: Position): Vector {
  const across = Math.cos(latitude! * RADIANS);
  return [
    across * Math.cos(longitude! * RADIANS),
    across * Math.sin(longitude! * RADIANS),
    Math.sin(latitude! * RADIANS),
  ];
}

/** Area of a ring in degrees, on a globe of radius 1; its sign is the direction (Chamberlain and Duquette, 2007). */
function areaOnGlobe(ring: readonly Position[]): number {
  return ring.slice(1).reduce((sum, [east, north], i) => {
    const [from, south] = ring[i]!;
    const turn = ((((east! - from!) % 360) + 540) % 360) - 180;
    return sum + (turn * RADIANS * (2 + Math.sin(south! * RADIANS) + Math.sin(north! * RADIANS))) / 2;
  }, 0);
}

/** The edge of the largest part of an area: its mainland, without overseas parts. */
export function mainland(parts: readonly Part[]): readonly Position[] {
  const sizes = parts.map(([edge]) => {
    return Math.abs(areaOnGlobe(edge ?? []));
  });
  return parts[sizes.indexOf(Math.max(...sizes))]?.[0] ?? [];
}

/** The middle of places, in degrees; they can lie on both sides of the date line. */
export function middleOf(points: readonly Position[]): [number, number] {
  const vectors = points.map(vectorOf);
  const [x, y, z] = ([0, 1, 2] as const).map((axis) => {
    const values = vectors.map((vector) => vector[axis]);
    return (values.reduce((a, b) => Math.min(a, b)) + values.reduce((a, b) => Math.max(a, b))) / 2;
  }) as [number, number, number];
  return [Math.atan2(y, x) / RADIANS, Math.atan2(z, Math.hypot(x, y)) / RADIANS];
}

/** Whether a place is near enough to the middle to be on the map. */
export function isNear(middle: Position): (place: Position) => boolean {
  const [x, y, z] = vectorOf(middle);
  return (place) => {
    const [a, b, c] = vectorOf(place);
    return x * a + y * b + z * c > FURTHEST;
  };
}

/** The equal-area projection that fits these places into a map, and the size of the map (px). */
export function fitted(points: readonly Position[], middle: readonly [number, number]) {
  const rotate: [number, number] = [-middle[0], -middle[1]];
  const place = placeOn({type: 'azimuthal-equal-area', rotate, scale: 1, translate: [0, 0]});
  const [left, top, right, bottom] = boundsOf([points.map((point) => place(point[0]!, point[1]!))]);
  const scale = (WIDTH - 2 * MARGIN) / (right - left);
  const size: [number, number] = [WIDTH, Math.ceil((bottom - top) * scale) + 2 * MARGIN];
  const translate: [number, number] = [MARGIN - left * scale, MARGIN - top * scale];
  const projection: BoundaryProjection = {type: 'azimuthal-equal-area', rotate, scale, translate};
  return {projection, size};
}
