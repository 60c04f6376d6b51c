import {bisectLeft, bisectRight, minIndex} from 'd3';
import type {DrawnPanel, Move, Moves, PointId} from '../contract.js';
import type {Keys} from '../query.js';

/** The key moves from a point; none from an unknown point. */
export type Navigation = (id: PointId) => Moves;

export interface Steps {
  readonly back: readonly Move[];
  readonly forward: readonly Move[];
  /** How far the Page keys move: in points, or in the unit of `at`. Without it they do not move. */
  readonly page?: number;
  /** The position of each point, such as its day; in ascending order. */
  readonly at?: readonly number[];
  /** Leaves Home and End to another order of the same points. */
  readonly noEnds?: boolean;
}

/** Along a row: Left and Right. */
export const ACROSS: Steps = {back: ['left'], forward: ['right']};
/** In a list: Up and Down, and Left and Right as well. */
export const DOWN: Steps = {back: ['up', 'left'], forward: ['down', 'right']};
/** From row to row, or from group to group. */
export const ROWS: Steps = {back: ['up'], forward: ['down'], noEnds: true};
export const PAGES: Steps = {back: ['pageUp'], forward: ['pageDown'], noEnds: true};

interface Identified {
  readonly id: PointId;
}

/** Moves along points: to the next and the previous one, Home, End, Page keys. They stop at the ends. */
export function movesIn(points: readonly Identified[], steps: Steps): Navigation {
  const places = new Map(points.map(({id}, place) => [id, place]));
  const at = steps.at ?? points.map((_, place) => place);
  const last = points.length - 1;
  return (id) => {
    const place = places.get(id);
    if (place === undefined) return {};
    const {page, noEnds = false} = steps;
    return {
      ...lead(id, steps.back, points[place - 1]),
      ...lead(id, steps.forward, points[place + 1]),
      ...(noEnds ? {} : {...lead(id, ['home'], points[0]), ...lead(id, ['end'], points[last])}),
      ...(page === undefined
        ? {}
        : {
            ...lead(id, ['pageUp'], points[Math.max(0, bisectRight(at, at[place]! - page) - 1)]),
            ...lead(id, ['pageDown'], points[Math.min(last, bisectLeft(at, at[place]! + page))]),
          }),
    };
  };
}

/** The keys that lead to another point; none if there is no other point. */
const lead = (id: PointId, keys: readonly Move[], to: Identified | undefined): Moves =>
  to === undefined || to.id === id ? {} : Object.fromEntries(keys.map((key) => [key, to.id]));

interface Placed extends Identified {
  /** Position in its row: px, or a day. */
  readonly x: number;
}

/**
 * Moves from row to row, to the nearest point there; if two are equally near, to the first. With `since`: to the last point
 * that begins no later, which is the one that was valid at that time.
 */
export function movesAcross(rows: readonly (readonly Placed[])[], pick: 'nearest' | 'since' = 'nearest'): Navigation {
  const found = new Map(rows.flatMap((row, place) => row.map((one) => [one.id, {...one, place}] as const)));
  const starts = rows.map((row) => row.map(({x}) => x));
  const inRow = (place: number, x: number): Placed | undefined => {
    const all = starts[place] ?? [];
    const at = pick === 'since' ? Math.max(0, bisectRight(all, x) - 1) : minIndex(all, (other) => Math.abs(other - x));
    return rows[place]?.[at];
  };
  return (id) => {
    const from = found.get(id);
    if (!from) return {};
    return {
      ...lead(id, ROWS.back, inRow(from.place - 1, from.x)),
      ...lead(id, ROWS.forward, inRow(from.place + 1, from.x)),
    };
  };
}

/** Moves to the first point of the previous and of the next group; in the outermost ones, to their first and last point. */
export function movesToGroups(groups: readonly (readonly Identified[])[], {back, forward}: Steps = PAGES): Navigation {
  const places = new Map(groups.flatMap((inside, place) => inside.map(({id}) => [id, place] as const)));
  return (id) => {
    const place = places.get(id);
    if (place === undefined) return {};
    const [before, after] = [groups[Math.max(0, place - 1)]?.[0], groups[place + 1]?.[0] ?? groups[place]?.at(-1)];
    return {...lead(id, back, before), ...lead(id, forward, after)};
  };
}

/** Combines several orders of the same points. If two define the same key, the later one wins. */
export const together =
  (...orders: readonly Navigation[]): Navigation =>
  (id) =>
    Object.assign({}, ...orders.map((order) => order(id))) as Moves;

/** The panels for keyboard and ears: not a drawing whose points a list beside it has too. */
export const keyPanels = (panels: readonly DrawnPanel[]): readonly DrawnPanel[] =>
  panels.filter((panel) => !('twins' in panel));

/** Where a point was: its panel, its place in it, and what it was about. */
export interface PointPlace {
  readonly panel: string;
  readonly place: number;
  readonly keys: Keys;
}

/**
 * The drawn point that takes the place of one that is no longer drawn: about the same thing, if there is one; or the nearest one,
 * by day where points have one, or else by its place in the panel.
 */
export function nearestPoint(
  panels: readonly DrawnPanel[],
  {panel, place, keys}: PointPlace,
): {readonly id: PointId; readonly isSame: boolean} | undefined {
  const drawn = panels.filter(({points}) => points.length > 0);
  const points = (drawn.find(({id}) => id === panel) ?? drawn[0])?.points ?? [];
  const known = JSON.stringify(keys);
  const same =
    known === '{}' ? undefined : drawn.flatMap((one) => one.points).find((one) => JSON.stringify(one.keys) === known);
  if (same) return {id: same.id, isSame: true};
  const from = Date.parse(keys.day ?? '');
  const byDay = minIndex(points, (one) => Math.abs(Date.parse(one.keys.day ?? '') - from));
  const near = points[byDay >= 0 ? byDay : Math.min(place, points.length - 1)];
  return near && {id: near.id, isSame: false};
}
