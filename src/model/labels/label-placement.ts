import {least, range} from 'd3';
import type {Box} from '../contract.js';
import {roundPx} from '../frame.js';
import type {Label} from '../marks/primitives.js';
import {safeTextWidth, textWidth} from './text-width.js';

const HEAVY: readonly Label['role'][] = ['value', 'name', 'axis-strong', 'large'];

const boxBy =
  (widthOf: typeof textWidth) =>
  ({x, y, text, role, anchor}: Label): Box => {
    const size = role === 'tiny' ? 12 : role === 'large' ? 16 : 14;
    const width = widthOf(text, size, HEAVY.includes(role) ? 600 : 400);
    const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
    return {x: left - 2, y: y - size + 1, width: width + 4, height: size + 3};
  };

/** The box of a label with a small margin, px. */
export const boxOfLabel = boxBy(textWidth);
/** The same with space for any system font: for labels that must not touch the marks around them. */
export const safeBoxOfLabel = boxBy(safeTextWidth);

export const overlap = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

const isInside = (box: Box, {x, y, width, height}: Box): boolean =>
  box.x >= x && box.y >= y && box.x + box.width <= x + width && box.y + box.height <= y + height;

/** Side of the grid fields that are used to find near boxes, px. */
const FIELD = 64;

/**
 * Places labels one after the other, so that they overlap neither each other nor the marks. Earlier labels get their room first;
 * a label without room is not placed.
 */
export class LabelPlacement {
  /** The boxes in each field; the fields are numbered row by row. */
  readonly #taken = new Map<number, Box[]>();
  readonly #across: number;

  /** `room` is the area for labels; `marks` and `labels` are already there. */
  constructor(
    readonly room: Box,
    marks: readonly Box[] = [],
    labels: readonly Label[] = [],
    readonly boxOf = boxOfLabel,
  ) {
    this.#across = Math.floor(room.width / FIELD) + 1;
    for (const box of [...marks, ...labels.map(boxOf)]) this.block(box);
  }

  /** Keeps labels out of this box. */
  block(box: Box): void {
    for (const field of this.#fieldsOf(box)) {
      const known = this.#taken.get(field);
      if (known) known.push(box);
      else this.#taken.set(field, [box]);
    }
  }

  /** Takes boxes that belong together, if all are free. */
  take(...boxes: readonly Box[]): boolean {
    return this.#takeAll(boxes);
  }

  /** Places labels that belong together, all or none. */
  place(labels: readonly Label[]): boolean {
    return this.#takeAll(labels.map(this.boxOf));
  }

  /** Places the first choice that has room (each is one or more labels that belong together); empty if none has. */
  first(choices: readonly (readonly Label[])[]): readonly Label[] {
    return choices.find((labels) => this.place(labels)) ?? [];
  }

  #takeAll(boxes: readonly Box[]): boolean {
    const isFree = boxes.every((box) => isInside(box, this.room) && this.#isFree(box));
    if (isFree) for (const box of boxes) this.block(box);
    return isFree;
  }

  #isFree(box: Box): boolean {
    return this.#fieldsOf(box).every((field) => !this.#taken.get(field)?.some((other) => overlap(box, other)));
  }

  /** The fields that a box touches; parts outside the room do not count. */
  #fieldsOf({x, y, width, height}: Box): readonly number[] {
    const {room} = this;
    const columns = fields(x - room.x, width, room.width);
    const rows = fields(y - room.y, height, room.height);
    return rows.flatMap((row) => columns.map((column) => row * this.#across + column));
  }
}

/** The fields from the start to the end of a length, within the room. */
const fields = (from: number, length: number, room: number): readonly number[] =>
  range(
    Math.max(0, Math.floor(from / FIELD)),
    Math.min(Math.floor((from + length) / FIELD), Math.floor(room / FIELD)) + 1,
  );

/** The box around a mark and its label in any system font, px: the focus ring goes round both. */
export function boxAround(mark: Box, label: Label | undefined): Box {
  const all = label ? [mark, safeBoxOfLabel(label)] : [mark];
  const [x, y] = [Math.min(...all.map((box) => box.x)), Math.min(...all.map((box) => box.y))];
  const right = Math.max(...all.map((box) => box.x + box.width));
  const bottom = Math.max(...all.map((box) => box.y + box.height));
  return {x: roundPx(x), y: roundPx(y), width: roundPx(right - x), height: roundPx(bottom - y)};
}

/** One way to place a label; `cost` is how much worse it is than the best. */
export interface Choice {
  readonly box: Box;
  readonly cost: number;
  readonly labels: readonly Label[];
}

/** A label that must have a place, with all its possible places. */
export interface Wanted {
  /** The middle of its mark, px. */
  readonly x: number;
  readonly y: number;
  /** The area in which it must stay. */
  readonly frame: Box;
  readonly choices: readonly Choice[];
}

const ON_SOMETHING = 1000;
/** A label is at least this much nearer to its own mark than to any other, px. */
const NEARER = 3;
/** How often all labels are placed, each time with the others in their places. */
const PASSES = 4;

/**
 * Places labels that must all be drawn: each where it costs the least, on nothing that is taken, and nearest to its own mark.
 * Undefined if one of them has no such place.
 */
export function placeAll(wanted: readonly Wanted[], taken: readonly Box[]): readonly (readonly Label[])[] | undefined {
  const placed: (Choice | undefined)[] = wanted.map(() => undefined);
  for (let pass = 0; pass < PASSES; pass++) {
    wanted.forEach(({choices, frame, x, y}, i) => {
      const others = [...taken, ...placed.flatMap((other, j) => (other && j !== i ? [other.box] : []))];
      // a label nearer to another mark would be read as the label of that mark
      const isOwn = (box: Box): boolean =>
        wanted.every((other, j) => j === i || distance(box, other) > distance(box, {x, y}) + NEARER);
      placed[i] = least(
        choices.map((choice) => {
          const trouble = outside(choice.box, frame) + overlaps(choice.box, others) + (isOwn(choice.box) ? 0 : 1);
          return {...choice, cost: choice.cost + ON_SOMETHING * trouble};
        }),
        ({cost}) => cost,
      );
    });
  }
  return placed.every((found) => found && found.cost < ON_SOMETHING) ? placed.map((found) => found!.labels) : undefined;
}

/** How far a box reaches out of a frame, px. */
const outside = (box: Box, frame: Box): number =>
  Math.max(
    ...[0, frame.x - box.x, box.x + box.width - frame.x - frame.width],
    ...[frame.y - box.y, box.y + box.height - frame.y - frame.height],
  );

/** Distance from a box to a point, px. */
const distance = (box: Box, {x, y}: Pick<Wanted, 'x' | 'y'>): number =>
  Math.hypot(Math.max(box.x - x, 0, x - box.x - box.width), Math.max(box.y - y, 0, y - box.y - box.height));

/** Space between two texts on one line, px. */
const BETWEEN = 3;

/** How far a box overlaps others, px: the sum of the longer sides of the overlaps. */
export const overlaps = (box: Box, others: readonly Box[]): number =>
  others.reduce((sum, other) => {
    const across = Math.min(box.x + box.width, other.x + other.width) - Math.max(box.x, other.x) + BETWEEN;
    const down = Math.min(box.y + box.height, other.y + other.height) - Math.max(box.y, other.y);
    return sum + (across > 0 && down > 0 ? Math.max(across, down) : 0);
  }, 0);
