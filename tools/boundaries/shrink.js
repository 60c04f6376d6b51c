/** From polygons in pixels to a small TopoJSON: shared borders, fewer points, whole numbers. */
import {feature, mergeArcs, quantize} from 'topojson-client';
import {topology} from 'topojson-server';
import {filter, filterAttachedWeight, filterWeight, planarRingArea, presimplify, simplify} from 'topojson-simplify';

const POINTS_OF_AN_ISLAND = 3;
const SMALL = 40; // px²: smaller states (Liechtenstein) would become a line
const NOTHING = 0.5; // px²: a smaller ring (Monaco), and its hole, would not be visible
const indexOf = (arc) => (arc < 0 ? ~arc : arc);

/** The lines of the areas that the map is about. */
function chosenLines(shapes, areas) {
  const chosen = shapes.objects.areas.geometries.filter(({id}) => areas.includes(id));
  return new Set(chosen.flatMap(({arcs}) => arcs.flat(2).map(indexOf)));
}

/** Removes rings below `island` px², elsewhere `coarser` times that. It runs before lines are simplified, so that sizes are exact. */
function withoutSpecks(shapes, {about, island, coarser}) {
  const chosen = chosenLines(shapes, about);
  const [near, far] = [island, island * coarser].map((least) => filterAttachedWeight(shapes, least, planarRingArea));
  return filter(shapes, (ring) => (ring.some((arc) => chosen.has(indexOf(arc))) ? near : far)(ring));
}

/** The number of inner points that a line must keep, by index, so that its area stays a shape, however small. */
function keptPoints(shapes) {
  const kept = new Map();
  for (const ring of shapes.objects.areas.geometries.flatMap(({arcs}) => arcs.flat())) {
    const {coordinates} = feature(shapes, {type: 'Polygon', arcs: [ring]}).geometry;
    if (ring.length > 1 && planarRingArea(coordinates[0]) > SMALL) continue;
    for (const arc of ring) kept.set(indexOf(arc), ring.length > 1 ? 1 : POINTS_OF_AN_ISLAND);
  }
  return kept;
}

/** Weights: lower outside the areas that the map is about; small states and islands keep their most important points. */
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
 * Polygons by area, as TopoJSON with one object, `areas`. `about`: the areas that the map is about; `detail`: the least
 * triangle (px²) of a point that is kept; `island`: the least ring (px²); elsewhere both are `coarser` times as large;
 * `steps`: the number of whole numbers across the map.
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
