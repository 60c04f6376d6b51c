import type {Box, DrawnPoint} from '../contract.js';
import {safeBoxOfLabel} from '../labels/label-placement.js';
import {wrap} from '../labels/text-width.js';
import {textAt, type Callout, type Label} from '../marks/primitives.js';

/** Widths of the text to try, px, and its height of a line. */
const WIDTHS = [165, 140, 118];
const LINE = 19;
/** A longer text is only in the notes. */
const MOST_LINES = 6;
/** Length of the line beside a mark, and lengths of the line above it to try, px. */
const BESIDE = 24;
const ABOVE = [12, 30, 50, 75, 100];
/** Space between mark and line, px. */
const GAP = 4;
/** From the top of a mark with its value to the first height at which a line is tried, and from one to the next, px. */
const FIRST = 18;
const STEP = 12;

interface Placed extends Callout {
  /** What it covers, px. */
  readonly boxes: readonly Box[];
}

/** The ways to write a text beside a mark, best first: to its right with a level line, then above it with an upright one. */
export function calloutsAt({box}: DrawnPoint, text: string, room: Box, taken: readonly Box[]): readonly Placed[] {
  if (!box) return [];
  const all = WIDTHS.map((width) => wrap(text, width, 14)).filter(({length}) => length <= MOST_LINES);
  const levels = Array.from({length: Math.max(0, Math.floor((box.height - FIRST) / STEP))}, (_, i) => i * STEP);
  const start = endOf(box, taken) + GAP;
  const beside = levels.flatMap((down) => {
    const y = Math.round(box.y + FIRST + down) + 0.5;
    const leader = {x: start, y: y - 2, width: BESIDE - GAP, height: 4};
    return all.map((lines) => ({
      ...written(lines, start + BESIDE, y + 4.5, 'start', leader),
      leader: `M${start},${y}h${leader.width}`,
    }));
  });
  const x = Math.round(box.x + box.width / 2) + 0.5;
  const above = ABOVE.flatMap((height) => {
    const leader = {x: x - 2, y: box.y - GAP - height, width: 4, height};
    return all.flatMap((lines) =>
      (['start', 'middle', 'end'] as const).map((anchor) => ({
        ...written(lines, x, leader.y - 7 - LINE * (lines.length - 1), anchor, leader),
        leader: `M${x},${leader.y}v${height}`,
      })),
    );
  });
  return [...beside, ...above].filter(({boxes}) => boxes.every((one) => isInside(one, room)));
}

/** Where a mark ends, with what stands close beside it: its earlier counts. */
function endOf({x, width}: Box, taken: readonly Box[]): number {
  const right = x + width;
  const near = taken.filter((one) => one.x < right + GAP && one.x + one.width > right);
  return Math.ceil(Math.max(right, ...near.map((one) => one.x + one.width)));
}

function written(
  texts: readonly string[],
  x: number,
  y: number,
  anchor: Label['anchor'],
  leader: Box,
): Omit<Placed, 'leader'> {
  const lines = texts.map((text, i) => textAt(x, y + i * LINE, text, 'plain', anchor));
  return {lines, boxes: [leader, ...lines.map(safeBoxOfLabel)]};
}

const isInside = (box: Box, {x, y, width, height}: Box): boolean =>
  box.x >= x && box.y >= y && box.x + box.width <= x + width && box.y + box.height <= y + height;
