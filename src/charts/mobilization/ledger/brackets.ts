import {groups} from 'd3';
import type {Claim} from '../../../datasets/mobilization.js';
import type {InlineDrawing} from '../../../model/contract.js';
import {figureScene, KEY_LINE} from '../../../model/marks/figure-scene.js';
import type {SizeClass} from '../../../model/frame.js';
import {tiesOf} from '../context.js';
import type {ClaimsScene, Line} from '../scene.js';

type ById = ReadonlyMap<string, Claim>;

/** Rows of a ledger whose claims go back to the same claim, joined by a line left of the names. */
export interface Bracket {
  readonly isSure: boolean;
  /** Indices of the rows, from the top. */
  readonly rows: readonly number[];
  /** 0 is the lane nearest to the names. */
  readonly lane: number;
}

/** No room for more lines side by side; the texts of the rows say the same. */
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

/** The first claim in a chain of repetitions; a circular chain has none. */
function rootOf(claim: Claim, byId: ById): Claim {
  const chain = new Set([claim]);
  // the chain grows during the loop
  for (const last of chain) {
    const next = byId.get(last.sameAs);
    if (!next) return last;
    if (chain.has(next)) return claim;
    chain.add(next);
  }
  return claim;
}

/** Each bracket in the first lane in which it touches no other. */
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

/** By size: width of the column left of the names, x of its first line, x where its ticks end, px. */
const GUTTER = {S: [22, 11.5, 17], M: [28, 12.5, 21], L: [34, 14.5, 26]} as const;
/** Distance from one line to the next one on its left; two fit in the column. */
const STEP = 9;
/** A text row is as high as its text: the line is longer than any row, and clipped at its end. */
const LONG = 4000;

/** The column of brackets left of the names; 0 px wide if no claim repeats another. */
interface Gutter {
  readonly width: number;
  /** Where the ticks end, near the names, px. */
  readonly end: number;
  /** Each bracket with the x of its line, px. */
  readonly brackets: readonly (Bracket & {readonly x: number})[];
}

export function gutterOf(claims: readonly Claim[], byId: ById, size: SizeClass): Gutter {
  const brackets = bracketsOf(claims, byId);
  const [width, first, end] = GUTTER[size];
  const more = STEP * Math.max(0, ...brackets.map(({lane}) => lane - 1));
  return {
    width: brackets.length === 0 ? 0 : width + more,
    end: end + more,
    brackets: brackets.map((bracket) => ({...bracket, x: first + more - STEP * bracket.lane})),
  };
}

const roleOf = ({isSure}: Pick<Bracket, 'isSure'>): Line['role'] => (isSure ? 'same' : 'perhaps');

/** All lines of a drawing, from the middles of its rows. */
export const gutterLines = ({brackets, end}: Gutter, middles: readonly number[]): readonly Line[] =>
  brackets.map((bracket) => {
    const {x, rows} = bracket;
    const ys = rows.map((row) => middles[row]!);
    const ticks = ys.map((y) => `M${end},${y}H${x}`).join('');
    return {d: `M${x},${ys[0]!}V${ys.at(-1)!}${ticks}`, role: roleOf(bracket)};
  });

/** The part of the lines beside one row of a list; `y` is the middle of its name. */
export function gutterTrack(
  {width, end, brackets}: Gutter,
  row: number,
  y: number,
): InlineDrawing<ClaimsScene> | undefined {
  if (width === 0) return undefined;
  const lines = brackets.flatMap((bracket): readonly Line[] => {
    const {x, rows} = bracket;
    const [first, last] = [rows[0]!, rows.at(-1)!];
    if (row < first || row > last) return [];
    const tick = rows.includes(row) ? `M${end},${y}H${x}` : '';
    return [{d: `M${x},${row === first ? y : 0}V${row === last ? y : LONG}${tick}`, role: roleOf(bracket)}];
  });
  return {width, height: LONG, scene: figureScene({lines})};
}

/** Its symbol in the legend. */
export const bracketSample = (isSure: boolean): InlineDrawing<ClaimsScene> => ({
  width: 10,
  height: KEY_LINE,
  scene: figureScene({lines: [{d: `M9,3H1V${KEY_LINE - 3}H9`, role: roleOf({isSure})}]}),
});
