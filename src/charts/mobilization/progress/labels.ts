import type {Box} from '../../../model/contract.js';
import {roundPx} from '../../../model/frame.js';
import type {Label} from '../../../model/marks/primitives.js';
import {textWidth} from '../../../model/labels/text-width.js';

/** The value beside a mark and who says it: neither gives way. */
export interface Wanted {
  /** What they have to stay in, px. */
  readonly frame: Box;
  /** The middle of the mark, and the room it takes. */
  readonly x: number;
  readonly y: number;
  readonly mark: Box;
  readonly value: string;
  /** The name as lines, as the forms it can take. */
  readonly names: readonly (readonly string[])[];
}

const LINE = 18;
/** Sides of a mark in the order in which they are tried: across and up or down of it. */
const SIDES: readonly (readonly ['start' | 'middle' | 'end', -1 | 0 | 1])[] = [
  ['end', 0],
  ['middle', -1],
  ['middle', 1],
  ['start', 0],
  ['end', 1],
  ['start', 1],
  ['end', -1],
  ['start', -1],
];

/** What makes a place worse than another: more lines, farther from the mark, on something else. */
const NARROWER = 10;
const FAR = 20;
const ON_SOMETHING = 1000;
/** Farther over or under the mark, px: only where nothing nearer is free. */
const FARTHER = [0, 12, 24, 36, 48];
/** So much nearer to its own mark than to any other, px. */
const NEARER = 3;
/** Two texts of one line keep apart, px. */
const BETWEEN = 3;
/** Every label is placed again with the others in their places. */
const PASSES = 4;

interface Placed {
  readonly cost: number;
  readonly box: Box;
  readonly labels: readonly Label[];
}

/** Words beside marks where they lie on nothing that is taken; undefined where one of them finds no such place. */
export function placeLabels(
  wanted: readonly Wanted[],
  taken: readonly Box[],
): readonly (readonly Label[])[] | undefined {
  const placed: (Placed | undefined)[] = wanted.map(() => undefined);
  for (let pass = 0; pass < PASSES; pass++) {
    wanted.forEach((one, i) => {
      const others = [...taken, ...placed.flatMap((other, j) => (other && j !== i ? [other.box] : []))];
      const rivals = wanted.filter((other) => other !== one);
      const forms = one.names.map((lines) => [one.value, ...lines]);
      const tries = forms.flatMap((texts, form) =>
        FARTHER.flatMap((far) =>
          SIDES.map((side, order) => tryAt(one, side, texts, order + NARROWER * form + FAR * far, far, others, rivals)),
        ),
      );
      placed[i] = tries.reduce((best, found) => (found.cost < best.cost ? found : best));
    });
  }
  return placed.every((found) => found && found.cost < ON_SOMETHING) ? placed.map((found) => found!.labels) : undefined;
}

function tryAt(
  {x, y, mark, frame}: Wanted,
  [anchor, up]: (typeof SIDES)[number],
  texts: readonly string[],
  dislike: number,
  far: number,
  taken: readonly Box[],
  rivals: readonly Wanted[],
): Placed {
  const width = Math.max(...texts.map((text, i) => textWidth(text, 14, i === 0 ? 600 : 400)));
  const height = LINE * texts.length;
  // a label over or under its mark begins or ends at the edge of it
  const away = up === 0 ? 6 : 0;
  const at = {start: mark.x + mark.width + away, middle: x, end: mark.x - away}[anchor];
  const left = {start: at, middle: at - width / 2, end: at - width}[anchor];
  const [above, under] = [mark.y - 2 - far - height, mark.y + mark.height + 2 + far];
  const top = up === 0 ? y - height / 2 : up < 0 ? above : under;
  const box = {x: left, y: top, width, height};
  // words nearer to another mark would be read as that one's
  const own = distance(box, {x, y});
  const isOwn = rivals.every((other) => distance(box, other) > own + NEARER);
  return {
    cost: dislike + ON_SOMETHING * (outside(box, frame) + overlaps(box, taken) + (isOwn ? 0 : 1)),
    box,
    labels: texts.map((text, i) => ({
      ...{x: roundPx(at), y: roundPx(top + 14 + LINE * i), text},
      ...{role: i === 0 ? 'value' : 'note', anchor},
    })),
  };
}

/** How far a box reaches out of a frame, px. */
const outside = (box: Box, frame: Box): number =>
  Math.max(
    0,
    frame.x - box.x,
    box.x + box.width - frame.x - frame.width,
    frame.y - box.y,
    box.y + box.height - frame.y - frame.height,
  );

/** From a box to a point, px. */
const distance = (box: Box, {x, y}: Pick<Wanted, 'x' | 'y'>): number =>
  Math.hypot(Math.max(box.x - x, 0, x - box.x - box.width), Math.max(box.y - y, 0, y - box.y - box.height));

/** How far a box lies on others, px of the longer side of what they share. */
export const overlaps = (box: Box, others: readonly Box[]): number =>
  others.reduce((sum, other) => {
    const across = Math.min(box.x + box.width, other.x + other.width) - Math.max(box.x, other.x) + BETWEEN;
    const down = Math.min(box.y + box.height, other.y + other.height) - Math.max(box.y, other.y);
    return sum + (across > 0 && down > 0 ? Math.max(across, down) : 0);
  }, 0);
