import type {BoundaryArea, BoundaryFile} from '../../data/boundaries/format.js';
import type {MapWindow} from '../model/boundaries.js';

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

/**
 * The lines of a boundary file, in the map's own pixels. TopoJSON stores each border once; an area is a list of line numbers,
 * `~n` for line n backwards.
 */
export class Lines {
  readonly #lines: readonly Ring[];

  constructor({arcs, transform}: Pick<BoundaryFile, 'arcs' | 'transform'>) {
    if (!transform) {
      this.#lines = arcs;
      return;
    }
    const {scale, translate} = transform;
    this.#lines = arcs.map((arc) => {
      let [x, y] = [0, 0];
      return arc.map(([right, down]): Position => {
        [x, y] = [x + right!, y + down!];
        return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
      });
    });
  }

  /** The parts of an area, each an edge and its holes. */
  partsOf({arcs}: BoundaryArea): readonly Part[] {
    return arcs.map((rings) => rings.map((ring) => ring.flatMap((line, i) => this.#line(line).slice(i > 0 ? 1 : 0))));
  }

  /** The lines between two areas, each once, for the wanted pairs. A coast belongs to one area only. */
  between(areas: readonly BoundaryArea[], isWanted: (a: string, b: string) => boolean): readonly Ring[] {
    const sides = new Map<number, string[]>();
    for (const {id, arcs} of areas) {
      for (const arc of arcs.flat(2)) {
        const line = arc < 0 ? ~arc : arc;
        sides.set(line, [...(sides.get(line) ?? []), id]);
      }
    }
    return [...sides].flatMap(([line, [a, b]]) =>
      a !== undefined && b !== undefined && a !== b && isWanted(a, b) ? [this.#line(line)] : [],
    );
  }

  #line(line: number): Ring {
    return line < 0 ? [...this.#lines[~line]!].reverse() : this.#lines[line]!;
  }
}

type Line = readonly Position[];

/** One edge of a frame: `axis` 0 is x, 1 is y. A point is inside if `side` times (coordinate - at) is not negative. */
interface Edge {
  readonly axis: 0 | 1;
  readonly at: number;
  readonly side: 1 | -1;
}

/** The parts of a line inside an edge. A ring stays one ring, closed along the edge; an open line can become several. */
function cut(line: Line, isRing: boolean, {axis, at, side}: Edge): readonly Line[] {
  const isKept = (point: Position): boolean => side * (point[axis]! - at) >= 0;
  if (line.every(isKept)) return [line];
  const meeting = (a: Position, b: Position): Position => {
    const share = (at - a[axis]!) / (b[axis]! - a[axis]!);
    const other = a[1 - axis]! + share * (b[1 - axis]! - a[1 - axis]!);
    return axis === 0 ? [at, other] : [other, at];
  };
  const pieces: Position[][] = [[]];
  let before = isRing ? line.at(-1) : undefined;
  for (const point of line) {
    const isBack = before !== undefined && !isKept(before);
    if (before && isKept(before) !== isKept(point)) {
      if (isBack && !isRing) pieces.push([]);
      pieces.at(-1)!.push(meeting(before, point));
    }
    if (isKept(point)) pieces.at(-1)!.push(point);
    before = point;
  }
  return pieces.filter((piece) => piece.length > 1);
}

const roundPx = (value: number): number => Math.round(value * 10) / 10;

/** Path data in the pixels of a frame, for lines in the map's own pixels: clipped, and rounded to a tenth of a pixel. */
export function pathIn({x, y, scale, width, height}: MapWindow, lines: readonly Line[], areRings: boolean): string {
  const edges: readonly Edge[] = [
    {axis: 0, at: x, side: 1},
    {axis: 0, at: x + width / scale, side: -1},
    {axis: 1, at: y, side: 1},
    {axis: 1, at: y + height / scale, side: -1},
  ];
  return edges
    .reduce((kept, edge) => kept.flatMap((line) => cut(line, areRings, edge)), lines)
    .map((line) => {
      const points = line.map((point) => `${roundPx((point[0]! - x) * scale)},${roundPx((point[1]! - y) * scale)}`);
      const drawn = points.filter((point, i) => point !== points[i - 1]);
      if (areRings && drawn.length > 1 && drawn[0] === drawn.at(-1)) drawn.pop();
      return drawn.length > 1 ? `M${drawn.join('L')}${areRings ? 'Z' : ''}` : '';
    })
    .join('');
}
