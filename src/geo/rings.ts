/** Questions about an area in a plane. A part is a list of closed rings: its edge, then its holes. */
export type Position = readonly number[];
export type Ring = readonly Position[];
export type Part = readonly Ring[];

const LINES = 15; // lines tried for a label; more of them move it by less than its height

/** Where the rings cross the line on which `axis` (0: x, 1: y) is `at`: the other coordinates, sorted. */
function crossings(part: Part, axis: 0 | 1, at: number): number[] {
  const found: number[] = [];
  for (const ring of part) {
    ring.forEach((to, index) => {
      const from = ring[index - 1];
      if (!from) return;
      const a = from[axis]!,
        b = to[axis]!;
      if (a > at === b > at) return;
      found.push(from[1 - axis]! + ((at - a) / (b - a)) * (to[1 - axis]! - from[1 - axis]!));
    });
  }
  return found.sort((a, b) => a - b);
}

/** Whether a point is in a part and not in a hole of it. */
export function holds(part: Part, [x, y]: readonly [number, number]): boolean {
  return crossings(part, 1, y).filter((meeting) => meeting > x).length % 2 === 1;
}

/** Left, top, right and bottom of rings. */
export function boundsOf(rings: Part): readonly [number, number, number, number] {
  let left = Infinity,
    top = Infinity,
    right = -Infinity,
    bottom = -Infinity;
  for (const ring of rings) {
    for (const point of ring) {
      left = Math.min(left, point[0]!);
      right = Math.max(right, point[0]!);
      top = Math.min(top, point[1]!);
      bottom = Math.max(bottom, point[1]!);
    }
  }
  return [left, top, right, bottom];
}

/** The longest segment of a line inside a part: its middle, and half its length. */
function stretch(part: Part, axis: 0 | 1, at: number, through?: number): {middle: number; half: number} | undefined {
  const ends = crossings(part, axis, at);
  let best: {middle: number; half: number} | undefined;
  for (let index = 0; index + 1 < ends.length; index += 2) {
    const start = ends[index]!,
      end = ends[index + 1]!;
    if (through !== undefined && (through < start || through > end)) continue;
    const half = (end - start) / 2;
    if (!best || half > best.half) best = {middle: (start + end) / 2, half};
  }
  return best;
}

/**
 * A point well inside a part, for a label: the middle of the horizontal line with the most space on both sides, above and
 * below. This is cheaper than the true pole of inaccessibility, and labels are wider than high anyway.
 */
export function anchorOf(part: Part): readonly [number, number] {
  const [left, top, right, bottom] = boundsOf(part.slice(0, 1));
  let anchor: readonly [number, number] = [(left + right) / 2, (top + bottom) / 2];
  let room = 0;
  for (let line = 1; line <= LINES; line++) {
    const y = top + ((bottom - top) * line) / (LINES + 1);
    const across = stretch(part, 1, y);
    if (!across) continue;
    const upright = stretch(part, 0, across.middle, y);
    if (!upright) continue;
    const nearest = Math.min(upright.half - Math.abs(upright.middle - y), across.half);
    if (nearest > room) {
      room = nearest;
      anchor = [across.middle, y];
    }
  }
  return anchor;
}

/** The area inside a ring, clockwise or not. */
export function areaOf(ring: Ring): number {
  let twice = 0;
  ring.forEach((to, index) => {
    const from = ring[index - 1];
    if (from) twice += from[0]! * to[1]! - to[0]! * from[1]!;
  });
  return Math.abs(twice) / 2;
}
