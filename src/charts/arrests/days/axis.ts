import type {DateScale} from '../../../model/scales/date-scale.js';
import {binTicks, dateLabel, dateLabels} from '../../../model/scales/date-axis.js';
import {roundPx} from '../../../model/frame.js';
import {textAt, type Label, type Rule} from '../../../model/marks/primitives.js';
import {textWidth} from '../../../model/labels/text-width.js';
import type {Context} from '../context.js';
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
  const bins = columns.map((column) => ({...column.span, kind: column.kind}));
  const ticks = binTicks(bins, {
    ...{words, unit: axis.unit, numbers: isDay, fullEnd: size === 'L', fixed: true},
    every: axis.unit === 'month' ? (MONTHS.find((count) => count >= step) ?? step) : step,
  });
  const last = columns.at(-1)?.span.to ?? 0;
  return dateLabels(ticks, {left: 0, right: width, between: 6, weight: 600, last}).flatMap((label) => {
    const {from, x, kind} = label.tick.bin;
    const date = dateLabel(label, base + 19, kind === 'none' || kind === 'later' ? 'axis' : 'axis-strong');
    if (!isDay || axis.band < 30) return [date];
    return [date, textAt(x, base + 35, words.day(from, 'weekday'), 'tiny')];
  });
}
