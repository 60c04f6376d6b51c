import {isoDay} from '../../../data/day.js';
import {dateLabels, dateTexts, middleOf, type DateTick} from '../../../model/scales/date-labels.js';
import {roundPx} from '../../../model/frame.js';
import type {Label} from '../../../model/marks/primitives.js';
import type {Axis, Column} from './axis.js';
import type {Context} from '../context.js';

const BASE = 14;

/** The first day of each column, as many as there is room for; the month once, where there is but one. */
export function axisLabels({unit, columns}: Axis, left: number, context: Context): readonly Label[] {
  const {words, width, selection} = context;
  const [first, last] = [columns[0], columns.at(-1)];
  if (!first || !last) return [];
  const isOneMonth = unit === 'day' && monthOf(first) === monthOf({from: last.to});
  const month: Label = {x: 0, y: BASE, text: words.day(first.from, 'month'), role: 'axis', anchor: 'start'};
  const isChosen = ({from, to}: Column): boolean =>
    selection.chosen !== undefined && selection.chosen >= from && selection.chosen <= to;

  const ticks = columns.map((column, i): DateTick & {readonly column: Column} => {
    const starts = i === 0 || startsStretch(column, columns[i - 1]!);
    const isMonth = unit === 'month' || unit === 'months';
    const {texts, dated} = dateTexts(words, column.from, isMonth ? 'month' : 'short');
    const number = words.number(Number(isoDay(column.from).slice(8)));
    return {
      column,
      day: column.from,
      x: column.x,
      texts: isOneMonth ? [number] : texts,
      dated,
      ...(unit === 'day' && !starts ? {number} : {}),
      // what is chosen, then where a month or a stretch begins, then the others from left to right
      rank: isChosen(column) ? 0 : starts ? 1 : 2,
    };
  });
  const placed = dateLabels(ticks, {
    left: isOneMonth ? left - 6 : 0,
    right: width,
    between: 8,
    weight: 600,
    last: last.to,
  }).map((date): Label => ({
    x: roundPx(middleOf(date)),
    y: BASE,
    text: date.text,
    role: isChosen(date.tick.column) ? 'axis-strong' : 'axis',
    anchor: 'middle',
  }));
  return isOneMonth ? [month, ...placed] : placed;
}

const monthOf = ({from}: Pick<Column, 'from'>): string => isoDay(from).slice(0, 7);
const startsStretch = (column: Column, before: Column): boolean =>
  column.from !== before.to + 1 || monthOf(column) !== monthOf(before);
