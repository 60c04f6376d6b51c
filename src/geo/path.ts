import type {MapWindow} from '../model/boundaries.js';
import type {Position} from './rings.js';

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
