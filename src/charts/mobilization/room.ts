import {tenth} from '../../model/frame.js';
import type {Label} from '../../model/pieces.js';
import {textWidth} from '../../model/text-width.js';

/** A piece of a drawing, px. */
export interface Area {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The value beside a mark and who says it: neither gives way. */
export interface Wanted {
  /** What they have to stay in. */
  readonly frame: Area;
  readonly x: number;
  readonly y: number;
  /** How far the mark reaches from its middle: left, right, up, down. */
  readonly reach: Area;
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

/** A name in more lines: where fewer find no place near the mark. */
const NARROWER = 10;
const ON_SOMETHING = 1000;
/** Farther over or under the mark, px: only where nothing nearer is free. */
const FARTHER = [0, 12, 24, 36, 48];
const FAR = 20;
/** So much nearer to its own mark than to any other, px. */
const NEARER = 3;
/** Two texts of one line keep apart. */
const BETWEEN = 3;
/** Every label is placed again with the others in their places. */
const PASSES = 4;

interface Placed {
  readonly cost: number;
  readonly area: Area;
  readonly labels: readonly Label[];
}

/** Words beside marks where they lie on nothing that is taken; undefined where one of them finds no such place. */
export function placeLabels(
  wanted: readonly Wanted[],
  taken: readonly Area[],
): readonly (readonly Label[])[] | undefined {
  const placed: (Placed | undefined)[] = wanted.map(() => undefined);
  for (let pass = 0; pass < PASSES; pass++) {
    wanted.forEach((one, i) => {
      const others = [...taken, ...placed.flatMap((other, j) => (other && j !== i ? [other.area] : []))];
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
  {x, y, reach, frame}: Wanted,
  [anchor, up]: (typeof SIDES)[number],
  texts: readonly string[],
  dislike: number,
  far: number,
  taken: readonly Area[],
  rivals: readonly Wanted[],
): Placed {
  const wide = Math.max(...texts.map((text, i) => textWidth(text, 14, i === 0 ? 600 : 400)));
  const high = LINE * texts.length;
  // a label over or under its mark begins or ends at the edge of it
  const away = up === 0 ? 6 : 0;
  const at = anchor === 'end' ? x - reach.left - away : anchor === 'start' ? x + reach.right + away : x;
  const left = anchor === 'end' ? at - wide : anchor === 'start' ? at : at - wide / 2;
  const top = up === 0 ? y - high / 2 : up < 0 ? y - reach.top - 2 - far - high : y + reach.bottom + 2 + far;
  const area = {left, right: left + wide, top, bottom: top + high};
  const out = Math.max(0, frame.left - left, area.right - frame.right, frame.top - top, area.bottom - frame.bottom);
  // words nearer to another mark would be read as that one's
  const own = distance(area, {x, y});
  const isOwn = rivals.every((other) => distance(area, other) > own + NEARER);
  return {
    cost: dislike + ON_SOMETHING * (out + overlaps(area, taken) + (isOwn ? 0 : 1)),
    area,
    labels: texts.map((text, i) => ({
      x: tenth(at),
      y: tenth(top + 14 + LINE * i),
      text,
      role: i === 0 ? 'value' : 'note',
      anchor,
    })),
  };
}

/** From an area to a point, px. */
const distance = ({left, right, top, bottom}: Area, {x, y}: Pick<Wanted, 'x' | 'y'>): number =>
  Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));

/** How far an area lies on others, px. */
export const overlaps = (area: Area, others: readonly Area[]): number =>
  others.reduce((sum, other) => sum + overlap(area, other), 0);

/** px of the longer side of what two areas share, 0 where they share nothing. */
const overlap = (a: Area, b: Area): number => {
  const across = Math.min(a.right, b.right) - Math.max(a.left, b.left) + BETWEEN;
  const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return across > 0 && down > 0 ? Math.max(across, down) : 0;
};
