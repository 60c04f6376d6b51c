import {isoDay} from '../../data/day.js';
import {tenth} from '../../model/frame.js';
import type {Label} from '../../model/pieces.js';
import {Spread} from '../../model/spread.js';
import {textWidth} from '../../model/text-width.js';
import type {Axis, Column} from './axis.js';
import {spansYears, type Context} from './context.js';

const BASE = 14;

/** The first day of each column, as many as there is room for; the month once, where there is but one. */
export function axisLabels({unit, columns}: Axis, left: number, context: Context): readonly Label[] {
  const {words, width, facts} = context;
  const [first, last] = [columns[0], columns.at(-1)];
  if (!first || !last) return [];
  const isOneMonth = unit === 'day' && monthOf(first) === monthOf({from: last.to});
  const years = spansYears(first.from, last.to);
  const room = new Spread({x: left - 6, y: 0, width: width - left + 6, height: 24});
  const month: Label = {x: 0, y: BASE, text: words.day(first.from, 'month'), role: 'axis', anchor: 'start'};

  const textOf = (column: Column, i: number): string => {
    if (unit === 'month' || unit === 'months') return words.day(column.from, 'month', years);
    if (unit === 'day' && (isOneMonth || (i > 0 && !startsStretch(column, columns[i - 1]!))))
      return words.number(Number(isoDay(column.from).slice(8)));
    return words.day(column.from, 'short', years && unit === 'some');
  };
  const isChosen = ({from, to}: Column): boolean =>
    facts.chosen !== undefined && facts.chosen >= from && facts.chosen <= to;
  const labels = columns.map((column, i): Label => {
    const text = textOf(column, i);
    const half = textWidth(text, 14, 600) / 2 + 2;
    const x = tenth(Math.min(Math.max(column.x, left - 4 + half), width - half));
    return {x, y: BASE, text, role: isChosen(column) ? 'axis-strong' : 'axis', anchor: 'middle'};
  });
  // what is chosen, then where a month or a stretch begins, then the others from left to right
  const weight = (i: number): number =>
    isChosen(columns[i]!) ? 0 : i === 0 || startsStretch(columns[i]!, columns[i - 1]!) ? 1 : 2;
  const order = labels.map((_, i) => i).sort((a, b) => weight(a) - weight(b) || a - b);
  const placed = order.flatMap((i) => (room.place([labels[i]!]) ? [labels[i]!] : []));
  return isOneMonth ? [month, ...placed] : placed;
}

const monthOf = ({from}: Pick<Column, 'from'>): string => isoDay(from).slice(0, 7);
const startsStretch = (column: Column, before: Column): boolean =>
  column.from !== before.to + 1 || monthOf(column) !== monthOf(before);
