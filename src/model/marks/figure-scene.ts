import {BOUNDS, isCounted, rank, type Bound, type Estimate} from '../../data/estimate.js';
import type {LegendEntry, Point} from '../contract.js';
import {roundPx} from '../frame.js';
import type {Label, Rule} from './primitives.js';
import {reachOf, type DotMark} from './dot.js';

/** The printed numbers of figures: single values and the ends of ranges; none for an unknown figure. */
export const valuesOf = (figures: readonly Estimate[]): Pick<Point, 'values'> => ({
  values: figures.filter(isCounted).flatMap(({bound, value, low, high}) => {
    const ends = bound === 'at_most' ? [high] : [low, high];
    return [...(value === undefined ? [] : [value]), ...ends].filter(Number.isFinite);
  }),
});

/** The `id`s of the rows of a point; corrections refer to them. */
export function idsOf(rows: readonly {readonly id?: string | undefined}[]): Pick<Point, 'ids'> {
  const ids = rows.flatMap(({id}) => id || []);
  return ids.length > 0 ? {ids} : {};
}

/** The scene of a chart of single figures: lines below marks below labels. `Role` names the chart's own lines. */
export interface FigureScene<Role extends string> {
  readonly rules: readonly Rule[];
  /** Lines that are not horizontal, or look different from the grid, as path data. */
  readonly lines: readonly {readonly d: string; readonly role: Role}[];
  readonly marks: readonly (DotMark & {readonly point?: string})[];
  readonly labels: readonly Label[];
}

export const figureScene = <Role extends string>(parts: Partial<FigureScene<Role>>): FigureScene<Role> => ({
  ...{rules: [], lines: [], marks: [], labels: []},
  ...parts,
});

/** Height of a line of a key, px. */
export const KEY_LINE = 20;
/** Half of the range that a key shows, px. */
const SAMPLE = 13;

/** The mark of a figure: `across` is its place on the other axis, `at` converts a value to px; without a number it is at `off`. */
export function figureDot(
  figure: Estimate,
  look: Pick<DotMark, 'axis' | 'hollow' | 'part' | 'second' | 'size'>,
  across: number,
  at: (value: number) => number,
  off: number,
): DotMark {
  const along = isCounted(figure) ? roundPx(at(rank(figure))) : off;
  const [x, y] = look.axis === 'x' ? [along, across] : [across, along];
  const {bound, low, high} = figure;
  return {
    kind: 'point',
    x,
    y,
    bound,
    ...(bound === 'range' ? {ends: [roundPx(at(low)), roundPx(at(high))]} : {}),
    ...look,
  };
}

/** A mark for a key, without a scale; its left edge is at `left`. */
export function sampleMark(bound: Bound, look: Pick<DotMark, 'hollow' | 'part'>, left: number, y: number): DotMark {
  const at = (x: number): DotMark => ({
    kind: 'point',
    ...{x, y, bound, axis: 'x' as const, ...look},
    ...(bound === 'range' ? {ends: [x - SAMPLE, x + SAMPLE] as const} : {}),
  });
  return at(left + reachOf(at(0))[0]);
}

/** A single mark, as high as a line of a key. */
export function sampleTrack(
  bound: Bound,
  look: Pick<DotMark, 'hollow' | 'part'>,
): {readonly width: number; readonly height: number; readonly scene: FigureScene<never>} {
  const mark = sampleMark(bound, look, 1, KEY_LINE / 2);
  const [before, after] = reachOf(mark);
  return {width: Math.ceil(before + after) + 2, height: KEY_LINE, scene: figureScene({marks: [mark]})};
}

/** The box of a mark with its end, px. */
export function boxOfMark(mark: DotMark): {x: number; y: number; width: number; height: number} {
  const {x, y, axis, bound, ends, second, size = 1} = mark;
  const [before = 0, after = 0] = reachOf(mark).map((reach) => (ends ? reach : reach * size));
  const across = size * (bound === 'about' ? 10 : second || bound === 'at_most' || ends ? 9 : 7);
  return axis === 'x'
    ? {x: x - before, y: y - across, width: before + after, height: 2 * across}
    : {x: x - across, y: y - after, width: 2 * across, height: before + after};
}

/** The legend entries for the bounds that are drawn. */
export const boundSigns = (
  figures: readonly Pick<Estimate, 'bound'>[],
  names: Readonly<Record<Bound, string>>,
): readonly LegendEntry<FigureScene<never>>[] =>
  BOUNDS.filter((bound) => figures.some((figure) => figure.bound === bound)).map((bound) => ({
    text: names[bound],
    sample: sampleTrack(bound, {hollow: false}),
  }));
