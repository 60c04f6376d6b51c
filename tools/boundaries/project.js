/** From the atlas, in degrees, to polygons in the pixels of one map, cut by its edge. */
import {geoAzimuthalEqualArea, geoConicEqualArea, geoDistance} from 'd3';
import {feature} from 'topojson-client';

/** Margin around a map in pixels, so that the cut edge is never visible. */
export const MARGIN = 8;

/** The d3 projection of a map, from the values in its file: `type`, `rotate`, `parallels`, `scale`, `translate`. */
export function projectionOf({type, rotate, parallels, scale, translate}) {
  const projection =
    type === 'conic-equal-area'
      ? geoConicEqualArea().parallels(parallels).center([0, 0]) // d3's own centre is that of the United States
      : geoAzimuthalEqualArea();
  return projection
    .rotate([...rotate, 0])
    .scale(scale)
    .translate(translate);
}

/** The range in degrees without a break in the projection: of longitude up to its seam, or around its centre. */
const UNBROKEN = 165;

/** Whether a polygon can be projected point by point: it neither crosses the seam of a conic projection nor comes near the far side of the world. */
function isUnbroken({type, rotate: [longitude, latitude]}) {
  const turned = (point) => Math.abs(((((point[0] + longitude) % 360) + 540) % 360) - 180);
  const away = (point) => (geoDistance(point, [-longitude, -latitude]) * 180) / Math.PI;
  const reach = type === 'conic-equal-area' ? turned : away;
  return (rings) => rings[0].every((point) => reach(point) < UNBROKEN);
}

/** The point where the line from `a` to `b` crosses `value` on `axis`; exactly the same for both sides of a border. */
function meet(a, b, axis, value) {
  const [from, to] = a[0] < b[0] || (a[0] === b[0] && a[1] < b[1]) ? [a, b] : [b, a];
  const part = (value - from[axis]) / (to[axis] - from[axis]);
  const other = from[1 - axis] + part * (to[1 - axis] - from[1 - axis]);
  return axis === 0 ? [value, other] : [other, value];
}

/** One edge of Sutherland–Hodgman clipping: the part of a closed ring on the side `sign` of `value`. */
function cutAt(ring, axis, value, sign) {
  const inside = (point) => (point[axis] - value) * sign >= 0;
  return ring.flatMap((point, index) => {
    const before = ring.at(index - 1);
    if (inside(point)) return inside(before) ? [point] : [meet(before, point, axis, value), point];
    return inside(before) ? [meet(before, point, axis, value)] : [];
  });
}

/** A closed ring clipped to the map and its margin, or none. */
function cut(ring, [width, height]) {
  let rest = ring.slice(1);
  for (const [axis, value, sign] of [
    [0, -MARGIN, 1],
    [0, width + MARGIN, -1],
    [1, -MARGIN, 1],
    [1, height + MARGIN, -1],
  ])
    rest = cutAt(rest, axis, value, sign);
  return rest.length > 2 ? [...rest, rest[0]] : undefined;
}

/** Whether a polygon is at least partly on the map, not only in its margin. */
function isSeen([ring], size) {
  return [0, 1].every((axis) => {
    const values = ring.map((point) => point[axis]);
    return Math.max(...values) > 0 && Math.min(...values) < size[axis];
  });
}

/** Polygons of the map by area: `{id: [polygon, …]}`. `codeOf` names an atlas's geometry; areas of one name become one. */
export function polygonsOf(atlas, map, codeOf) {
  const project = projectionOf(map.projection);
  const areas = {};
  const here = isUnbroken(map.projection);
  for (const {id, properties, geometry} of feature(atlas, atlas.objects.countries).features) {
    const polygons = geometry.coordinates
      .filter(here)
      .map((rings) =>
        rings
          .map((ring) =>
            cut(
              ring.map((point) => project(point)),
              map.size,
            ),
          )
          .filter(Boolean),
      )
      .filter((rings) => rings.length > 0 && isSeen(rings, map.size));
    if (polygons.length > 0) (areas[codeOf(id, properties.name)] ??= []).push(...polygons);
  }
  return areas;
}
