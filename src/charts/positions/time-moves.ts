import type {Moves, PointId} from '../../model/contract.js';
import {answerId} from './model-changes.js';
import type {Placed} from './stripe-pieces.js';

/** To the side from one statement of a country to the next, up and down to what another said at that time. */
export function movesOf(rows: readonly (readonly Placed[])[]): (id: PointId) => Moves {
  const idOf = (one: Placed | undefined): PointId | undefined => one && answerId('time', one.answer);
  const found = new Map(
    rows.flatMap((list, row) => list.map((one, at) => [answerId('time', one.answer), {row, at}] as const)),
  );
  const [home, end] = [idOf(rows[0]?.[0]), idOf(rows.at(-1)?.at(-1))];
  return (id) => {
    const place = found.get(id);
    if (!place) return {};
    const {row, at} = place;
    const {x} = rows[row]![at]!.box;
    const meanwhile = (list: readonly Placed[] | undefined): PointId | undefined =>
      idOf(list?.filter(({box}) => box.x <= x).at(-1) ?? list?.[0]);
    const moves = {
      left: idOf(rows[row]![at - 1]),
      right: idOf(rows[row]![at + 1]),
      up: meanwhile(rows[row - 1]),
      down: meanwhile(rows[row + 1]),
      home,
      end,
    };
    return Object.fromEntries(Object.entries(moves).filter(([, to]) => to !== undefined && to !== id));
  };
}
