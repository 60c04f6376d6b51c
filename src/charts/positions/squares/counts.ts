import {sum} from 'd3';
import {roundPx} from '../../../model/frame.js';
import type {Label} from '../../../model/marks/primitives.js';
import {textWidth} from '../../../model/labels/text-width.js';
import {wrap} from '../../../model/labels/wrap.js';
import {groupWord, type Context} from '../context.js';
import type {PositionsDrawing} from '../datum.js';
import type {Square, SquaresScene} from '../scene.js';
import {LETTERS, squareOf} from './square.js';

/** Side of a square at most and at least, px, and the paper between two. */
const LARGEST = 34;
const SMALLEST = 20;
const GAP = 2;
/** Between two stances. */
const APART = 16;
const FARTHEST = 40;
/** Top of the squares, under count and letter. */
const TOP = 24;
/** A name below may be so wide even over few squares. */
const NAME = 78;

/** Every government as a square, in the order of the stances: the shape of the whole, and the legend of what is below. */
export function countsPanel(context: Context): PositionsDrawing<SquaresScene> {
  const {selection, words, width} = context;
  const between = selection.groups.length - 1;
  const blocksAt = (size: number) =>
    selection.groups.map(({stance, governments}) => {
      const squares = governments.length * (size + GAP) - GAP;
      const lines = wrap(groupWord(stance, context), Math.max(squares, NAME), 14);
      return {stance, governments, lines, width: Math.max(squares, ...lines.map((line) => textWidth(line, 14)))};
    });
  const takenAt = (size: number): number => sum(blocksAt(size), (block) => block.width);
  let size = LARGEST;
  while (size > SMALLEST && takenAt(size) > width - APART * between) size--;
  const apart = between === 0 ? 0 : Math.min(FARTHEST, Math.max(APART, (width - takenAt(size)) / between));

  const squares: Square[] = [];
  const labels: Label[] = [];
  const blocks = blocksAt(size);
  let x = 0;
  for (const {governments, stance, lines, width: wide} of blocks) {
    const left = Math.round(x);
    const count = words.number(governments.length);
    const label = (text: string, role: Label['role'], y: number, from = left): unknown =>
      labels.push({x: from, y, text, role, anchor: 'start'});
    squares.push(...governments.map((one, at) => squareOf(one, '', left + at * (size + GAP), TOP, size)));
    label(count, 'value', 14);
    if (stance !== 'none') label(LETTERS[stance], 'axis', 14, roundPx(left + textWidth(count, 14, 600) + 8));
    lines.forEach((text, line) => label(text, 'note', TOP + size + 19 + line * 18));
    x += wide + apart;
  }
  const most = Math.max(...blocks.map(({lines}) => lines.length));
  return {
    kind: 'drawing',
    id: 'counts',
    place: 'whole',
    width,
    height: TOP + size + 6 + most * 18,
    points: [],
    scene: {kind: 'squares', squares, labels},
  };
}
