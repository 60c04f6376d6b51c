import {least, polygonContains} from 'd3';
import type {Box, DrawnPoint} from '../contract.js';

/** Every box is padded to at least this width and height, px. */
const HIT = 24;

const gap = (from: number, size: number, at: number): number => Math.max(from - at, at - from - size, 0);

const distance = ({x, y, width, height}: Box, atX: number, atY: number): number =>
  Math.hypot(gap(x, width, atX), gap(y, height, atY));

function padded({x, y, width, height}: Box): Box {
  const [growX, growY] = [Math.max(0, HIT - width) / 2, Math.max(0, HIT - height) / 2];
  return {x: x - growX, y: y - growY, width: width + 2 * growX, height: height + 2 * growY};
}

const middle = ({x, y, width, height}: Box, atX: number, atY: number): number =>
  Math.hypot(x + width / 2 - atX, y + height / 2 - atY);

/**
 * The points that a finger at (x, y) cannot choose between: closer than 12 px to it, and the one that the hit test finds; in
 * the order of the drawing.
 */
export function pointsNear(points: readonly DrawnPoint[], x: number, y: number): readonly DrawnPoint[] {
  const first = pointAt(points, x, y);
  const isNear = ({box}: DrawnPoint): boolean => box !== undefined && distance(box, x, y) < HIT / 2;
  return first ? points.filter((point) => point === first || isNear(point)) : [];
}

/** Whether (x, y) lies inside the outline of a point: in an odd number of its rings. */
const isOn = ({outline = []}: DrawnPoint, x: number, y: number): boolean =>
  outline.filter((ring) => polygonContains(ring as [number, number][], [x, y])).length % 2 === 1;

/**
 * Hit test: the point whose box, padded to 24 px, contains (x, y); if there are several, the nearest one; of several
 * that contain it without padding, the one with the nearest middle. If there is none, the point whose outline contains (x, y).
 */
export function pointAt(points: readonly DrawnPoint[], x: number, y: number): DrawnPoint | undefined {
  const hit = points.filter(({box}) => box && distance(padded(box), x, y) === 0);
  const nearer = (a: Box, b: Box): number => distance(a, x, y) - distance(b, x, y) || middle(a, x, y) - middle(b, x, y);
  const nearest = least(hit, (a, b) => nearer(a.box!, b.box!));
  return nearest ?? points.find((point) => isOn(point, x, y));
}
