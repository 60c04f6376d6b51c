import {polygonContains} from 'd3';
import type {Box, Drawing, DrawnPoint} from '../contract.js';
import {calloutsAt} from './callouts.js';
import {textAt, type Callout, type Label, type Moment, type NoteMarker} from '../marks/primitives.js';
import {boxOfLabel, LabelPlacement, overlap} from '../labels/label-placement.js';

const SIZE = 18;
/** Space between a mark and its number, px. */
const GAP = 3;
/** A number is at least this much nearer to its own mark than to any other, px. */
const CLEARER = 2;

/** Height of the text of a line at a day, px from the top. */
const LINE_TEXT = 14;

type Spot = readonly [x: number, y: number];

/**
 * The notes at the marks of one drawing. As text, where the drawing has an area for texts: beside the mark or above it, on nothing
 * else. As a number: inside a mark that has room, else beside it; never on a text or on another mark, and
 * always nearer to its own mark than to any other. A number without such a place is not drawn.
 */
export class NoteMarkers {
  readonly all: NoteMarker[] = [];
  readonly callouts: Callout[] = [];
  readonly moments: Moment[] = [];
  readonly #spread: LabelPlacement;

  constructor(readonly drawing: Omit<Drawing<unknown, DrawnPoint>, 'kind' | 'id' | 'place'>) {
    const {scene, taken = [], noteMarkers = [], width, height} = drawing;
    this.#spread = new LabelPlacement({x: 0, y: 0, width, height});
    for (const label of labelsOf(scene)) this.#spread.block(boxOfLabel(label));
    for (const box of taken) this.#spread.block(box);
    for (const {x, y} of noteMarkers) this.#spread.block(boxAt([x, y]));
  }

  /** Places a number at a mark, if there is room. */
  place(point: DrawnPoint, number: number): boolean {
    const spot =
      spotsIn(point).find((at) => this.#spread.take(boxAt(at))) ??
      spotsRound(point).find((at) => this.#isClear(at, point) && this.#spread.take(boxAt(at)));
    if (spot) this.all.push({x: spot[0], y: spot[1], number});
    return spot !== undefined;
  }

  /** Writes a text beside a mark, if there is room. */
  write(point: DrawnPoint, text: string): boolean {
    const {textRoom, taken = []} = this.drawing;
    const found =
      textRoom &&
      calloutsAt(point, text, textRoom, taken).find(
        ({boxes}) => boxes.every((box) => this.#isFree(box)) && this.#spread.take(...boxes),
      );
    if (found) this.callouts.push(found);
    return found !== undefined;
  }

  /** Draws a line at a day. Returns whether its text has room beside it, at the top. */
  line(day: string, text: string): boolean {
    const {x, base} = this.#lineAt(day);
    const sides = [textAt(x + 5, LINE_TEXT, text, 'note', 'start'), textAt(x - 5, LINE_TEXT, text, 'note', 'end')];
    const label = sides.find((one) => this.#isFree(boxOfLabel(one)) && this.#spread.place([one]));
    this.moments.push({x, base, label});
    return label !== undefined;
  }

  /** Puts a number at a line whose text has no room. Returns whether it is there. */
  numberLine(day: string, number: number): boolean {
    const {x} = this.#lineAt(day);
    const box = boxAt([x, SIZE / 2]);
    const isBare = this.moments.some((moment) => moment.x === x && !moment.label);
    if (!isBare || !this.#isFree(box) || !this.#spread.take(box)) return false;
    this.all.push({x, y: SIZE / 2, number});
    return true;
  }

  #lineAt(day: string): Pick<Moment, 'x' | 'base'> {
    const {at, base} = this.drawing.dayAxis!;
    return {x: at.get(day)!, base};
  }

  #isFree(label: Box): boolean {
    return this.drawing.points.every(({box}) => !box || !overlap(box, label));
  }

  #isClear(spot: Spot, own: DrawnPoint): boolean {
    // also measured to the boxes alone: in the box of a country stands its code
    return [toBox, distance].every((measure) => {
      const least = Math.max(measure(own, spot) + CLEARER, SIZE / 2);
      return this.drawing.points.every((point) => point === own || measure(point, spot) >= least);
    });
  }
}

const boxAt = ([x, y]: Spot): Box => ({x: x - SIZE / 2, y: y - SIZE / 2, width: SIZE, height: SIZE});

/** The texts of a drawing, which all charts keep in their scenes as `labels`. */
const labelsOf = (scene: unknown): readonly Label[] => (scene as {readonly labels?: readonly Label[]}).labels ?? [];

const spotsIn = ({room}: DrawnPoint): readonly Spot[] =>
  room && room.width >= SIZE && room.height >= SIZE
    ? [[room.x + SIZE / 2 + Math.min(GAP, room.width - SIZE), room.y + room.height / 2]]
    : [];

function spotsRound({box}: DrawnPoint): readonly Spot[] {
  if (!box) return [];
  const {x, y, width, height} = box;
  const half = SIZE / 2 + GAP;
  const [left, right] = [x - half, x + width + half];
  const [middle, level] = [x + width / 2, y + height / 2];
  return [
    [middle, y - half],
    [right, level],
    [left, level],
    [right, y + SIZE / 2],
    [left, y + SIZE / 2],
    [right, y + height - SIZE / 2],
    [left, y + height - SIZE / 2],
    [middle, y + height + half],
  ];
}

/** Distance from a spot to a mark, px: to its box and its outline; 0 inside. */
function distance(point: DrawnPoint, [x, y]: Spot): number {
  const {outline = []} = point;
  if (outline.filter((ring) => polygonContains(ring as [number, number][], [x, y])).length % 2 === 1) return 0;
  return Math.min(toBox(point, [x, y]), ...outline.map((ring) => toRing(ring, [x, y])));
}

const toBox = ({box}: DrawnPoint, [x, y]: Spot): number =>
  box ? Math.hypot(beyond(x, box.x, box.width), beyond(y, box.y, box.height)) : Infinity;

const beyond = (at: number, from: number, size: number): number => Math.max(from - at, at - from - size, 0);

function toRing(ring: readonly Spot[], spot: Spot): number {
  let least = Infinity;
  ring.forEach((to, i) => {
    least = Math.min(least, toLine(ring.at(i - 1)!, to, spot));
  });
  return least;
}

function toLine([ax, ay]: Spot, [bx, by]: Spot, [x, y]: Spot): number {
  const [dx, dy] = [bx - ax, by - ay];
  const length = dx * dx + dy * dy;
  const part = length === 0 ? 0 : Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / length));
  return Math.hypot(x - ax - part * dx, y - ay - part * dy);
}
