/** From polygons in pixels to a small TopoJSON: borders that are one line, fewer points, whole numbers. */
import {feature, mergeArcs, quantize} from 'topojson-client';
import {topology} from 'topojson-server';
import {filter, filterAttachedWeight, filterWeight, planarRingArea, presimplify, simplify} from 'topojson-simplify';

const POINTS_OF_AN_ISLAND = 3;
const SMALL = 40; // px²: states below it (Liechtenstein) would shrink to a line
const NOTHING = 0.5; // px²: of a ring that is left with less (Monaco), and of the hole it leaves, nothing could be seen
const indexOf = (arc) => (arc < 0 ? ~arc : arc);

/** Which lines belong to an area that the map is about. */
function chosenLines(shapes, areas) {
  const chosen = shapes.objects.areas.geometries.filter(({id}) => areas.includes(id));
  return new Set(chosen.flatMap(({arcs}) => arcs.flat(2).map(indexOf)));
}

/** Without rings below `island` px², `coarser` times that elsewhere; before lines are simplified, so that sizes are true. */
function withoutSpecks(shapes, {about, island, coarser}) {
  const chosen = chosenLines(shapes, about);
  const [near, far] = [island, island * coarser].map((least) => filterAttachedWeight(shapes, least, planarRingArea));
  return filter(shapes, (ring) => (ring.some((arc) => chosen.has(indexOf(arc))) ? near : far)(ring));
}

/** How many inner points a line must keep, so that what it surrounds stays a shape, however small: by index. */
function keptPoints(shapes) {
  const kept = new Map();
  for (const ring of shapes.objects.areas.geometries.flatMap(({arcs}) => arcs.flat())) {
    const {coordinates} = feature(shapes, {type: 'Polygon', arcs: [ring]}).geometry;
    if (ring.length > 1 && planarRingArea(coordinates[0]) > SMALL) continue;
    for (const arc of ring) kept.set(indexOf(arc), ring.length > 1 ? 1 : POINTS_OF_AN_ISLAND);
  }
  return kept;
}

/** Weights: less outside the areas the map is about; and small states and islands keep the points that tell most. */
function weigh(shapes, {about, coarser}) {
  const weighted = presimplify(shapes);
  const chosen = chosenLines(weighted, about);
  const kept = keptPoints(weighted);
  weighted.arcs.forEach((arc, index) => {
    if (!chosen.has(index)) for (const point of arc) point[2] /= coarser;
    const inner = arc.slice(1, -1).sort((a, b) => b[2] - a[2]);
    for (const point of inner.slice(0, kept.get(index) ?? 0)) point[2] = Infinity;
  });
  return weighted;
}

/** Parts of one area that touch (the Vatican and Italy) become one shape. */
function melt(shapes) {
  const {geometries} = shapes.objects.areas;
  shapes.objects.areas.geometries = geometries.map((geometry) => ({...mergeArcs(shapes, [geometry]), id: geometry.id}));
  return shapes;
}

/**
 * `polygons` by area as TopoJSON with the one object `areas`. `about`: the areas that the map is about; `detail`: the
 * least triangle (px²) that a point must span to stay, `island`: the least ring (px²), both `coarser` times that elsewhere;
 * `steps`: whole numbers across the map.
 */
export function shrink(polygons, options) {
  const features = Object.entries(polygons)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, coordinates]) => ({type: 'Feature', id, geometry: {type: 'MultiPolygon', coordinates}}));
  const whole = melt(topology({areas: {type: 'FeatureCollection', features}}));
  const simple = simplify(weigh(withoutSpecks(whole, options), options), options.detail);
  const {objects, arcs, transform} = quantize(filter(simple, filterWeight(simple, NOTHING)), options.steps);
  return {objects, arcs, transform};
}
