import {range} from 'd3';
import type {Box} from '../contract.js';
import type {Label} from '../marks/primitives.js';
import {textWidth} from './text-width.js';

const HEAVY: readonly Label['role'][] = ['value', 'name', 'axis-strong', 'large'];

/** The room a label takes, px, with a little air. */
export function boxOfLabel({x, y, text, role, anchor}: Label): Box {
  const size = role === 'tiny' ? 12 : role === 'large' ? 16 : 14;
  const width = textWidth(text, size, HEAVY.includes(role) ? 600 : 400);
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return {x: left - 2, y: y - size + 1, width: width + 4, height: size + 3};
}

export const overlap = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

const isInside = (box: Box, {x, y, width, height}: Box): boolean =>
  box.x >= x && box.y >= y && box.x + box.width <= x + width && box.y + box.height <= y + height;

/** Side of the fields by which it is looked up what is near, px. */
const FIELD = 64;

/** Keeps labels off each other and off the marks: what finds no room is not placed. */
export class LabelPlacement {
  /** What stands in each field of the room, by rows of fields. */
  readonly #taken = new Map<number, Box[]>();
  readonly #across: number;

  constructor(readonly room: Box) {
    this.#across = Math.floor(room.width / FIELD) + 1;
  }

  /** Nothing may stand here. */
  block(box: Box): void {
    for (const field of this.#fieldsOf(box)) {
      const known = this.#taken.get(field);
      if (known) known.push(box);
      else this.#taken.set(field, [box]);
    }
  }

  /** Takes the room of a mark, if it is free. */
  take(box: Box): boolean {
    return this.#takeAll([box]);
  }

  /** Places labels that belong together, all or none. */
  place(labels: readonly Label[]): boolean {
    return this.#takeAll(labels.map(boxOfLabel));
  }

  #takeAll(boxes: readonly Box[]): boolean {
    const isFree = boxes.every((box) => isInside(box, this.room) && this.#isFree(box));
    if (isFree) for (const box of boxes) this.block(box);
    return isFree;
  }

  #isFree(box: Box): boolean {
    return this.#fieldsOf(box).every((field) => !this.#taken.get(field)?.some((other) => overlap(box, other)));
  }

  /** The fields that a box reaches; what lies outside the room is in nobody's way. */
  #fieldsOf({x, y, width, height}: Box): readonly number[] {
    const {room} = this;
    const columns = fields(x - room.x, width, room.width);
    const rows = fields(y - room.y, height, room.height);
    return rows.flatMap((row) => columns.map((column) => row * this.#across + column));
  }
}

/** From the field in which something begins to that in which it ends, as far as the room goes. */
const fields = (from: number, length: number, room: number): readonly number[] =>
  range(
    Math.max(0, Math.floor(from / FIELD)),
    Math.min(Math.floor((from + length) / FIELD), Math.floor(room / FIELD)) + 1,
  );
