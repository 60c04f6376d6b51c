import {geoAzimuthalEqualAreaRaw, geoConicEqualAreaRaw, geoRotation} from 'd3';
import type {BoundaryProjection} from '../../data/boundaries/format.js';

const RADIANS = Math.PI / 180;

/**
 * What puts a place in degrees on a map, in the map's own pixels: the formula of d3's projection alone, without what d3
 * needs to project lines, which are projected when the package is built.
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
