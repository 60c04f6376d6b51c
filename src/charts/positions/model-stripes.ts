import type {Day} from '../../data/day.js';
import type {Box, Drawing, Panel, Point, PointId, Track} from '../../model/contract.js';
import {STRETCH_GAP} from '../../model/calendar.js';
import type {Label} from '../../model/pieces.js';
import {textWidth} from '../../model/text-width.js';
import type {Answer} from './answers.js';
import {countryName, type TimeContext} from './context.js';
import {answerId, answerPoint} from './model-changes.js';
import type {TimeScene} from './scene.js';
import {before, letterOf, piecesOf, placeRows, type Placed} from './stripe-pieces.js';
import {axisLabels, gapLabels} from './time-axis.js';
import {movesOf} from './time-moves.js';
import {timeScale} from './time-scale.js';

/** Rows and stripes, px. */
const HEAD = 32;
const ROW = 30;
/** Between the names and the stripes. */
const AFTER_NAMES = 12;
/** A piece has its letter from this width on. */
const WITH_LETTER = 40;

interface Frame {
  readonly from: Day;
  readonly to: Day;
  readonly width: number;
  readonly place: Panel['place'];
}

export interface Stripes {
  readonly panel: Drawing<TimeScene>;
  /** How many statements of how many have no mark of their own; '' for none. */
  readonly remark: string;
}

/**
 * A stripe for each government that spoke, cut at the days of its statements. Nothing is drawn between two answers but the
 * first of them; before the first one, that none was found.
 */
export function stripesPanel(
  context: TimeContext,
  rows: readonly (readonly Answer[])[],
  {from, to, width, place}: Frame,
): Stripes {
  const {draw, facts, words} = context;
  const names = rows.map(([first]) => (first ? countryName(first.government, words) : ''));
  const left = Math.ceil(Math.max(...names.map((name) => textWidth(name, 14)))) + AFTER_NAMES;
  const days = rows.flat().flatMap(({day}) => (day === undefined ? [] : [day]));
  const scale = timeScale(from, to, days, left, width);
  // what is not known yet is not drawn
  const end = scale.at(Math.min(to, facts.asOf ?? to) + 1);
  const {rows: placed, all, drawn} = placeRows(rows, (row) => HEAD + row * ROW, scale, left, end);
  const height = HEAD + rows.length * ROW + (scale.gaps.length > 0 ? 20 : 0);
  const lines = axisLabels(scale, left, width, words);
  const bottom = HEAD + rows.length * ROW - 4;
  const marks = placed.flat();
  const letters = new Map(
    marks
      .filter(({box}) => box.width >= WITH_LETTER)
      .map((one) => [answerId('time', one.answer), letterOf(one, scale)] as const),
  );
  const panel: Drawing<TimeScene> = {
    kind: 'drawing',
    id: 'time',
    place,
    width,
    height,
    points: pointsOf(placed, letters, context),
    scene: {
      kind: 'time',
      view: draw,
      names: [
        ...names.map((text, row): Label => ({x: 0, y: HEAD + row * ROW + 15, text, role: 'plain', anchor: 'start'})),
        ...lines.labels,
        ...gapLabels(scale, bottom + 20, width, context),
      ],
      lines: lines.xs.map((x) => ({x, y1: 22, y2: bottom})),
      pieces: placed.flatMap((list, row) => [
        ...before(list, rows[row]!, HEAD + row * ROW, left, end),
        ...list.flatMap((one) => piecesOf(one, scale)),
      ]),
      cuts: [
        ...marks
          .filter(({answer, box}) => !answer.isNew && box.x > left)
          .map(({box}) => ({...box, x: box.x - 0.75, width: 1.5})),
        ...scale.gaps.map(({x}) => ({x, y: 22, width: STRETCH_GAP, height: bottom - 22})),
      ],
      letters: [...letters.values()],
      wedges: marks
        .filter(({answer}) => answer.day !== undefined && answer.day >= from)
        .map(({answer, box}) => ({x: box.x, y: box.y - 1, again: !answer.isNew})),
      marks: marks.map(({answer, box}) => ({...box, point: answerId('time', answer)})),
    },
  };
  return {panel, remark: drawn < all ? context.time.close(all - drawn, all) : ''};
}

function pointsOf(
  placed: readonly (readonly Placed[])[],
  letters: ReadonlyMap<PointId, Box>,
  context: TimeContext,
): readonly Point[] {
  const moves = movesOf(placed.filter((list) => list.length > 0));
  return placed.flatMap((list) =>
    list.map(({answer, box}) => {
      const point = answerPoint(answer, 'time', context);
      return {...point, box, room: roomOf(box, letters.get(point.id)), inRow: true, moves: moves(point.id)};
    }),
  );
}

/** After its letter, to its end. */
function roomOf({x, y, width, height}: Box, letter: Box | undefined): Box {
  const start = letter ? letter.x + letter.width : x;
  return {x: start, y, width: x + width - start, height};
}

/** The sign of an answer in the key. */
export const wedgeSample = (again: boolean, draw: TimeScene['view']): Track<TimeScene> => ({
  width: 22,
  height: 22,
  scene: {
    kind: 'time',
    view: draw,
    names: [],
    lines: [],
    pieces: [],
    cuts: [],
    letters: [],
    wedges: [{x: 11, y: 15, again}],
    marks: [],
  },
});
