import type {Day} from '../../data/day.js';
import type {FileRow} from '../../data/dataset.js';
import type {Estimate} from '../../data/estimate.js';
import type {Source} from '../../data/source.js';
import type {Arrest} from '../../datasets/arrests.js';
import {MEMBERS} from '../../datasets/countries/countries.js';
import type {Crossing} from '../../datasets/crossings.js';

export interface CountRow extends FileRow {
  readonly date: Day;
  readonly end: Day;
  readonly count: Estimate;
  readonly source: Source;
}

/** Which places of a kind of file contain which: what adds up to what. */
export interface Nesting<Row extends CountRow> {
  /** A key for what is counted, the same for every counter and time. */
  place(row: Row): string;
  /** Places of one level do not overlap. */
  level(row: Row): string;
  isPart(part: Row, whole: Row): boolean;
}

const kindOf = ({place, placeType}: Arrest): string => placeType || (place === '' ? 'country' : 'city');

export const nestingOfArrests: Nesting<Arrest> = {
  place: (row) =>
    kindOf(row) === 'country' ? `country|${row.country}` : [kindOf(row), row.country, row.region, row.place].join('|'),
  level: kindOf,
  isPart: (part, whole) => {
    const isSameCountry = part.country === '' || whole.country === '' || part.country === whole.country;
    if (kindOf(whole) === 'country') return isSameCountry && kindOf(part) !== 'country';
    return isSameCountry && kindOf(whole) === 'region' && kindOf(part) === 'city' && part.region === whole.place;
  },
};

export const nestingOfCrossings: Nesting<Crossing> = {
  place: ({measure, from, to, crossing, isPart}) => [measure, from, to, isPart ? crossing : ''].join('|'),
  level: ({to, isPart}) => (isPart ? 'crossing' : to === 'EU' ? 'union' : 'country'),
  isPart: (part, whole) => {
    if (part.measure !== whole.measure || whole.isPart) return false;
    if (whole.from !== '' && part.from !== whole.from) return false;
    if (whole.to === '') return part.to !== '';
    return whole.to === 'EU' && part.to !== 'EU' ? MEMBERS.includes(part.to) : part.to === whole.to && part.isPart;
  },
};

/** All counts of one place and one day or period, whoever made them and whenever. */
export interface Cell<Row extends CountRow = CountRow> {
  readonly place: string;
  readonly from: Day;
  readonly to: Day;
  /** Rows of one claim are added up; claims are not. */
  readonly claims: readonly (readonly Row[])[];
}

/** A whole, and parts that do not overlap and may add up to it. */
export interface Sum<Row extends CountRow = CountRow> {
  readonly whole: Cell<Row>;
  readonly parts: readonly Cell<Row>[];
}

function grouped<T>(items: readonly T[], keyOf: (item: T) => string): readonly (readonly T[])[] {
  const found = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const known = found.get(key);
    if (known) known.push(item);
    else found.set(key, [item]);
  }
  return [...found.values()];
}

export const cellsOf = <Row extends CountRow>(
  rows: readonly Row[],
  nesting: Nesting<Row>,
  claimOf: (row: Row) => string,
): readonly Cell<Row>[] =>
  grouped(rows, (row) => [nesting.place(row), row.date, row.end].join('|')).map((counts) => ({
    place: nesting.place(counts[0]!),
    from: counts[0]!.date,
    to: counts[0]!.end,
    claims: grouped(counts, claimOf),
  }));

/** All sums that a file may contain: smaller places to a wider place, days to a period. */
export function sumsOf<Row extends CountRow>(cells: readonly Cell<Row>[], nesting: Nesting<Row>): readonly Sum<Row>[] {
  const rowOf = (cell: Cell<Row>): Row => cell.claims[0]![0]!;
  const isIn = (part: Cell<Row>, whole: Cell<Row>): boolean => nesting.isPart(rowOf(part), rowOf(whole));
  const ofPlaces = grouped(cells, ({from, to}) => `${from}|${to}`).flatMap((together) =>
    together.flatMap((whole) => {
      const parts = together.filter((part) => isIn(part, whole));
      const levels = grouped(parts, (part) => nesting.level(rowOf(part)));
      // the widest parts: regions, and cities without a region
      const widest = levels.length > 1 ? [parts.filter((part) => !parts.some((other) => isIn(part, other)))] : [];
      return [...levels, ...widest].map((some) => ({whole, parts: some}));
    }),
  );
  const ofDays = grouped(cells, ({place}) => place).flatMap((together) =>
    together.filter(({from, to}) => from < to).flatMap((whole) => periodsOf(whole, together)),
  );
  return [...ofPlaces, ...ofDays];
}

/** A period as the sum of its days, or of a shorter total at its start or end and the remaining days. */
function periodsOf<Row extends CountRow>(whole: Cell<Row>, together: readonly Cell<Row>[]): readonly Sum<Row>[] {
  const within = together.filter((part) => part !== whole && part.from >= whole.from && part.to <= whole.to);
  const days = within.filter(({from, to}) => from === to);
  const shorter = within.filter(({from, to}) => from < to && (from === whole.from || to === whole.to));
  const rest = (total: Cell<Row>): readonly Cell<Row>[] =>
    days.filter(({from}) => from < total.from || from > total.to);
  return [days, ...shorter.map((total) => [total, ...rest(total)])]
    .filter((parts) => parts.length > 0)
    .map((parts) => ({whole, parts}));
}
