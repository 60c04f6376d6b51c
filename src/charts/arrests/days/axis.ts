import {isoDay} from '../../../data/day.js';
import type {DateScale} from '../../../model/scales/date-scale.js';
import {dateLabels, dateTexts, middleOf, yearStarts, type DateTick} from '../../../model/scales/date-labels.js';
import {roundPx} from '../../../model/frame.js';
import type {Label, Rule} from '../../../model/marks/primitives.js';
import {textWidth} from '../../../model/labels/text-width.js';
import type {Context} from '../context.js';
import {textAt} from '../marks.js';
import type {Column} from './figures.js';

/**
 * Under the columns a line: solid where there are figures, dotted where there are none. Where nothing was found it is said in
 * words where there is room, else with a question mark for each.
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

/** A label for each, each second, third … month, so that each January has one. */
const MONTHS = [1, 2, 3, 4, 6, 12];

/** Day numbers, the month at the first and where it changes, week days under them; fewer where there is no room. */
export function dayLabels(
  columns: readonly Column[],
  axis: DateScale,
  base: number,
  width: number,
  {words, size}: Context,
): readonly Label[] {
  const isDay = axis.unit === 'day';
  const step = Math.max(1, Math.ceil((isDay ? 30 : 60) / axis.band));
  const every = axis.unit === 'month' ? (MONTHS.find((count) => count >= step) ?? step) : step;
  const years = new Set(
    yearStarts(
      columns.map(({span}) => ({day: span.from})),
      columns.at(-1)?.span.to,
    ).map(({day}) => day),
  );
  let since = 0;
  const ticks = columns.flatMap((column, i): readonly (DateTick & {readonly column: Column})[] => {
    const {from, x} = column.span;
    const before = columns[i - 1]?.span;
    // after a gap a number alone would be one of the month before it
    const startsRun = before?.to !== from - 1;
    const startsMonth = startsRun || isoDay(before.from).slice(0, 7) !== isoDay(from).slice(0, 7);
    if (years.has(from)) since = i;
    if ((i - since) % every !== 0 && !(isDay ? startsMonth : startsRun)) return [];
    const isEnd = i === columns.length - 1 && size === 'L';
    const {texts, dated} = dateTexts(words, from, axis.unit === 'month' ? 'month' : 'short');
    return [
      {
        column,
        day: from,
        x,
        texts,
        dated,
        ...(isDay && !startsMonth && !isEnd ? {number: words.number(Number(isoDay(from).slice(8)))} : {}),
        ...(startsRun ? {rank: 1} : isDay && startsMonth ? {rank: 2} : {}),
        fixed: !startsRun && !years.has(from),
      },
    ];
  });
  const placed = dateLabels(ticks, {
    left: 0,
    right: width,
    between: 6,
    weight: 600,
    last: columns.at(-1)?.span.to ?? 0,
  });
  return placed.flatMap((label): readonly Label[] => {
    const {span, kind} = label.tick.column;
    const role = kind === 'none' || kind === 'later' ? ('axis' as const) : ('axis-strong' as const);
    const date = textAt(middleOf(label), base + 19, label.text, role);
    if (!isDay || axis.band < 30) return [date];
    return [date, textAt(span.x, base + 35, words.day(span.from, 'weekday'), 'tiny')];
  });
}

/** What was left out, in words; two lines where two gaps are near each other. */
export const gapLabels = ({gaps}: DateScale, base: number, width: number, {say}: Context): readonly Label[] =>
  gaps.map(({x, days}, i) => {
    const text = say.stretch(days);
    const wide = textWidth(text, 12);
    const isNear = i % 2 === 1 && x - gaps[i - 1]!.x < wide + 8;
    return textAt(Math.min(Math.max(x, wide / 2), width - wide / 2), base + (isNear ? 50 : 36), text, 'tiny');
  });
