import type {Moves, PointId} from '../../../model/contract.js';
import {groups} from '../../../model/groups.js';
import {ACROSS, DOWN, movesIn, type Steps} from '../../../model/interaction/navigation.js';
import type {TimelineDrawing, TimelineList, TimelinePoint} from '../context.js';
import {dayOf, laneOf} from '../points.js';

type Panel = TimelineDrawing | TimelineList;

/** Where the keys lead from the points of a panel. */
export function navigate({id, points}: Panel): (id: PointId) => Moves {
  if (id === 'votes') return regionMoves(points);
  return id === 'lanes' ? laneMoves(points, ACROSS) : weekMoves(points, DOWN);
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
function weekMoves(steps: readonly TimelinePoint[], keys: Steps): (id: PointId) => Moves {
  const along = movesIn(
    steps.map(({id}) => id),
    keys,
  );
  const days = steps.map(({datum}) => dayOf(datum));
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
function laneMoves(steps: readonly TimelinePoint[], keys: Steps): (id: PointId) => Moves {
  const along = weekMoves(steps, keys);
  const lanes: TimelinePoint[][] = [];
  for (const step of steps) (lanes[laneOf(step.datum)] ??= []).push(step);
  const known = new Map(steps.map((step) => [step.id, step]));
  const nearest = (lane: number, x: number): PointId | undefined => {
    const found = lanes[lane] ?? [];
    return found.reduce<TimelinePoint | undefined>(
      (best, step) => (!best || Math.abs(middleOf(step) - x) < Math.abs(middleOf(best) - x) ? step : best),
      undefined,
    )?.id;
  };
  return (id) => {
    const from = known.get(id);
    if (!from) return {};
    const [lane, x] = [laneOf(from.datum), middleOf(from)];
    const [up, down] = [nearest(lane - 1, x), nearest(lane + 1, x)];
    return {...along(id), ...(up === undefined ? {} : {up}), ...(down === undefined ? {} : {down})};
  };
}

const middleOf = ({box}: TimelinePoint): number => (box ? box.x + box.width / 2 : 0);

/** Along the claims; by Page keys to the first one of the region before or after. */
function regionMoves(points: readonly TimelinePoint[]): (id: PointId) => Moves {
  const along = movesIn(
    points.map(({id}) => id),
    DOWN,
  );
  const byRegion = groups(points, ({keys}) => keys.place);
  const regions = new Map(byRegion.flatMap(([, own], at) => own.map(({id}) => [id, at] as const)));
  const firstOf = (at: number): PointId | undefined => byRegion[at]?.[1][0]?.id;
  return (id) => {
    const at = regions.get(id) ?? 0;
    const [pageUp, pageDown] = [firstOf(at - 1), firstOf(at + 1)];
    return {...along(id), ...(pageUp ? {pageUp} : {}), ...(pageDown ? {pageDown} : {})};
  };
}
