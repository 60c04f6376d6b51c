import type {Box, Drawing, Point} from './contract.js';
import type {Circle, Label} from './pieces.js';
import {boxOfLabel, Spread} from './spread.js';

const SIZE = 18;
/** Between a mark and its number, px. */
const GAP = 3;
/** How far over its mark a number may stand, px. */
const RISES = [0, 18, 36];

/** Numbers over their marks, else beside them; never on a text, a mark or each other. One without room is in the notes alone. */
export function circlesAt(
  numbered: readonly {readonly point: Point; readonly number: number}[],
  {points, scene, width, height}: Pick<Drawing, 'points' | 'scene' | 'width' | 'height'>,
): readonly Circle[] {
  const spread = new Spread({x: 0, y: 0, width, height});
  for (const {box} of points) if (box) spread.block(box);
  for (const label of labelsOf(scene)) spread.block(boxOfLabel(label));
  return numbered.flatMap(({point, number}) => {
    const half = SIZE / 2;
    const spot = point.box
      ? spotsOf(point.box).find(([x, y]) => spread.take({x: x - half, y: y - half, width: SIZE, height: SIZE}))
      : undefined;
    return spot ? [{x: spot[0], y: spot[1], number}] : [];
  });
}

/** The texts of a drawing, where its scene keeps them as `labels`: those of all charts do. */
const labelsOf = (scene: unknown): readonly Label[] => (scene as {readonly labels?: readonly Label[]}).labels ?? [];

function spotsOf({x, y, width, height}: Box): readonly (readonly [number, number])[] {
  const half = SIZE / 2 + GAP;
  const [left, right] = [x - half, x + width + half];
  return [
    ...RISES.map((rise) => [x + width / 2, y - half - rise] as const),
    [right, y + half],
    [left, y + half],
    [right, y + height - half],
    [left, y + height - half],
    ...RISES.map((rise) => [right, y - half - rise] as const),
  ];
}
