import {bisector} from 'd3';
import type {Moves, PointId} from '../../../model/contract.js';
import {DOWN, movesIn} from '../../../model/interaction/navigation.js';
import type {CrossingsPoint} from '../figures.js';

/** Days that a Page key goes on. */
const WEEK = 7;

type Points = readonly CrossingsPoint[];

/** From day to day in a panel, up and down to the nearest day of the next one; down the totals after the last. */
export function navigation(panels: readonly {readonly points: Points}[]): (id: PointId) => Moves {
  const ofKind = (kind: CrossingsPoint['datum']['kind']): readonly Points[] =>
    panels.map(({points}) => points).filter(([first]) => first?.datum.kind === kind);
  const days = ofKind('day');
  const totals = ofKind('total').flatMap((points) => points.map(({id}) => id));
  const moves = new Map<PointId, Moves>();
  days.forEach((points, i) => {
    const along = movesIn(
      points.map(({id}) => id),
      {back: ['left'], forward: ['right'], page: WEEK},
    );
    for (const {id, datum} of points) {
      const up = nearest(days[i - 1], datum.figure.drawn.end);
      const down = i === days.length - 1 ? totals[0] : nearest(days[i + 1], datum.figure.drawn.end);
      moves.set(id, {...along(id), ...(up ? {up} : {}), ...(down ? {down} : {})});
    }
  });
  const inTotals = movesIn(totals, DOWN);
  const up = days.at(-1)?.[0]?.id;
  totals.forEach((id, i) => moves.set(id, {...(i === 0 && up ? {up} : {}), ...inTotals(id)}));
  return (id) => moves.get(id) ?? {};
}

const byDay = bisector(({datum}: CrossingsPoint) => datum.figure.drawn.end);

/** The point of the nearest day; of two days as near the one before. Points are in the order of their days. */
function nearest(points: Points | undefined, day: number): PointId | undefined {
  if (!points) return undefined;
  const next = byDay.left(points, day);
  const [before, after] = [points[next - 1], points[next]];
  const distance = ({datum}: CrossingsPoint): number => Math.abs(datum.figure.drawn.end - day);
  const isBefore = before && (!after || distance(before) <= distance(after));
  return (isBefore ? before : after)?.id;
}
