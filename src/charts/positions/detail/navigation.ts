import {group, least} from 'd3';
import type {Panel, PointId} from '../../../model/contract.js';
import {
  ACROSS,
  DOWN,
  movesAcross,
  movesIn,
  movesToGroups,
  together,
  type Navigation,
} from '../../../model/interaction/navigation.js';
import type {PositionsPoint} from '../context.js';

/** Where the keys lead from each point of a panel. */
export function navigate({id, points}: Pick<Panel<unknown, PositionsPoint>, 'id' | 'points'>): Navigation {
  const byStance = [
    ...group(points, ({datum}) => (datum.kind === 'government' ? datum.government.stance : undefined)).values(),
  ];
  switch (id) {
    case 'list':
      return together(movesIn(points, DOWN), movesToGroups(byStance));
    case 'map':
      // to the side in the order of the list, all other keys to the next stance
      return together(
        movesIn(points, ACROSS),
        movesToGroups(byStance, {back: ['up', 'pageUp'], forward: ['down', 'pageDown']}),
      );
    case 'tiles':
      return together(inTiles(points), movesToGroups(byStance));
    case 'time':
      return inStripes(points);
    default:
      return movesIn(points, DOWN);
  }
}

const rowsOf = (points: readonly PositionsPoint[]) => [
  ...group(
    points.map((point) => ({id: point.id, x: point.box?.x ?? 0, y: point.box?.y ?? 0})),
    ({y}) => y,
  ).values(),
];

/** To the next cell of the row, over gaps; up and down to the cell that lies most nearly above or below. */
function inTiles(points: readonly PositionsPoint[]): Navigation {
  const rows = rowsOf(points)
    .sort(([a], [b]) => a!.y - b!.y)
    .map((row) => row.sort((a, b) => a.x - b.x));
  const cells = rows.flat();
  // a step to the side is worth two up or down: what lies nearly below comes before what lies beside
  const level = (id: PointId, sign: number): PointId | undefined => {
    const {x, y} = cells.find((cell) => cell.id === id)!;
    return least(
      cells.filter((cell) => sign * (cell.y - y) > 0),
      (cell) => Math.abs(cell.y - y) * 1.01 + 2 * Math.abs(cell.x - x),
    )?.id;
  };
  const upright: Navigation = (id) => {
    const [up, down] = [level(id, -1), level(id, 1)];
    return {...(up ? {up} : {}), ...(down ? {down} : {})};
  };
  return together(...rows.map((row) => movesIn(row, {...ACROSS, noEnds: true})), upright, movesIn(cells, ENDS));
}

const ENDS = {back: [], forward: []};

/** To the side from one statement of a country to the next, up and down to what another had said at that time. */
function inStripes(points: readonly PositionsPoint[]): Navigation {
  const rows = rowsOf(points);
  return together(
    ...rows.map((row) => movesIn(row, {...ACROSS, noEnds: true})),
    movesAcross(rows, 'since'),
    movesIn(points, ENDS),
  );
}
