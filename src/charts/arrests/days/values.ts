import type {DateScale} from '../../../model/scales/date-scale.js';
import type {Box, Note} from '../../../model/contract.js';
import {roundPx} from '../../../model/frame.js';
import {soleRow} from '../../../model/as-of.js';
import {OFFICIAL, TRAIL} from '../../../model/marks/bar.js';
import {textAt, type Label, type NoteMarker, type Rule} from '../../../model/marks/primitives.js';
import {textWidth} from '../../../model/labels/text-width.js';
import {LabelPlacement} from '../../../model/labels/label-placement.js';
import type {Context} from '../context.js';
import {overhang} from '../../../model/marks/bar-row.js';
import type {DaysScene} from '../scene.js';
import type {Column, DayFigure} from './figures.js';

export type Bar = DaysScene['bars'][number];

/** A column with its bar, if it has a figure. */
export interface Standing extends Column {
  readonly bar: Bar | undefined;
}

/** The area for values: the grid labels and the size in px. */
interface Room {
  readonly grid: readonly Label[];
  readonly axis: DateScale;
  readonly width: number;
  readonly height: number;
}

interface Values {
  readonly labels: readonly Label[];
  readonly noteMarkers: readonly NoteMarker[];
  /** Texts that became notes, with their marker number if a marker had room. */
  readonly remarks: readonly Note[];
  /** The values that are shown. */
  readonly written: ReadonlyMap<Column, Label>;
}

/**
 * Words beside a bar start this far to its right, after its earlier counts, px. Only beside high bars: otherwise they would reach
 * other days.
 */
const ASIDE = 2 * TRAIL.gap + TRAIL.length;
const HIGH = 60;
/** From the line of a value to the middle of a marker that touches it, px. */
const TOUCHING = 25;
/** Heights above its bar at which a value is tried, px. */
const RISES = [0, 4, 18, 36];

/** Values above their bars. A partial figure is also named there if there is room, else by a note marker. */
export function valueLabels(columns: readonly Standing[], {grid, axis, width, height}: Room, context: Context): Values {
  const labels: Label[] = [];
  const noteMarkers: NoteMarker[] = [];
  const remarks: Note[] = [];
  const written = new Map<Column, Label>();
  const {words, say, size, day: write} = context;
  const isCrowded = axis.unit !== 'day' || axis.band < 36;
  const bars = columns.flatMap(({bar}) => bar ?? []);
  // narrow columns may reach the grid labels; wide ones only the unit above them
  const near = isCrowded ? grid : grid.slice(-1);
  const spread = new LabelPlacement({x: 0, y: 0, width, height}, bars.flatMap(boxesOf), near);
  for (const column of columns) {
    const {bar, figure, day} = column;
    const {from, x} = column.span;
    if (!bar || !figure) continue;
    const y = roundPx(bar.y - overhang(bar) - 8);
    const text = words.label(figure);
    const role = size === 'L' && !isCrowded ? 'large' : 'value';
    const value = (rise: number): Label => ({x, y: y - rise, text, role, anchor: 'middle'});
    // a value without room is tried higher, or from the left edge of its bar
    const aside = (rise: number): Label => ({...value(rise), x: bar.x, anchor: 'start'});
    const placed = [...RISES.map(value), ...RISES.map(aside)].find((label) => spread.place([label]));
    const isDrawn = placed !== undefined || !isCrowded;
    const label = placed ?? value(0);
    if (isDrawn) {
      labels.push(label);
      written.set(column, label);
    }
    const second = day ? remarksOf(day, context).join(', ') : '';
    if (second === '') continue;
    const named: Label = {x, y: label.y - 20, text: second, role: 'note', anchor: 'middle'};
    // above the value, else to the right of a high bar
    const right: Label = {...named, x: bar.x + bar.width + ASIDE, y: bar.y + 14, anchor: 'start'};
    const found = [named, ...(bar.height > HIGH ? [right] : [])].find((one) => isDrawn && spread.place([one]));
    if (found) labels.push(found);
    else {
      // a value that had no room is in the note
      const what = isDrawn ? second : `${second}, ${text}`;
      const number = noteMarkers.length + 1;
      const over = {x, y: roundPx(label.y - TOUCHING), number};
      // a marker farther away could be read as that of another day
      const isPlaced = label.y === y && spread.take({x: x - 9, y: over.y - 9, width: 18, height: 18});
      if (isPlaced) noteMarkers.push(over);
      const remark = column.kind === 'part' ? say.partOnly(write(from), what) : `${write(from)}: ${what}.`;
      remarks.push({...(isPlaced ? {number} : {}), text: remark});
    }
  }
  // the official count is named if there is room
  for (const {day, bar} of columns) {
    if (!day?.official || bar?.official === undefined) continue;
    const text = say.officially(words.label(day.official.figure));
    const beside: Label = {x: bar.x - 8, y: bar.official + 5, text, role: 'note', anchor: 'end'};
    if (spread.place([beside])) labels.push(beside);
  }
  return {labels, noteMarkers, remarks, written};
}

