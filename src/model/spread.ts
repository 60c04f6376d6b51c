import type {Box} from './contract.js';
import type {Label} from './pieces.js';
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

/** Keeps labels off each other and off the marks: what finds no room is not placed. */
export class Spread {
  readonly #taken: Box[] = [];

  constructor(readonly room: Box) {}

  /** Nothing may stand here. */
  block(box: Box): void {
    this.#taken.push(box);
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
    const isFree = boxes.every((box) => isInside(box, this.room) && !this.#taken.some((other) => overlap(box, other)));
    if (isFree) this.#taken.push(...boxes);
    return isFree;
  }
}
