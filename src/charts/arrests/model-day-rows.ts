import {max} from 'd3';
import {isoDay} from '../../data/day.js';
import {rank} from '../../data/estimate.js';
import type {List, ListRow} from '../../model/contract.js';
import {tenth} from '../../model/frame.js';
import {barEnd, OPEN_END, UNFINISHED, WITHHELD, type BarMark} from '../../model/marks.js';
import {DOWN, movesIn} from '../../model/moves.js';
import {textWidth} from '../../model/text-width.js';
import type {Context} from './context.js';
import type {DayFigure} from './day-figures.js';
import {partOf, tellDay} from './points.js';
import type {RowScene} from './scene.js';

/** More days than this are columns at every width. */
export const MOST_ROWS = 10;

const NAME = 64;
const ROW = 24;
const BAR = 18;

/** The days as rows, where the element is narrow: name, bar, value on one line, so that no label is turned. */
export function dayRows(context: Context): List<RowScene> {
  const {facts, width, words, say} = context;
  const track = width - NAME;
  const widest = max(facts.days, (day) => textWidth(labelOf(day, context), 14, 600)) ?? 0;
  const most = max(facts.days, ({figure}) => (figure ? rank(figure) : 0)) || 1;
  const scale = (value: number): number => (value / most) * (track - widest - OPEN_END - 20);
  const told = facts.days.map((day) => tellDay(day, context));
  const moves = movesIn(
    told.map(({id}) => id),
    DOWN,
  );
  const rows = facts.days.map((day, i): ListRow<RowScene> => {
    const name = `${words.day(day.day, 'weekday')} ${Number(isoDay(day.day).slice(8))}`;
    const base = {point: told[i]!.id, name};
    if (!day.figure) return {...base, quiet: true, lines: [say.noFigureShort]};
    const {scene, remark} = rowOf(day, scale, track, context);
    return {...base, track: {width: track, height: ROW, scene}, ...(remark === '' ? {} : {lines: [remark]})};
  });
  return {
    kind: 'list',
    id: 'days',
    place: 'whole',
    layout: 'beside',
    nameWidth: NAME,
    groups: [{id: 'days', rows}],
    points: told.map((point) => ({...point, moves: moves(point.id)})),
  };
}

const labelOf = ({figure}: DayFigure, {words}: Context): string => (figure ? words.label(figure) : '');

/** The bar with its value; a remark stands after it, or under it where the line is full. */
function rowOf(
  day: DayFigure,
  scale: (value: number) => number,
  track: number,
  context: Context,
): {readonly scene: RowScene; readonly remark: string} {
  const figure = day.figure!;
  const withheld = figure.bound === 'withheld';
  const bar: BarMark = {
    kind: 'bar',
    x: 0,
    y: (ROW - BAR) / 2,
    width: withheld ? WITHHELD : tenth(scale(rank(figure))),
    height: BAR,
    grows: 'right',
    ...barEnd(figure, scale),
    part: day.kind === 'part',
    unfinished: day.unfinished !== undefined,
  };
  const end = bar.width + (bar.open ? OPEN_END : 0) + (bar.unfinished ? UNFINISHED : 0);
  const text = labelOf(day, context);
  const value = {x: tenth(end + 7), y: ROW / 2 + 5, text, role: 'value' as const, anchor: 'start' as const};
  const remark = [
    day.kind === 'part' ? partOf(day, context) : '',
    day.unfinished ? context.say.soFar(day.unfinished.time) : '',
  ]
    .filter((words) => words !== '')
    .join(', ');
  const after = {...value, x: tenth(value.x + textWidth(text, 14, 600) + 9), text: remark, role: 'note' as const};
  const fits = after.x + textWidth(remark, 14) <= track;
  const labels = remark !== '' && fits ? [value, after] : [value];
  return {scene: {kind: 'row', ...(figure.bound === 'uncounted' ? {} : {bar}), labels}, remark: fits ? '' : remark};
}
