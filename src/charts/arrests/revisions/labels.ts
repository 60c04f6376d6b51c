import {yearOf, type Day} from '../../../data/day.js';
import {knownDay} from '../../../model/as-of.js';
import {isOpenEnded, OPEN_END} from '../../../model/marks/bar.js';
import {textAt, type Label} from '../../../model/marks/primitives.js';
import type {LabelPlacement} from '../../../model/labels/label-placement.js';
import {safeTextWidth} from '../../../model/labels/text-width.js';
import type {Context} from '../context.js';
import type {Count} from './series.js';

/** At most this many falls without room for a label are listed in the notes. */
const MOST_REMARKS = 10;

/** A count with the position of its dot. */
export interface Placed {
  readonly count: Count;
  readonly x: number;
  readonly y: number;
}

interface Labels {
  readonly labels: readonly Label[];
  /** Texts that had no room beside their fall. */
  readonly remarks: readonly string[];
}

/** In this order, as many as have room: the newest count, falls, the first count, the others. */
export function countLabels(run: readonly Placed[], spread: LabelPlacement, context: Context): Labels {
  const {words, say} = context;
  const {revisions} = say;
  const labels: Label[] = [];
  const remarks: string[] = [];
  const place = (choices: readonly (readonly Label[])[]): boolean => {
    const found = spread.first(choices);
    labels.push(...found);
    return found.length > 0;
  };
  const [first, last] = [run[0], run.at(-1)];
  if (!first || !last) return {labels, remarks};

  place(around(last, words.label(last.count.row.count), timeOf(last, context)));
  const falls = run.filter(({count}) => count.fallsFrom);
  const placeOf = new Map(run.map((one) => [one.count, one]));
  for (const fall of falls) {
    const before = placeOf.get(fall.count.fallsFrom!);
    if (before) place(around(before, words.label(before.count.row.count)));
  }
  if (first !== last) place(around(first, words.label(first.count.row.count), timeOf(first, context)));
  for (const fall of falls) {
    const [from, to] = [fall.count.fallsFrom!.row.count, fall.count.row.count].map(words.label);
    const lines = revisions.fall(from!, to!);
    const text = (x: number, y: number, anchor: Label['anchor']): readonly Label[] =>
      lines.map((line, i) => textAt(x, y + i * 18, line, 'plain', anchor));
    const isPlaced = place([
      text(fall.x + 6, fall.y + 26, 'start'),
      text(fall.x + 6, fall.y + 48, 'start'),
      text(fall.x - 6, fall.y + 26, 'end'),
    ]);
    if (!isPlaced) remarks.push(revisions.fallNote(whenOf(fall.count, context), from!, to!));
  }
  const named = new Set(falls.flatMap(({count}) => [count, count.fallsFrom!]));
  for (const one of run) {
    if (one !== first && one !== last && !named.has(one.count)) place(around(one, words.label(one.count.row.count)));
  }
  const more = remarks.splice(MOST_REMARKS).length;
  return {labels, remarks: more > 0 ? [...remarks, revisions.moreFalls(more)] : remarks};
}

const timeOf = ({count: {isPrinted, row}}: Placed, {say, day}: Context): string =>
  isPrinted ? say.revisions.atHour(row.source.asOfTime) : say.revisions.byEnd(day(knownDay(row)));

/** The value to the right of its dot, below, above or to the left; the time after it or below it. */
function around({count, x, y}: Placed, value: string, time = ''): readonly (readonly Label[])[] {
  const over = y - (isOpenEnded(count.row.count) ? OPEN_END : 0) - 10;
  const wide = safeTextWidth(value, 14, 600) + 5;
  const tail = safeTextWidth(time, 14);
  const beside = (dx: number, at: number): readonly Label[] => [
    textAt(x + dx, at, value, 'value', 'start'),
    ...(time ? [textAt(x + dx + wide, at, time, 'note', 'start')] : []),
  ];
  const under = [
    textAt(x + 11, y + 15, value, 'value', 'start'),
    ...(time ? [textAt(x + 11, y + 32, time, 'note', 'start')] : []),
  ];
  return [
    beside(10, y + 5),
    beside(-(wide + tail) / 2, over),
    beside(8 - wide - tail, over),
    beside(4, over),
    under,
    beside(-(wide + tail) - 8, y + 5),
    beside(-(wide + tail) / 2, y + 22),
    [textAt(x, over, value, 'value')],
  ];
}

const hourOf = (minutes: number): string => {
  const text = (part: number): string => String(Math.floor(part)).padStart(2, '0');
  return `${text((minutes % 1440) / 60)}:${text(minutes % 60)}`;
};

/** When a count became known: `on 22 September at 09:51`, `on 22 September between 01:51 and 09:51`. */
export function whenOf({row, from, to, isPrinted}: Count, context: Context): string {
  const {say, words} = context;
  const known = knownDay(row);
  // the count for New Year's Eve became known in the next year
  const day = yearOf(known) === yearOf(row.date) ? context.day : (one: Day) => words.day(one, 'long');
  if (isPrinted) return say.revisions.at(day(known), row.source.asOfTime);
  const inside = (minutes: number): string => (minutes % 1440 === 0 && minutes / 1440 !== known ? '' : hourOf(minutes));
  return say.revisions.between(day(known), from === known * 1440 ? '' : inside(from), inside(to));
}
