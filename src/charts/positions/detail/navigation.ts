import {bisectRight} from 'd3';
import type {Moves, Panel, PointId} from '../../../model/contract.js';
import {group} from '../../../model/groups.js';
import {ACROSS, DOWN, movesIn} from '../../../model/interaction/navigation.js';
import type {PositionsPoint} from '../datum.js';

type Points = readonly PositionsPoint[];
type Navigation = (id: PointId) => Moves;

/** Where the keys lead from each point of a panel. */
export function navigate({id, points}: Pick<Panel<unknown, PositionsPoint>, 'id' | 'points'>): Navigation {
  switch (id) {
    case 'list':
      return inList(points);
    case 'map':
      return onMap(points);
    case 'tiles':
      return inTiles(points);
    case 'time':
      return inStripes(points);
    default:
      return movesIn(idsOf(points), DOWN);
  }
}

const idsOf = (points: Points): readonly PointId[] => points.map(({id}) => id);

/** Without keys that lead nowhere. */
const defined = (id: PointId, moves: Readonly<Record<string, PointId | undefined>>): Moves =>
  Object.fromEntries(Object.entries(moves).filter(([, to]) => to !== undefined && to !== id));

/** The first country of the group of a stance before and after a country's own. */
function groupSteps(
  points: Points,
): (id: PointId) => readonly [before: PointId | undefined, after: PointId | undefined] {
  const groups = [
    ...group(points, ({datum}) => (datum.kind === 'government' ? datum.government.stance : undefined)).values(),
  ];
  const firsts = groups.map(([first]) => first?.id);
  const groupOf = new Map(groups.flatMap((inside, at) => inside.map(({id}) => [id, at] as const)));
  return (id) => {
    const at = groupOf.get(id) ?? -1;
    return [firsts[at - 1], firsts[at + 1]];
  };
}

/** One after the other; Page keys to the next group. */
function inList(points: Points): Navigation {
  const along = movesIn(idsOf(points), DOWN);
  const toGroup = groupSteps(points);
  return (id) => {
    const [pageUp, pageDown] = toGroup(id);
    return {...along(id), ...defined(id, {pageUp, pageDown})};
  };
}

/** To the side in the order of the list; up, down and by Page keys to the next group. */
function onMap(points: Points): Navigation {
  const along = movesIn(idsOf(points), ACROSS);
  const toGroup = groupSteps(points);
  return (id) => {
    const [before, after] = toGroup(id);
    return {...along(id), ...defined(id, {up: before, pageUp: before, down: after, pageDown: after})};
  };
}

/** To the next cell of the row, over gaps; up and down to the cell that lies most nearly above or below. */
function inTiles(points: Points): Navigation {
  const cells = points.flatMap(({id, box}) => (box ? [{id, x: box.x, y: box.y}] : []));
  const reading = [...cells].sort((a, b) => a.y - b.y || a.x - b.x);
  const toGroup = groupSteps(points);
  type Cells = typeof cells;
  const nearest = (found: Cells, cost: (cell: Cells[number]) => number): PointId | undefined =>
    found.reduce<Cells[number] | undefined>((best, cell) => (!best || cost(cell) < cost(best) ? cell : best), undefined)
      ?.id;
  return (id) => {
    const at = cells.find((cell) => cell.id === id);
    if (!at) return {};
    const side = (sign: number): PointId | undefined =>
      nearest(
        cells.filter(({x, y}) => y === at.y && sign * (x - at.x) > 0),
        ({x}) => Math.abs(x - at.x),
      );
    // a step to the side is worth two up or down: what lies nearly below comes before what lies beside
    const level = (sign: number): PointId | undefined =>
      nearest(
        cells.filter(({y}) => sign * (y - at.y) > 0),
        ({x, y}) => Math.abs(y - at.y) * 1.01 + 2 * Math.abs(x - at.x),
      );
    const [pageUp, pageDown] = toGroup(id);
    return defined(id, {
      ...{left: side(-1), right: side(1), up: level(-1), down: level(1)},
      ...{home: reading[0]?.id, end: reading.at(-1)?.id, pageUp, pageDown},
    });
  };
}

/** To the side from one statement of a country to the next, up and down to what another had said at that time. */
function inStripes(points: Points): Navigation {
  const rows = [...group(points, ({box}) => box?.y).values()];
  const starts = rows.map((inside) => inside.map(({box}) => box?.x ?? 0));
  const places = new Map(rows.flatMap((inside, row) => inside.map(({id}, at) => [id, [row, at] as const] as const)));
  return (id) => {
    const place = places.get(id);
    if (!place) return {};
    const [row, at] = place;
    const x = starts[row]![at]!;
    const meanwhile = (other: number): PointId | undefined =>
      rows[other]?.[Math.max(0, bisectRight(starts[other]!, x) - 1)]?.id;
    return defined(id, {
      ...{left: rows[row]![at - 1]?.id, right: rows[row]![at + 1]?.id},
      ...{up: meanwhile(row - 1), down: meanwhile(row + 1)},
      ...{home: points[0]?.id, end: points.at(-1)?.id},
    });
  };
}
