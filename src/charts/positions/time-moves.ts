import {bisectRight} from 'd3';
import type {Moves, PointId} from '../../model/contract.js';
import {answerId} from './model-changes.js';
import type {Placed} from './stripe-pieces.js';

/** To the side from one statement of a country to the next, up and down to what another said at that time. */
export function movesOf(rows: readonly (readonly Placed[])[]): (id: PointId) => Moves {
  const idOf = (one: Placed | undefined): PointId | undefined => one && answerId('time', one.answer);
  const found = new Map(
    rows.flatMap((list, row) => list.map((one, at) => [answerId('time', one.answer), {row, at}] as const)),
  );
  const xs = rows.map((list) => list.map(({box}) => box.x));
  const [home, end] = [idOf(rows[0]?.[0]), idOf(rows.at(-1)?.at(-1))];
  return (id) => {
    const place = found.get(id);
    if (!place) return {};
    const {row, at} = place;
    const {x} = rows[row]![at]!.box;
    const meanwhile = (other: number): PointId | undefined =>
      idOf(rows[other]?.[Math.max(0, bisectRight(xs[other] ?? [], x) - 1)]);
    const moves = {
      left: idOf(rows[row]![at - 1]),
      right: idOf(rows[row]![at + 1]),
      up: meanwhile(row - 1),
      down: meanwhile(row + 1),
      home,
      end,
    };
    return Object.fromEntries(Object.entries(moves).filter(([, to]) => to !== undefined && to !== id));
  };
}