/** A bar, the ticks of its earlier counts and of the official one. */
function boxesOf(bar: Bar): readonly Box[] {
  const {x, y, width, height, official, trail} = bar;
  const over = overhang(bar);
  return [
    {x, y: y - over, width, height: height + over},
    ...trail.map((at) => ({x: x + width + TRAIL.gap, y: at - 1, width: TRAIL.length, height: 2})),
    ...(official === undefined
      ? []
      : [{x: x - OFFICIAL, y: official - OFFICIAL, width: width + 2 * OFFICIAL, height: 2 * OFFICIAL}]),
  ];
}

/** The label of a partial day: `Dagestan only`, `3 cities only`. */
export function partOf({chosen}: DayFigure, {say}: Context): string {
  const [first] = chosen;
  if (!first) return '';
  const {place, placeType} = first.rows[0]!;
  return chosen.length === 1 ? say.only(place) : say.placesOnly(chosen.length, placeType);
}

/** The label beside a partial or unfinished figure: `Dagestan only`, `so far, 18:00`. */
export const remarksOf = (day: DayFigure, context: Context): readonly string[] =>
  [
    day.kind === 'part' ? partOf(day, context) : '',
    day.unfinished ? context.say.soFar(day.unfinished.time) : '',
    day.figure && day.lost > 0 ? context.say.lost(day.lost) : '',
  ].filter((text) => text !== '');

/** The number of cities in which a day was counted; undefined if there are several claims. */
export function cityCount({chosen}: DayFigure): number | undefined {
  const [only] = chosen;
  return only && chosen.length === 1 ? soleRow(only)?.cities : undefined;
}

/** A day without a figure, where its words have no room. */
export const UNKNOWN = '?';

/**
 * A line under the columns: solid where there are figures, dotted where there are none. A dotted stretch gets a text if it has
 * room, else a question mark for each column.
 */
export function baseline(
  columns: readonly Column[],
  {band}: DateScale,
  base: number,
  width: number,
  {say}: Context,
): {readonly rules: readonly Rule[]; readonly labels: readonly Label[]} {
  const y = base + 0.5;
  const rules: Rule[] = [{x1: 0, x2: width, y, role: 'base'}];
  const labels: Label[] = [];
  const write = (x: number, text: string): unknown => labels.push(textAt(x, base - 10, text, 'axis'));
  for (const run of stretches(columns)) {
    const [first, last] = [run[0]!, run.at(-1)!];
    rules.push({x1: roundPx(first - band * 0.38), x2: roundPx(last + band * 0.38), y, role: 'unknown'});
    const isWide = run.length > 1 && textWidth(say.noFigure, 14) + 16 <= run.length * band;
    if (isWide) write((first + last) / 2, say.noFigure);
    else if (band >= 14) run.forEach((x) => write(x, UNKNOWN));
  }
  return {rules, labels};
}

/** Runs of columns without a figure, as their x positions. */
function stretches(columns: readonly Column[]): readonly (readonly number[])[] {
  const runs: number[][] = [];
  let end: number | undefined;
  for (const {kind, span} of columns) {
    if (kind !== 'none') continue;
    if (end !== span.from - 1) runs.push([]);
    runs.at(-1)!.push(span.x);
    end = span.to;
  }
  return runs;
}
