import {groups} from '../../model/groups.js';
import type {Claim} from '../../datasets/mobilization.js';

type ById = ReadonlyMap<string, Claim>;

/** The claim that another one repeats, or may repeat. */
export interface Tie {
  readonly to: Claim;
  readonly isSure: boolean;
}

/** Whom a claim repeats, as far as that is known; never itself. */
export const tiesOf = (claim: Claim, byId: ById): readonly Tie[] =>
  [
    {to: byId.get(claim.sameAs), isSure: true},
    {to: byId.get(claim.perhapsSameAs), isSure: false},
  ].filter((tie): tie is Tie => tie.to !== undefined && tie.to !== claim);

/** Rows of a ledger that go back to one claim, joined by a line left of the names. */
export interface Bracket {
  readonly isSure: boolean;
  /** Places of the rows, from the top. */
  readonly rows: readonly number[];
  /** 0 is the one nearest to the names. */
  readonly lane: number;
}

/** More lines than these side by side have no room; the words of the rows say the same. */
const LANES = 4;

export function bracketsOf(claims: readonly Claim[], byId: ById): readonly Bracket[] {
  const places = new Map(claims.map((claim, place) => [claim, place]));
  const joined = (isSure: boolean, pairs: readonly (readonly [Claim, Claim])[]): readonly Omit<Bracket, 'lane'>[] =>
    groups(pairs, ([to]) => to)
      .map(([to, from]) => [to, ...from.map(([, claim]) => claim)].flatMap((claim) => places.get(claim) ?? []))
      .filter((rows) => rows.length > 1)
      .map((rows) => ({isSure, rows: rows.sort((a, b) => a - b)}));
  const sure = claims.flatMap((claim): readonly (readonly [Claim, Claim])[] => {
    const root = rootOf(claim, byId);
    return root === claim ? [] : [[root, claim]];
  });
  const unsure = claims.flatMap((claim) =>
    tiesOf(claim, byId)
      .filter(({isSure}) => !isSure)
      .map(({to}) => [to, claim] as const),
  );
  return inLanes([...joined(true, sure), ...joined(false, unsure)]);
}

/** The claim at the beginning of a chain of repetitions; a chain that runs in a circle has none. */
function rootOf(claim: Claim, byId: ById): Claim {
  const seen = new Set([claim]);
  let at = claim;
  let next = byId.get(at.sameAs);
  while (next) {
    if (seen.has(next)) return claim;
    seen.add(next);
    at = next;
    next = byId.get(at.sameAs);
  }
  return at;
}

/** Each in the first lane in which it touches no other. */
function inLanes(brackets: readonly Omit<Bracket, 'lane'>[]): readonly Bracket[] {
  const lanes: (readonly number[])[][] = [];
  return brackets.flatMap((bracket): readonly Bracket[] => {
    const {rows} = bracket;
    const isFree = (others: readonly (readonly number[])[]): boolean =>
      others.every((other) => other.at(-1)! < rows[0]! || other[0]! > rows.at(-1)!);
    const found = lanes.findIndex(isFree);
    const lane = found < 0 ? lanes.length : found;
    if (lane === LANES) return [];
    (lanes[lane] ??= []).push(rows);
    return [{...bracket, lane}];
  });
}
