import type {Cell} from './cells.js';
import type {CountRow} from './nesting.js';

type Claim<Row extends CountRow> = readonly Row[];

/** One choice among competing counts: one claim for each cell. */
export type Reading<Row extends CountRow = CountRow> = ReadonlyMap<Cell<Row>, Claim<Row>>;

const byTime = (a: CountRow, b: CountRow): number =>
  (a.source.revision ?? -1) - (b.source.revision ?? -1) ||
  (a.source.asOf ?? a.end) - (b.source.asOf ?? b.end) ||
  (a.source.asOfTime || '24').localeCompare(b.source.asOfTime || '24') ||
  a.row - b.row;

/**
 * All choices that a reader may make among competing counts: the newest, the oldest, those of one source, of officials, of
 * all others, or those known on a day. A cell without such a count takes its newest.
 */
export function readingsOf<Row extends CountRow>(cells: readonly Cell<Row>[]): readonly Reading<Row>[] {
  const ordered = new Map(cells.map((cell) => [cell, [...cell.claims].sort(([a], [b]) => byTime(b!, a!))]));
  const competing = [...ordered.values()].filter(({length}) => length > 1).flat();
  const sources = competing.map(([row]) => row!.source);
  const names = new Set(sources.map(({name}) => name));
  const days = new Set(sources.flatMap(({asOf}) => asOf ?? []));
  const is = (test: (row: Row) => boolean) => (claims: readonly Claim<Row>[]) => claims.find(([row]) => test(row!));
  const choices = [
    (claims: readonly Claim<Row>[]) => claims[0],
    (claims: readonly Claim<Row>[]) => claims.at(-1),
    is(({source}) => source.kind === 'official'),
    is(({source}) => source.kind !== 'official'),
    ...[...names].map((name) => is(({source}) => source.name === name)),
    ...[...days].map((day) => is(({source, end}) => (source.asOf ?? end) <= day)),
  ];
  const found = new Map<string, Reading<Row>>();
  for (const choice of choices) {
    const reading = new Map([...ordered].map(([cell, claims]) => [cell, choice(claims) ?? claims[0]!]));
    found.set([...reading.values()].map(([row]) => row!.row).join(' '), reading);
  }
  return [...found.values()];
}
