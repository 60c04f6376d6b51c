import type {Moves, Panel, PointId} from '../../model/contract.js';
import {DOWN, movesIn} from '../../model/moves.js';
import {figureId} from './points.js';
import {inOrder, type Days, type Totals} from './facts.js';

/** Days that a Page key goes on. */
const WEEK = 7;

/** From day to day in a panel, up and down to the nearest day of the next one; down the totals after the last. */
export function withMoves<P extends Panel>(
  panels: readonly P[],
  days: readonly Days[],
  totals: readonly Totals[],
): readonly P[] {
  const stops = days.map((one) =>
    inOrder(one).map((figure) => ({id: figureId(one.id, figure), day: figure.drawn.end})),
  );
  const rows = totals.flatMap((list) => list.figures.map((figure) => figureId(list.id, figure)));
  const moves = new Map<PointId, Moves>();
  stops.forEach((panel, place) => {
    const along = movesIn(
      panel.map(({id}) => id),
      {back: ['left'], forward: ['right'], page: WEEK},
    );
    for (const {id, day} of panel) {
      const up = nearest(stops[place - 1], day);
      const down = nearest(stops[place + 1], day) ?? (place === stops.length - 1 ? rows[0] : undefined);
      moves.set(id, {...along(id), ...(up ? {up} : {}), ...(down ? {down} : {})});
    }
  });
  const inRows = movesIn(rows, DOWN);
  const last = stops.at(-1)?.[0]?.id;
  rows.forEach((id, i) => moves.set(id, {...(i === 0 && last ? {up: last} : {}), ...inRows(id)}));
  return panels.map((panel) => ({
    ...panel,
    points: panel.points.map((point) => ({...point, moves: moves.get(point.id) ?? {}})),
  }));
}

/** Stops are in the order of their days. */
function nearest(
  stops: readonly {readonly id: PointId; readonly day: number}[] | undefined,
  day: number,
): PointId | undefined {
  if (!stops) return undefined;
  let [low, high] = [0, stops.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (stops[middle]!.day < day) low = middle + 1;
    else high = middle;
  }
  const [before, after] = [stops[low - 1], stops[low]!];
  return before && day - before.day <= Math.abs(after.day - day) ? before.id : after.id;
}
