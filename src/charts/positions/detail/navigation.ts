import {group} from 'd3';
import type {Panel} from '../../../model/contract.js';
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
