import {isoDay} from '../../data/day.js';
import type {Calendar} from '../../model/calendar.js';
import {tenth} from '../../model/frame.js';
import type {Label, Rule} from '../../model/pieces.js';
import {textWidth} from '../../model/text-width.js';
import type {Column} from './columns.js';
import type {Context} from './context.js';

/** Solid where there are figures, dotted where there are none. */
export function baseline(columns: readonly Column[], base: number, width: number, axis: Calendar): readonly Rule[] {
  const y = base + 0.5;
  const unknown = stretches(columns).map((run) => ({
    x1: tenth(run[0]!.span.x - axis.band * 0.38),
    x2: tenth(run.at(-1)!.span.x + axis.band * 0.38),
    y,
    role: 'unknown' as const,
  }));
  return [{x1: 0, x2: width, y, role: 'base'}, ...unknown];
}

/** Runs of columns without a figure. */
function stretches(columns: readonly Column[]): readonly (readonly Column[])[] {
  const runs: Column[][] = [];
  columns.forEach((column, i) => {
    if (column.kind !== 'none') return;
    const run = runs.at(-1);
    if (run && columns[i - 1]?.kind === 'none' && columns[i - 1]?.span.to === column.span.from - 1) run.push(column);
    else runs.push([column]);
  });
  return runs;
}

/** Where nothing was found: in words where there is room, else a question mark for each. */
export function unknownLabels(
  columns: readonly Column[],
  axis: Calendar,
  base: number,
  {say}: Context,
): readonly Label[] {
  const label = (x: number, text: string): Label => ({x: tenth(x), y: base - 10, text, role: 'axis', anchor: 'middle'});
  return stretches(columns).flatMap((run) => {
    const room = run.length * axis.band;
    if (run.length > 1 && textWidth(say.noFigure, 14) + 16 <= room) {
      return [label((run[0]!.span.x + run.at(-1)!.span.x) / 2, say.noFigure)];
    }
    return axis.band < 14 ? [] : run.map(({span}) => label(span.x, '?'));
  });
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
  const fullOf = ({span}: Column): string => words.day(span.from, axis.unit === 'month' ? 'month' : 'short');
  // after a gap a number alone would be one of the month before it: the first label of a run has its room kept free,
  // and keeps inside the drawing
  const inside = (column: Column, text: string): number => Math.min(column.span.x, width - half(text));
  const starts = columns.filter(({span}, i) => columns[i - 1]?.span.to !== span.from - 1);
  let free = -Infinity;
  return columns.flatMap((column, i) => {
    const {span, kind} = column;
    const before = columns[i - 1]?.span;
    const startsRun = before?.to !== span.from - 1;
    const startsMonth = startsRun || isoDay(before.from).slice(0, 7) !== isoDay(span.from).slice(0, 7);
    const full = fullOf(column);
    const plain = words.number(Number(isoDay(span.from).slice(8)));
    const isEnd = i === columns.length - 1 && size === 'L';
    const wanted = !isDay || startsMonth || isEnd ? full : plain;
    const next = starts.find((start) => start.span.from > span.from);
    const limit = next && !startsRun ? inside(next, fullOf(next)) - half(fullOf(next)) - 6 : width + 2;
    const at = (text: string): number => (startsRun ? inside(column, text) : span.x);
    const room = (text: string): boolean => at(text) - half(text) >= free && at(text) + half(text) <= limit;
    const text = room(wanted) || !isDay ? wanted : plain;
    if ((i % every !== 0 && !(isDay ? startsMonth : startsRun)) || !room(text)) return [];
    free = at(text) + half(text) + 6;
    const role = kind === 'none' ? ('axis' as const) : ('axis-strong' as const);
    const day: Label = {x: tenth(at(text)), y: base + 19, text, role, anchor: 'middle'};
    const name: Label = {
      x: span.x,
      y: base + 35,
      text: words.day(span.from, 'weekday'),
      role: 'tiny',
      anchor: 'middle',
    };
    return isDay && axis.band >= 30 ? [day, name] : [day];
  });
}

/** What was left out, in words; two lines where two gaps are near each other. */
export const gapLabels = ({gaps}: Calendar, base: number, width: number, {say}: Context): readonly Label[] =>
  gaps.map(({x, days}, i) => {
    const before = gaps[i - 1];
    const isNear = before !== undefined && x - before.x < textWidth(say.stretch(days), 12) + 8 && i % 2 === 1;
    const text = say.stretch(days);
    const half = textWidth(text, 12) / 2;
    return {
      x: tenth(Math.min(Math.max(x, half), width - half)),
      y: base + (isNear ? 50 : 36),
      text,
      role: 'tiny',
      anchor: 'middle',
    };
  });
