import type {Moves, PointId} from '../../model/contract.js';
import {ACROSS, DOWN, movesIn} from '../../model/moves.js';
import type {Cell} from './context.js';
import type {StanceGroup} from './facts.js';
import {pointId, type Place} from './points.js';

/** The first country of the group before and after a country's own. */
function groupSteps(
  groups: readonly StanceGroup[],
  place: Place,
): (id: PointId) => readonly [before: PointId | undefined, after: PointId | undefined] {
  const firsts = groups.map(({governments}) => governments[0] && pointId(place, governments[0].country));
  const groupOf = new Map(
    groups.flatMap(({governments}, at) => governments.map(({country}) => [pointId(place, country), at] as const)),
  );
  return (id) => {
    const at = groupOf.get(id) ?? -1;
    return [firsts[at - 1], firsts[at + 1]];
  };
}

const defined = (moves: Readonly<Record<string, PointId | undefined>>): Moves =>
  Object.fromEntries(Object.entries(moves).filter(([, to]) => to !== undefined));

const order = (groups: readonly StanceGroup[], place: Place): readonly PointId[] =>
  groups.flatMap(({governments}) => governments.map(({country}) => pointId(place, country)));

/** In the list: one after the other; Page keys to the next group. */
export function listMoves(groups: readonly StanceGroup[]): (id: PointId) => Moves {
  const along = movesIn(order(groups, 'list'), DOWN);
  const toGroup = groupSteps(groups, 'list');
  return (id) => {
    const [pageUp, pageDown] = toGroup(id);
    return {...along(id), ...defined({pageUp, pageDown})};
  };
}

/** On the map: to the side in reading order, up and down and by Page keys to the next group. */
export function mapMoves(groups: readonly StanceGroup[]): (id: PointId) => Moves {
  const along = movesIn(order(groups, 'map'), ACROSS);
  const toGroup = groupSteps(groups, 'map');
  return (id) => {
    const [before, after] = toGroup(id);
    return {...along(id), ...defined({up: before, pageUp: before, down: after, pageDown: after})};
  };
}

/** In the grid: to the next cell of the row, over gaps; up and down to the cell that lies most nearly above or below. */
export function tileMoves(cells: readonly Cell[], groups: readonly StanceGroup[]): (id: PointId) => Moves {
  const reading = [...cells].sort((a, b) => a.row - b.row || a.column - b.column);
  const toGroup = groupSteps(groups, 'tiles');
  const nearest = (found: readonly Cell[], cost: (cell: Cell) => number): PointId | undefined =>
    found.reduce<Cell | undefined>((best, cell) => (!best || cost(cell) < cost(best) ? cell : best), undefined)?.id;
  return (id) => {
    const at = cells.find((cell) => cell.id === id);
    if (!at) return {};
    const side = (sign: number): PointId | undefined =>
      nearest(
        cells.filter(({row, column}) => row === at.row && sign * (column - at.column) > 0),
        ({column}) => Math.abs(column - at.column),
      );
    // a step to the side is worth two up or down: what lies nearly below comes before what lies beside
    const level = (sign: number): PointId | undefined =>
      nearest(
        cells.filter(({row}) => sign * (row - at.row) > 0),
        ({row, column}) => Math.abs(row - at.row) * 1.01 + 2 * Math.abs(column - at.column),
      );
    const [pageUp, pageDown] = toGroup(id);
    const [home, end] = [reading[0]?.id, reading.at(-1)?.id];
    return defined({
      left: side(-1),
      right: side(1),
      up: level(-1),
      down: level(1),
      home: home === id ? undefined : home,
      end: end === id ? undefined : end,
      pageUp,
      pageDown,
    });
  };
}
