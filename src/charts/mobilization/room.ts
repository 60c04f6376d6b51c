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

/** Two lines beside a mark: the value never gives way, the second line does. */
export interface Wanted {
  readonly x: number;
  readonly y: number;
  /** How far the mark reaches from its middle: left, right, up, down. */
  readonly reach: Area;
  readonly value: string;
  readonly second: string;
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

/** Places words beside marks, where they lie on nothing; lines they may cross if there is no better place. */
export class Room {
  readonly #taken: Area[] = [];
  readonly #lines: Area[] = [];

  constructor(readonly width: number, readonly top: number, readonly bottom: number) {}

  take(area: Area): void {
    this.#taken.push(area);
  }

  cross(area: Area): void {
    this.#lines.push(area);
  }

  place({x, y, reach, value, second}: Wanted): readonly Label[] {
    const tries = second === '' ? [[value]] : [[value, second], [value]];
    for (const [i, texts] of tries.entries()) {
      const found = SIDES.map((side, order) => this.#try(side, order, x, y, reach, texts)).sort((a, b) => a.cost - b.cost)[0]!;
      if (found.cost >= 1000 && i < tries.length - 1) continue;
      this.take(found.area);
      return found.labels;
    }
    return [];
  }

  #try([anchor, up]: (typeof SIDES)[number], order: number, x: number, y: number, reach: Area, texts: readonly string[]): {cost: number; area: Area; labels: readonly Label[]} {
    const wide = Math.max(...texts.map((text, i) => textWidth(text, 14, i === 0 ? 600 : 400)));
    const high = LINE * texts.length;
    const away = up === 0 ? 6 : -2;
    const at = anchor === 'end' ? x - reach.left - away : anchor === 'start' ? x + reach.right + away : x;
    const left = anchor === 'end' ? at - wide : anchor === 'start' ? at : at - wide / 2;
    const top = up === 0 ? y - high / 2 : up < 0 ? y - reach.top - 4 - high : y + reach.bottom + 4;
    const area = {left, right: left + wide, top, bottom: top + high};
    const out = Math.max(0, -left, area.right - this.width, this.top - top, area.bottom - this.bottom);
    const cost = order + 1000 * out + this.#taken.reduce((sum, other) => sum + 1000 * overlap(area, other), 0) + this.#lines.reduce((sum, other) => sum + overlap(area, other), 0);
    const labels = texts.map((text, i): Label => ({x: tenth(at), y: tenth(top + 14 + LINE * i), text, role: i === 0 ? 'value' : 'note', anchor}));
    return {cost, area, labels};
  }
}

/** px of the shorter side of what two areas share, 0 where they share nothing. */
const overlap = (a: Area, b: Area): number => {
  const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return across > 0 && down > 0 ? Math.max(across, down) : 0;
};
