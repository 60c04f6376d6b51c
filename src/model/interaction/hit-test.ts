import {polygonContains} from 'd3';
import type {Box, DrawnPoint} from '../contract.js';

/** Every box is padded to at least this width and height, px. */
const HIT = 24;

const gap = (from: number, size: number, at: number): number => Math.max(from - at, at - from - size, 0);

function distance({x, y, width, height}: Box, atX: number, atY: number): number {
  const [growX, growY] = [Math.max(0, HIT - width) / 2, Math.max(0, HIT - height) / 2];
  return Math.hypot(gap(x - growX, width + 2 * growX, atX), gap(y - growY, height + 2 * growY, atY));
}

const middle = ({x, y, width, height}: Box, atX: number, atY: number): number =>
  Math.hypot(x + width / 2 - atX, y + height / 2 - atY);

/** Whether (x, y) lies inside the outline of a point: in an odd number of its rings. */
const isOn = ({outline = []}: DrawnPoint, x: number, y: number): boolean =>
  outline.filter((ring) => polygonContains(ring as [number, number][], [x, y])).length % 2 === 1;

/**
 * Hit test: the point whose box, padded to 24 px, contains (x, y); if there are several, the one with the nearest middle. If
 * there is none, the point whose outline contains (x, y).
 */
export function pointAt(points: readonly DrawnPoint[], x: number, y: number): DrawnPoint | undefined {
  let best: DrawnPoint | undefined;
  for (const point of points) {
    if (!point.box || distance(point.box, x, y) > 0) continue;
    if (!best?.box || middle(point.box, x, y) < middle(best.box, x, y)) best = point;
  }
  return best ?? points.find((point) => isOn(point, x, y));
}
