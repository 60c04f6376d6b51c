import type {Day} from '../../data/day.js';
import type {Moves, PointId} from '../../model/contract.js';
import {movesIn, type Steps} from '../../model/moves.js';

/** What the keys go by: in order of time. */
export interface Step {
  readonly id: PointId;
  readonly day: Day;
  /** Its lane, and where it stands in it; rows of a list have none. */
  readonly lane?: number;
  readonly x?: number;
}

const WEEK = 7;

/** Where the first of sorted days is that is not before a day. */
function firstFrom(days: readonly number[], day: number): number {
  let [from, to] = [0, days.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (days[middle]! < day) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** From one to the next, to the ends, and by Page keys a week on or back. */
export function weekMoves(steps: readonly Step[], keys: Steps): (id: PointId) => Moves {
  const along = movesIn(
    steps.map(({id}) => id),
    keys,
  );
  const days = steps.map(({day}) => day);
  const places = new Map(steps.map(({id}, place) => [id, place]));
  return (id) => {
    const place = places.get(id) ?? 0;
    const day = days[place] ?? 0;
    const on = steps[Math.min(steps.length - 1, firstFrom(days, day + WEEK))];
    // back to the last one that is a week before, or the first of all
    const back = steps[Math.max(0, firstFrom(days, day - WEEK + 1) - 1)];
    return {
      ...along(id),
      ...(on && on.id !== id ? {pageDown: on.id} : {}),
      ...(back && back.id !== id ? {pageUp: back.id} : {}),
    };
  };
}

/** In the lanes: to the next event in time, whatever its kind; up and down to the one next to it in the next lane. */
export function laneMoves(steps: readonly Step[], keys: Steps): (id: PointId) => Moves {
  const along = weekMoves(steps, keys);
  const lanes: Step[][] = [];
  for (const step of steps) (lanes[step.lane ?? 0] ??= []).push(step);
  const known = new Map(steps.map((step) => [step.id, step]));
  const nearest = (lane: number, x: number): PointId | undefined => {
    const found = lanes[lane] ?? [];
    return found.reduce<Step | undefined>(
      (best, step) => (!best || Math.abs((step.x ?? 0) - x) < Math.abs((best.x ?? 0) - x) ? step : best),
      undefined,
    )?.id;
  };
  return (id) => {
    const {lane = 0, x = 0} = known.get(id) ?? {};
    const [up, down] = [nearest(lane - 1, x), nearest(lane + 1, x)];
    return {...along(id), ...(up === undefined ? {} : {up}), ...(down === undefined ? {} : {down})};
  };
}
