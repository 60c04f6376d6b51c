import type {Calendar} from '../../model/calendar.js';
import {OFFICIAL, OPEN_END, TRAIL, UNFINISHED, type BarMark} from '../../model/marks.js';
import type {Circle, Label} from '../../model/pieces.js';
import {boxOfLabel, Spread} from '../../model/spread.js';
import {tenth} from '../../model/frame.js';
import type {Column} from './columns.js';
import type {Context} from './context.js';
import {partOf} from './points.js';
import type {DaysScene} from './scene.js';

export type Bar = DaysScene['bars'][number];

/** What stands where values are to be written, px. */
interface Room {
  readonly columns: readonly Column[];
  readonly bars: readonly Bar[];
  readonly grid: readonly Label[];
  readonly axis: Calendar;
  readonly width: number;
  readonly height: number;
}

interface Values {
  readonly labels: readonly Label[];
  readonly circles: readonly Circle[];
  /** What went into the notes, by the number in its circle. */
  readonly remarks: readonly string[];
}

/** How far the end of a bar reaches over its value, px. */
export const extra = ({open, unfinished}: Pick<BarMark, 'open' | 'unfinished'>): number =>
  (open ? OPEN_END : 0) + (unfinished ? UNFINISHED : 0);

/** Words right of a bar stand clear of its earlier counts; of a lower one they would stand among other days, px. */
const ASIDE = 2 * TRAIL.gap + TRAIL.length;
const HIGH = 60;
/** A value stands over its bar, or so much higher, px. */
const RISES = [0, 4, 18, 36];

/** Values over their bars; what is only a part is named there too, if there is room, else by a number. */
export function valueLabels({columns, bars, grid, axis, width, height}: Room, context: Context): Values {
  const labels: Label[] = [];
  const circles: Circle[] = [];
  const remarks: string[] = [];
  const {words, say, size, day: write} = context;
  const isCrowded = axis.unit !== 'day' || axis.band < 36;
  const spread = new Spread({x: 0, y: 0, width, height});
  for (const {x, y, width: wide, height: high, trail, official, ...bar} of bars) {
    const over = extra(bar);
    spread.block({x, y: y - over, width: wide, height: high + over});
    for (const at of trail) spread.block({x: x + wide + TRAIL.gap, y: at - 1, width: TRAIL.length, height: 2});
    if (official !== undefined)
      spread.block({x: x - OFFICIAL, y: official - OFFICIAL, width: wide + 2 * OFFICIAL, height: 2 * OFFICIAL});
  }
  // in a crowd nothing stands on the labels of the grid; a lone value has a gutter of its own
  const unit = grid.at(-1);
  for (const label of isCrowded ? grid : unit ? [unit] : []) spread.block(boxOfLabel(label));
  for (const column of columns) {
    const bar = bars.find(({point}) => point === column.told.id);
    if (!bar || !column.figure) continue;
    const y = tenth(bar.y - extra(bar) - 8);
    const text = words.label(column.figure);
    const role = size === 'L' && !isCrowded ? 'large' : 'value';
    const value = (rise: number): Label => ({x: column.span.x, y: y - rise, text, role, anchor: 'middle'});
    // a value never gives way; where it has no room it stands a line higher, or begins at its bar
    const aside = (rise: number): Label => ({...value(rise), x: bar.x, anchor: 'start'});
    const placed = [...RISES.map(value), ...RISES.map(aside)].find((label) => spread.place([label]));
    const second = [
      column.kind === 'part' && column.day ? partOf(column.day, context) : '',
      column.day?.unfinished ? say.soFar(column.day.unfinished.time) : '',
    ]
      .filter((words) => words !== '')
      .join(', ');
    const isDrawn = placed !== undefined || !isCrowded;
    const label = placed ?? value(0);
    if (isDrawn) labels.push(label);
    if (second === '') continue;
    const named: Label = {x: column.span.x, y: label.y - 20, text: second, role: 'note', anchor: 'middle'};
    // over the value, else right of a high bar
    const right: Label = {...named, x: bar.x + bar.width + ASIDE, y: bar.y + 14, anchor: 'start'};
    const found = [named, ...(bar.height > HIGH ? [right] : [])].find((one) => isDrawn && spread.place([one]));
    if (found) labels.push(found);
    else {
      // a value that found no room is said in the note
      const what = isDrawn ? second : `${second}, ${text}`;
      const rises = [25, 43, 61, 79, 97, 115].map((rise) => ({
        x: column.span.x,
        y: tenth(label.y - rise),
        number: remarks.length + 1,
      }));
      circles.push(rises.find(({x, y}) => spread.take({x: x - 9, y: y - 9, width: 18, height: 18})) ?? rises[0]!);
      remarks.push(
        column.kind === 'part' ? say.partOnly(write(column.span.from), what) : `${write(column.span.from)}: ${what}.`,
      );
    }
  }
  // what officials say is named where there is room for it
  for (const {day, told} of columns) {
    const bar = bars.find(({point}) => point === told.id);
    if (!day?.official || bar?.official === undefined) continue;
    const text = say.officially(words.label(day.official.figure));
    const beside: Label = {x: bar.x - 8, y: bar.official + 5, text, role: 'note', anchor: 'end'};
    if (spread.place([beside])) labels.push(beside);
  }
  return {labels, circles, remarks};
}
