import type {Cell, CountRow, Nesting} from '../cells.js';
import {TooHard} from './solver.js';

/**
 * The cells of a file as sums of amounts that do not overlap. Each place has one amount for each stretch of days between two
 * ends of periods; amounts that belong to the same cells are merged. A place has extra amounts for what lies outside its listed
 * parts, and a period for what lies outside its listed days.
 */
export interface Grid<Row extends CountRow = CountRow> {
  readonly cells: readonly Cell<Row>[];
  /** The amounts that each cell is the sum of. */
  readonly amounts: readonly (readonly number[])[];
  readonly size: number;
  /** The amounts outside all listed parts: zero if the list of parts is complete. */
  readonly rest: ReadonlySet<number>;
}

/** A file with more places times stretches of days is refused. */
const MOST = 4_000_000;

export function gridOf<Row extends CountRow>(cells: readonly Cell<Row>[], nesting: Nesting<Row>): Grid<Row> {
  const places = [...new Set(cells.map(({place}) => place))];
  const ofPlace = new Map(
    places.map((place) => [place, cells.flatMap((cell, at) => (cell.place === place ? [at] : []))]),
  );
  const rowOf = (place: string): Row => cells[ofPlace.get(place)![0]!]!.claims[0]![0]!;
  const rows = places.map(rowOf);
  const parts = rows.map((whole, at) =>
    places.filter((_, other) => other !== at && nesting.isPart(rows[other]!, whole)),
  );
  const wholes = new Map(places.map((place) => [place, [place]]));
  places.forEach((whole, at) => parts[at]!.forEach((part) => wholes.get(part)!.push(whole)));

  const edges = [...new Set(cells.flatMap(({from, to}) => [from, to + 1]))].sort((a, b) => a - b);
  if (places.length * edges.length > MOST) throw new TooHard();
  const edgeAt = new Map(edges.map((edge, at) => [edge, at]));
  const covering = (place: string): number[][] => {
    const found: number[][] = edges.map(() => []);
    for (const at of ofPlace.get(place)!) {
      const {from, to} = cells[at]!;
      for (let stretch = edgeAt.get(from)!; stretch < edgeAt.get(to + 1)!; stretch++) found[stretch]!.push(at);
    }
    return found;
  };
  const coverings = new Map(places.map((place) => [place, covering(place)]));

  const amounts: number[][] = cells.map(() => []);
  const rest = new Set<number>();
  const isSmallest = cells.map((cell) => {
    const within = [cell.place, ...parts[places.indexOf(cell.place)]!].flatMap((place) => ofPlace.get(place)!);
    return !within.some((at) => cells[at] !== cell && cells[at]!.from >= cell.from && cells[at]!.to <= cell.to);
  });
  const known = new Map<string, number>();
  places.forEach((place, ofPlaces) => {
    const lists = wholes.get(place)!.map((whole) => coverings.get(whole)!);
    const hasParts = parts[ofPlaces]!.length > 0;
    edges.forEach((_, stretch) => {
      const all = lists.flatMap((list) => list[stretch]!).sort((a, b) => a - b);
      const key = all.join(' ');
      if (key === '') return;
      const isRest = hasParts || !all.some((at) => isSmallest[at]);
      const amount = known.get(key) ?? known.size;
      if (!known.has(key)) {
        for (const at of all) amounts[at]!.push(amount);
        known.set(key, amount);
        if (isRest) rest.add(amount);
      } else if (!isRest) rest.delete(amount);
    });
  });
  return {cells, amounts, size: known.size, rest};
}
