import {roundPx} from '../frame.js';

/** Text in a drawing; `role` is its size and weight, never its colour. */
export interface Label {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly role: 'large' | 'value' | 'name' | 'plain' | 'axis' | 'axis-strong' | 'tiny' | 'note';
  readonly anchor: 'start' | 'middle' | 'end';
}

/** A text at a position, rounded to 0.1 px. */
export const textAt = (
  x: number,
  y: number,
  text: string,
  role: Label['role'],
  anchor: Label['anchor'] = 'middle',
): Label => ({x: roundPx(x), y: roundPx(y), text, role, anchor});

/** A line of the grid, the baseline, or a part of the baseline without a figure. */
export interface Rule {
  readonly x1: number;
  readonly x2: number;
  readonly y: number;
  readonly role: 'grid' | 'base' | 'unknown';
}

/** A note number beside a mark; its text is in the notes. */
export interface NoteMarker {
  readonly x: number;
  readonly y: number;
  readonly number: number;
}

/** A note as text beside its mark, with a straight line from the mark to it. */
export interface Callout {
  readonly lines: readonly Label[];
  /** Path data. */
  readonly leader: string;
}

/** A line from the top of a drawing to its baseline, at a day on which something happened; its text if there is room. */
export interface Moment {
  readonly x: number;
  readonly base: number;
  readonly label: Label | undefined;
}

/** The horizontal grid of a scale: lines over the full width, each label on its line, the unit above the top one. */
export function grid(
  scale: {readonly ticks: readonly number[]; at(value: number): number},
  base: number,
  width: number,
  unit: string,
  write: (value: number) => string,
): {readonly rules: readonly Rule[]; readonly labels: readonly Label[]} {
  const label = (y: number, text: string): Label => ({x: 0, y, text, role: 'axis', anchor: 'start'});
  const levels = scale.ticks.map((value) => ({value, y: Math.round(base - scale.at(value)) + 0.5}));
  const top = levels.at(-1)?.y ?? base;
  return {
    rules: levels.filter(({value}) => value > 0).map(({y}) => ({x1: 0, x2: width, y, role: 'grid' as const})),
    labels: [...levels.map(({value, y}) => label(y - 5, write(value))), ...(unit ? [label(top - 23, unit)] : [])],
  };
}
