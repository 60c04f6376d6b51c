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

/** The keyboard moves from each point of a panel. */
export function navigate({id, points}: Pick<Panel<unknown, PositionsPoint>, 'id' | 'points'>): Navigation {
  const byStance = [
    ...group(points, ({datum}) => (datum.kind === 'government' ? datum.government.stance : undefined)).values(),
  ];
  switch (id) {
    case 'list':
      return together(movesIn(points, DOWN), movesToGroups(byStance));
    case 'map':
      // left and right follow the order of the list, all other keys go to the next stance
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

/** Left and right go to the next cell of the row, across gaps; up and down go to the nearest cell above or below. */
function inTiles(points: readonly PositionsPoint[]): Navigation {
  const rows = rowsOf(points)
    .sort(([a], [b]) => a!.y - b!.y)
    .map((row) => row.sort((a, b) => a.x - b.x));
  const cells = rows.flat();
  // horizontal distance counts twice: a cell almost straight below is preferred to one at the side
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

/** Left and right go from one statement of a country to the next; up and down go to the answer of another country at that time. */
function inStripes(points: readonly PositionsPoint[]): Navigation {
  const rows = rowsOf(points);
  return together(
    ...rows.map((row) => movesIn(row, {...ACROSS, noEnds: true})),
    movesAcross(rows, 'since'),
    movesIn(points, ENDS),
  );
}
