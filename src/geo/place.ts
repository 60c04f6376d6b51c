import {geoAzimuthalEqualAreaRaw, geoConicEqualAreaRaw, geoRotation} from 'd3';
import type {BoundaryProjection} from '../../data/boundaries/format.js';

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
