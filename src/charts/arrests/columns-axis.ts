import {isoDay, type Day} from '../../data/day.js';
import type {Calendar} from '../../model/calendar.js';
import {tenth} from '../../model/frame.js';
import type {Label, Rule} from '../../model/pieces.js';
import {textWidth} from '../../model/text-width.js';
import type {Column} from './columns.js';
import type {Context} from './context.js';

/**
 * Under the columns a line: solid where there are figures, dotted where there are none. Where nothing was found it is said in
 * words where there is room, else with a question mark for each.
 */
export function baseline(
  columns: readonly Column[],
  {band}: Calendar,
  base: number,
  width: number,
  {say}: Context,
): {readonly rules: readonly Rule[]; readonly labels: readonly Label[]} {
  const y = base + 0.5;
  const rules: Rule[] = [{x1: 0, x2: width, y, role: 'base'}];
  const labels: Label[] = [];
  const write = (x: number, text: string): unknown =>
    labels.push({x: tenth(x), y: base - 10, text, role: 'axis', anchor: 'middle'});
  for (const run of stretches(columns)) {
    const [first, last] = [run[0]!, run.at(-1)!];
    rules.push({x1: tenth(first - band * 0.38), x2: tenth(last + band * 0.38), y, role: 'unknown'});
    const isWide = run.length > 1 && textWidth(say.noFigure, 14) + 16 <= run.length * band;
    if (isWide) write((first + last) / 2, say.noFigure);
    else if (band >= 14) run.forEach((x) => write(x, '?'));
  }
  return {rules, labels};
}

/** Runs of columns without a figure: their places. */
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

/** Day numbers, the month at the first and where it changes, week days under them; fewer where there is no room. */
export function dayLabels(
  columns: readonly Column[],
  axis: Calendar,
  base: number,
  width: number,
  {words, size}: Context,
): readonly Label[] {
  const isDay = axis.unit === 'day';
  const every = Math.max(1, Math.ceil((isDay ? 30 : 60) / axis.band));
  const half = (text: string): number => textWidth(text, 14, 600) / 2;
  const fullOf = (from: Day): string => words.day(from, axis.unit === 'month' ? 'month' : 'short');
  // after a gap a number alone would be one of the month before it: the first label of a run has its room kept free,
  // and keeps inside the drawing
  const inside = (x: number, text: string): number => Math.min(x, width - half(text));
  const isStart = (i: number): boolean => columns[i - 1]?.span.to !== columns[i]!.span.from - 1;
  let free = -Infinity;
  return columns.flatMap(({span: {from, x}, kind}, i) => {
    const startsRun = isStart(i);
    const day = isoDay(from);
    const startsMonth = startsRun || isoDay(columns[i - 1]!.span.from).slice(0, 7) !== day.slice(0, 7);
    if (i % every !== 0 && !(isDay ? startsMonth : startsRun)) return [];
    const isEnd = i === columns.length - 1 && size === 'L';
    const plain = words.number(Number(day.slice(8)));
    const wanted = !isDay || startsMonth || isEnd ? fullOf(from) : plain;
    const next = startsRun ? undefined : columns.find((_, at) => at > i && isStart(at))?.span;
    const limit = next ? inside(next.x, fullOf(next.from)) - half(fullOf(next.from)) - 6 : width + 2;
    const at = (text: string): number => (startsRun ? inside(x, text) : x);
    const room = (text: string): boolean => at(text) - half(text) >= free && at(text) + half(text) <= limit;
    const text = room(wanted) || !isDay ? wanted : plain;
    if (!room(text)) return [];
    free = at(text) + half(text) + 6;
    const role = kind === 'none' ? ('axis' as const) : ('axis-strong' as const);
    const date: Label = {x: tenth(at(text)), y: base + 19, text, role, anchor: 'middle'};
    if (!isDay || axis.band < 30) return [date];
    return [date, {x, y: base + 35, text: words.day(from, 'weekday'), role: 'tiny', anchor: 'middle'}];
  });
}

/** What was left out, in words; two lines where two gaps are near each other. */
export const gapLabels = ({gaps}: Calendar, base: number, width: number, {say}: Context): readonly Label[] =>
  gaps.map(({x, days}, i) => {
    const text = say.stretch(days);
    const wide = textWidth(text, 12);
    const isNear = i % 2 === 1 && x - gaps[i - 1]!.x < wide + 8;
    return {
      x: tenth(Math.min(Math.max(x, wide / 2), width - wide / 2)),
      y: base + (isNear ? 50 : 36),
      text,
      role: 'tiny',
      anchor: 'middle',
    };
  });
