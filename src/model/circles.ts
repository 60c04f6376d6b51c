import type {Box, Point} from './contract.js';
import type {Circle} from './pieces.js';

const SIZE = 18;
/** Between a mark and its number, px. */
const GAP = 3;

/** Numbers over their marks, else beside them; never on each other. One without room is in the notes alone. */
export function circlesAt(
  numbered: readonly {readonly point: Point; readonly number: number}[],
  width: number,
): readonly Circle[] {
  const taken: Circle[] = [];
  for (const {point, number} of numbered) {
    const spot = point.box && spotsOf(point.box, width).find(([x, y]) => taken.every((one) => isFree(one, x, y)));
    if (spot) taken.push({x: spot[0], y: spot[1], number});
  }
  return taken;
}

const isFree = (one: Circle, x: number, y: number): boolean => Math.abs(one.x - x) > SIZE || Math.abs(one.y - y) > SIZE;

function spotsOf({x, y, width, height}: Box, whole: number): readonly (readonly [number, number])[] {
  const half = SIZE / 2;
  const [left, right] = [x - half - GAP, x + width + half + GAP];
  const spots = [
    [x + width / 2, y - half - GAP],
    [right, y + half],
    [left, y + half],
    [right, y + height - half],
  ] as const;
  return spots.filter(([at]) => at >= half && at <= whole - half);
}
