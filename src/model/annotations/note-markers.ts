import {polygonContains} from 'd3';
import type {Box, Drawing, DrawnModel, DrawnPanel, DrawnPoint, List, PointId} from '../contract.js';
import type {Label, NoteMarker} from '../marks/primitives.js';
import {boxOfLabel, LabelPlacement} from '../labels/label-placement.js';
import type {Keys} from '../query.js';

/** The most numbers beside the marks; the notes contain all texts. */
const MOST_NUMBERS = 5;

/** Note numbers at the marks, counted after the chart's own numbers: each once, in the first panel that has room for it. */
export class Signs {
  readonly #panels: readonly DrawnPanel[];
  readonly #noteMarkers = new Map<string, NoteMarkers>();
  readonly #rows = new Map<string, Map<PointId, number[]>>();
  readonly #groups = new Map<string, Map<string, number[]>>();
  readonly #taken: number;
  #count = 0;

  constructor({panels, notes}: Pick<DrawnModel, 'panels' | 'notes'>) {
    this.#panels = panels;
    this.#taken = Math.max(0, ...notes.map(({number}) => number ?? 0));
  }

  /** Places a number at a mark or at the heading of a day, and returns it; undefined if there is no place. */
  place(marks: readonly DrawnPoint[], keys: Keys): number | undefined {
    if (this.#count >= MOST_NUMBERS) return undefined;
    const number = this.#taken + this.#count + 1;
    const isPlaced = this.#panels.some((panel) => {
      const point = panel.points.find(({id}) => marks.some((mark) => mark.id === id));
      if (point) return panel.kind === 'list' ? this.#atRow(panel, point.id, number) : this.#in(panel, point, number);
      return marks.length === 0 && panel.kind === 'list' && this.#atDay(panel, keys, number);
    });
    if (!isPlaced) return undefined;
    this.#count += 1;
    return number;
  }

  /** The panel with its numbers. */
  on<Scene>(panel: DrawnPanel<Scene>): DrawnPanel<Scene> {
    if (panel.kind === 'drawing') {
      const noteMarkers = this.#noteMarkers.get(panel.id)?.all ?? [];
      return noteMarkers.length > 0 ? {...panel, noteMarkers} : panel;
    }
    const [numbers, byDay] = [this.#rows.get(panel.id), this.#groups.get(panel.id)];
    const groups = byDay
      ? panel.groups.map((group) => ({...group, numbers: byDay.get(group.day ?? '') ?? []}))
      : panel.groups;
    return {...panel, groups, ...(numbers ? {numbers} : {})};
  }

  #in(panel: Extract<DrawnPanel, {kind: 'drawing'}>, point: DrawnPoint, number: number): boolean {
    const noteMarkers = this.#noteMarkers.get(panel.id) ?? new NoteMarkers(panel);
    this.#noteMarkers.set(panel.id, noteMarkers);
    return noteMarkers.place(point, number);
  }

  #atRow({id}: List<unknown, DrawnPoint>, point: PointId, number: number): boolean {
    return add(this.#rows, id, point, number);
  }

  /** An annotation on a day alone stands at the heading of the day. */
  #atDay({id, groups}: List<unknown, DrawnPoint>, {day, place, country, claimant}: Keys, number: number): boolean {
    const isOnDay = day !== undefined && place === undefined && country === undefined && claimant === undefined;
    return isOnDay && groups.some((group) => group.day === day) && add(this.#groups, id, day, number);
  }
}

function add(all: Map<string, Map<string, number[]>>, panel: string, at: string, number: number): true {
  const ofPanel = all.get(panel) ?? new Map<string, number[]>();
  all.set(panel, ofPanel.set(at, [...(ofPanel.get(at) ?? []), number]));
  return true;
}

const SIZE = 18;
/** Space between a mark and its number, px. */
const GAP = 3;
/** A number is at least this much nearer to its own mark than to any other, px. */
const CLEARER = 2;

type Spot = readonly [x: number, y: number];

/**
 * Note numbers at the marks of one drawing: inside a mark that has room, else beside it; never on a text or on another mark, and
 * always nearer to its own mark than to any other. A number without such a place is not drawn.
 */
export class NoteMarkers {
  readonly all: NoteMarker[] = [];
  readonly #spread: LabelPlacement;

  constructor(readonly drawing: Pick<Drawing<unknown, DrawnPoint>, 'points' | 'scene' | 'taken' | 'width' | 'height'>) {
    const {scene, taken = [], width, height} = drawing;
    this.#spread = new LabelPlacement({x: 0, y: 0, width, height});
    for (const label of labelsOf(scene)) this.#spread.block(boxOfLabel(label));
    for (const box of taken) this.#spread.block(box);
    for (const {x, y} of noteMarkersOf(scene)) this.#spread.block(boxAt([x, y]));
  }

  /** Places a number at a mark, if there is room. */
  place(point: DrawnPoint, number: number): boolean {
    const spot = spotsOf(point).find((at) => this.#isClear(at, point) && this.#spread.take(boxAt(at)));
    if (spot) this.all.push({x: spot[0], y: spot[1], number});
    return spot !== undefined;
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

/** The texts of a drawing, which all charts keep in their scenes as `labels`; below, its own note numbers. */
const labelsOf = (scene: unknown): readonly Label[] => (scene as {readonly labels?: readonly Label[]}).labels ?? [];
const noteMarkersOf = (scene: unknown): readonly NoteMarker[] =>
  (scene as {readonly noteMarkers?: readonly NoteMarker[]}).noteMarkers ?? [];

function spotsOf({box, room}: DrawnPoint): readonly Spot[] {
  const inside: readonly Spot[] =
    room && room.width >= SIZE && room.height >= SIZE
      ? [[room.x + SIZE / 2 + Math.min(GAP, room.width - SIZE), room.y + room.height / 2]]
      : [];
  return box ? [...inside, ...spotsRound(box)] : inside;
}

function spotsRound({x, y, width, height}: Box): readonly Spot[] {
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
