import type {ListRow, Track} from '../../model/contract.js';
import type {Size} from '../../model/frame.js';
import type {ClaimsScene, Line} from './scene.js';
import type {Bracket} from './ties.js';

/** Width left of the names, where the first line stands in it, and where its ticks end, px. */
const GUTTER = {S: [22, 11.5, 17], M: [28, 12.5, 21], L: [34, 14.5, 26]} as const;
/** From one line to the next one left of it; two have room in the gutter. */
const STEP = 9;
/** A row of text is as high as its text: the line is longer than any, and cut where the row ends. */
const LONG = 4000;

/** Where the lines of a ledger stand; a ledger in which nobody repeats anybody has no gutter. */
export interface Gutter {
  readonly width: number;
  readonly brackets: readonly Bracket[];
  /** Path data of a tick towards the names. */
  tick(bracket: Bracket, y: number): string;
  /** Path data of the line between two heights. */
  line(bracket: Bracket, from: number, to: number): string;
}

export function gutterOf(brackets: readonly Bracket[], size: Size): Gutter {
  const [width, first, end] = GUTTER[size];
  const more = STEP * Math.max(0, ...brackets.map(({lane}) => lane - 1));
  const x = ({lane}: Bracket): number => first + more - STEP * lane;
  return {
    width: brackets.length === 0 ? 0 : width + more,
    brackets,
    tick: (bracket, y) => `M${end + more},${y}H${x(bracket)}`,
    line: (bracket, from, to) => `M${x(bracket)},${from}V${to}`,
  };
}

export const roleOf = ({isSure}: Bracket): Line['role'] => (isSure ? 'same' : 'perhaps');

/** All lines of a drawing, by the middles of its rows. */
export const gutterLines = (gutter: Gutter, middles: readonly number[]): readonly Line[] =>
  gutter.brackets.map((bracket) => {
    const ys = bracket.rows.map((row) => middles[row]!);
    return {
      d: gutter.line(bracket, ys[0]!, ys.at(-1)!) + ys.map((y) => gutter.tick(bracket, y)).join(''),
      role: roleOf(bracket),
    };
  });

/** What of the lines stands left of one row of a list; `y` is the middle of its name. */
export function gutterTrack(gutter: Gutter, row: number, y: number): Pick<ListRow<ClaimsScene>, 'gutter'> {
  const {width, brackets} = gutter;
  if (width === 0) return {};
  const lines = brackets.flatMap((bracket): readonly Line[] => {
    const [first, last] = [bracket.rows[0]!, bracket.rows.at(-1)!];
    if (row < first || row > last) return [];
    const line = gutter.line(bracket, row === first ? y : 0, row === last ? y : LONG);
    return [{d: line + (bracket.rows.includes(row) ? gutter.tick(bracket, y) : ''), role: roleOf(bracket)}];
  });
  const scene: ClaimsScene = {rules: [], lines, marks: [], labels: []};
  return {gutter: {width, height: LONG, scene}};
}

/** Its sign in the key. */
export const bracketSign = (isSure: boolean, height: number): Track<ClaimsScene> => ({
  width: 10,
  height,
  scene: {rules: [], lines: [{d: `M9,3H1V${height - 3}H9`, role: isSure ? 'same' : 'perhaps'}], marks: [], labels: []},
});
