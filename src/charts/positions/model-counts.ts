import type {Drawing} from '../../model/contract.js';
import {tenth} from '../../model/frame.js';
import type {Label} from '../../model/pieces.js';
import {textWidth} from '../../model/text-width.js';
import {wrap} from '../../model/wrap.js';
import {groupWord, type Context} from './context.js';
import type {Square, SquaresScene} from './scene.js';
import {squareOf} from './square.js';
import {LETTERS} from './stance.js';

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

/** Every government as a square, in the order of the stances: the shape of the whole, and the key to what is below. */
export function countsPanel(context: Context): Drawing<SquaresScene> {
  const {facts, words, width} = context;
  const names = facts.groups.map(({stance, governments}) => ({
    governments,
    stance,
    count: words.number(governments.length),
    name: groupWord(stance, context),
  }));
  const blocksAt = (size: number) =>
    names.map((group) => {
      const squares = group.governments.length * (size + GAP) - GAP;
      const lines = wrap(group.name, Math.max(squares, NAME), 14);
      return {...group, lines, width: Math.max(squares, ...lines.map((line) => textWidth(line, 14)))};
    });
  const total = (blocks: readonly {readonly width: number}[]): number =>
    blocks.reduce((sum, block) => sum + block.width, 0);
  const room = width - APART * (names.length - 1);
  let size = LARGEST;
  while (size > SMALLEST && total(blocksAt(size)) > room) size--;
  const blocks = blocksAt(size);
  const apart =
    names.length < 2 ? 0 : Math.min(FARTHEST, Math.max(APART, (width - total(blocks)) / (names.length - 1)));

  const squares: Square[] = [];
  const labels: Label[] = [];
  let x = 0;
  for (const {governments, stance, count, lines, width: wide} of blocks) {
    const left = Math.round(x);
    governments.forEach((government, at) =>
      squares.push(squareOf(government, '', left + at * (size + GAP), TOP, size)),
    );
    labels.push({x: left, y: 14, text: count, role: 'value', anchor: 'start'});
    if (stance !== 'none')
      labels.push({
        x: tenth(left + textWidth(count, 14, 600) + 8),
        y: 14,
        text: LETTERS[stance],
        role: 'axis',
        anchor: 'start',
      });
    lines.forEach((text, line) =>
      labels.push({x: left, y: TOP + size + 19 + line * 18, text, role: 'note', anchor: 'start'}),
    );
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
