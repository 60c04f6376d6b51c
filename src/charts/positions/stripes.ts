import {isoDay, yearOf, type Day} from '../../data/day.js';
import type {Words} from '../../messages/words.js';
import type {Box, Panel} from '../../model/contract.js';
import {roundPx} from '../../model/frame.js';
import {textWidth} from '../../model/labels/text-width.js';
import {textAt, type Label} from '../../model/marks/primitives.js';
import {thinned} from '../../model/marks/thinned.js';
import {dateLabels, dateTexts, gapLabels, type DateTick} from '../../model/scales/date-axis.js';
import {dayScale, STRETCH_GAP, type DayScale} from '../../model/scales/date-scale.js';
import {steps} from '../../model/scales/linear-scale.js';
import {answerPoint, type Context, type PositionsDrawing} from './context.js';
import type {StripePiece, TimeScene} from './scene.js';
import {OLD, type Answer} from './select.js';
import {LETTERS} from './squares.js';

/** Height of the head, of a row and of a stripe, px. */
const HEAD = 32;
const ROW = 30;
const STRIPE = 20;
/** Space between the names and the stripes, px. */
const AFTER_NAMES = 12;
/** Smallest width of a piece that has a letter, px. */
const WITH_LETTER = 40;
/** The paper-coloured chip under a letter, and its extra width for each further letter, px. */
const CHIP = {width: 14, height: 16, more: 12};
/** At most this many answers in a row and in all: more could not be told apart, and would slow down the page. */
const MOST = {row: 300, all: 1500};
/** Width of the beginning of a new answer, at full strength, px. */
const HEAD_OF_PIECE = 28;
const HALF_GAP = STRETCH_GAP / 2;
/** Smallest width of the newest answer, px. */
const NEWEST = 1;
const topOf = (row: number): number => HEAD + row * ROW;

interface Frame {
  readonly from: Day;
  readonly to: Day;
  readonly width: number;
  readonly place: Panel['place'];
}

/** The drawn part of one answer: from its day to the day of the next one. */
interface Placed {
  readonly answer: Answer;
  readonly box: Box;
}

export interface Stripes {
  readonly panel: PositionsDrawing<TimeScene>;
  /** How many statements of how many have no mark of their own; '' if there are none. */
  readonly remark: string;
}

/**
 * A stripe for each government that spoke, divided at the days of its statements. Each piece shows an answer until the next one;
 * the piece before the first answer shows that none was found.
 */
export function stripesPanel(
  context: Context,
  rows: readonly (readonly Answer[])[],
  {from, to, width, place}: Frame,
): Stripes {
  const {selection, say, words} = context;
  const names = rows.map(([first]) => first?.government.name ?? '');
  const left = Math.ceil(Math.max(...names.map((name) => textWidth(name, 14)))) + AFTER_NAMES;
  const days = rows.flat().flatMap(({day}) => day ?? []);
  const scale = dayScale(from, to, days, left, width);
  // nothing after the state shown is drawn
  const end = scale.at(Math.min(to, selection.asOf ?? to) + 1);
  const {placed, onAxis} = placeRows(rows, scale, left, end);
  const bottom = topOf(rows.length) - 4;
  const axis = axisLabels(scale, left, width, words);
  const marks = placed.flat().map((one) => ({
    ...one,
    point: answerPoint('time', one.answer),
    letter: one.box.width < WITH_LETTER ? undefined : letterOf(one, scale),
  }));
  const panel: PositionsDrawing<TimeScene> = {
    kind: 'drawing',
    id: 'time',
    place,
    width,
    height: topOf(rows.length) + (scale.gaps.length > 0 ? 20 : 0),
    ...{unit: 'country', unitAcross: 'ownStatement'},
    points: marks.map(({point, box, letter}) => ({...point, box, room: roomOf(box, letter), inRow: true})),
    scene: {
      kind: 'time',
      names: [
        ...names.map((text, row) => textAt(0, topOf(row) + 15, text, 'plain', 'start')),
        ...axis.labels,
        ...gapLabels(scale.gaps, bottom + 20, width, say.time.stretch),
      ],
      lines: axis.xs.map((x) => ({x, y1: 22, y2: bottom})),
      pieces: placed.flatMap((list, row) => [
        ...before(list, topOf(row), left, end),
        ...list.flatMap((one) => piecesOf(one, scale)),
      ]),
      cuts: [
        ...marks
          .filter(({answer, box}) => !answer.isNew && box.x > left)
          .map(({box}) => ({...box, x: box.x - 0.75, width: 1.5})),
        ...scale.gaps.map(({x}) => ({x: x - HALF_GAP, y: 22, width: STRETCH_GAP, height: bottom - 22})),
      ],
      letters: marks.flatMap(({letter}) => letter ?? []),
      wedges: marks
        .filter(({answer}) => answer.isNew && (answer.day ?? -Infinity) >= from)
        .map(({box}) => ({x: box.x, y: box.y - 1})),
      marks: marks.map(({point, box}) => ({...box, point: point.id})),
    },
  };
  const hidden = onAxis - marks.length;
  return {panel, remark: hidden > 0 ? say.time.close(hidden, onAxis) : ''};
}

/** From the end of its letter to its own end. */
function roomOf({x, y, width, height}: Box, letter: Box | undefined): Box {
  const start = letter ? letter.x + letter.width : x;
  return {x: start, y, width: x + width - start, height};
}

/** An answer on the axis, with the x at which it begins. */
interface Begun {
  readonly answer: Answer;
  readonly start: number;
}

/**
 * A row of answers for each government. An answer that begins at the same x as the next one has no width and is not drawn. If there
 * are too many answers, those too close to the next one are also left out.
 */
function placeRows(
  rows: readonly (readonly Answer[])[],
  scale: DayScale,
  left: number,
  end: number,
): {readonly placed: readonly (readonly Placed[])[]; readonly onAxis: number} {
  const begun = rows.map((answers) => newestSeen(begunOf(answers, scale, left), end - NEWEST));
  const stopOf = (list: readonly Begun[], at: number): number => Math.min(end, list[at + 1]?.start ?? end);
  const wide = begun.map((list) => list.filter(({start}, at) => start < stopOf(list, at)));
  const startOf = ({start}: Begun): number => start;
  const apart = wide.flatMap((list) => thinned([list], startOf, MOST.row));
  const kept = thinned(apart, startOf, MOST.all);
  return {
    placed: kept.map((list, row) =>
      list.map(({answer, start}, at) => ({
        answer,
        box: {x: start, y: topOf(row), width: roundPx(stopOf(list, at) - start), height: STRIPE},
      })),
    ),
    onAxis: begun.flat().length,
  };
}

/** The newest answer has a mark, however long the axis is. */
const newestSeen = (list: readonly Begun[], latest: number): readonly Begun[] =>
  list.map((one, at) => (at === list.length - 1 && one.start > latest ? {...one, start: latest} : one));

function begunOf(answers: readonly Answer[], scale: DayScale, left: number): readonly Begun[] {
  return answers.flatMap((answer, at) => {
    // skip an answer that was replaced before the axis begins, or was given after it ends
    const isOver = (answers[at + 1]?.day ?? Infinity) <= scale.from || (answer.day ?? -Infinity) > scale.to;
    return isOver ? [] : [{answer, start: answer.day === undefined ? left : Math.max(left, scale.at(answer.day))}];
  });
}

const pieceFrom = (x: number, to: number, head: number, rest: Omit<StripePiece, 'x' | 'width' | 'head'>) =>
  to > x ? [{...rest, x, width: roundPx(to - x), head: roundPx(Math.min(head, to - x))}] : [];

/** The piece before the first statement: none was found. */
const before = ([first]: readonly Placed[], y: number, left: number, end: number): readonly StripePiece[] =>
  pieceFrom(left, first?.box.x ?? end, 0, {y, height: STRIPE, stance: 'none', old: false});

/** The answers of one day, one above the other; faded from the day on which they are old. Only what is new is at full strength. */
function piecesOf({answer: {day, stances, isNew}, box}: Placed, scale: DayScale): readonly StripePiece[] {
  const stop = box.x + box.width;
  const fades = day === undefined ? stop : Math.min(stop, Math.max(box.x, scale.at(day + OLD + 1)));
  const height = roundPx(STRIPE / stances.length);
  return stances.flatMap((stance, at) => {
    const band = {y: roundPx(box.y + (at * STRIPE) / stances.length), height, stance};
    return [
      ...pieceFrom(box.x, fades, isNew ? HEAD_OF_PIECE : 0, {...band, old: false}),
      ...pieceFrom(fades, stop, HEAD_OF_PIECE, {...band, old: true}),
    ];
  });
}

/** At the start of the piece, or after days left out at its start: one letter for each answer. */
function letterOf({answer: {stances}, box}: Placed, {gaps}: DayScale): TimeScene['letters'][number] {
  const width = CHIP.width + CHIP.more * (stances.length - 1);
  const gap = gaps.find(({x}) => x - HALF_GAP > box.x && x - HALF_GAP < box.x + width + 6);
  return {
    x: (gap ? gap.x + HALF_GAP : box.x) + 3,
    y: box.y + (STRIPE - CHIP.height) / 2,
    width,
    height: CHIP.height,
    text: stances.map((stance) => LETTERS[stance]).join(' '),
  };
}

/** Smallest distance between two labels, px. */
const APART = 10;
const BASE = 15;
const MARKED = ['01', '11', '21'];
/** Steps among the 36 marked days of a year, so that each January has a label. */
const STEPS = [1, 3, 6, 9, 12, 18, 36];

interface AxisLabels {
  readonly labels: readonly Label[];
  /** Vertical lines down from the labels. */
  readonly xs: readonly number[];
}

/** Labels for three days of each month, and for the restart of the axis after a gap; fewer if there is no room. */
export function axisLabels(scale: DayScale, left: number, width: number, words: Words): AxisLabels {
  const {from, to, runs} = scale;
  if (runs.length === 0) return {labels: [], xs: []};
  const starts = new Set(runs.map(({start}) => start));
  const isAnew = (day: Day): boolean => runs.length > 1 && starts.has(day);
  const days = runs
    .flatMap(({start, end}) => steps(start, end - 1))
    .filter((day) => isAnew(day) || MARKED.includes(isoDay(day).slice(8)));
  if (MARKED.includes(isoDay(to + 1).slice(8))) days.push(to + 1);
  // an axis of many years has room for only a few of them
  const least = Math.max(1, Math.ceil((days.length * 70) / Math.max(1, width - left)));
  const hasYears = yearOf(from) !== yearOf(to);
  const every = hasYears ? (STEPS.find((count) => count >= least) ?? least) : least;
  const gap = scale.gaps[0] && scale.gaps[0].x - STRETCH_GAP / 2;
  const ticks = days.flatMap((day, i): readonly DateTick[] => {
    const isFirst = isAnew(day);
    const place = hasYears ? placeInYear(day) : i;
    if (place % every !== 0 && !isFirst && day !== from) return [];
    const line = scale.at(day);
    const {texts, dated} = dateTexts(words, day, 'short');
    // repeat the year after a gap
    const tick = {day, x: line, texts: isFirst && hasYears ? dated : texts, dated, ...(isFirst ? {rank: 1} : {})};
    // just before a gap, a label ends at the gap and uses the space above the names; after a gap, it begins with the days
    const isNear = day === from && gap !== undefined && gap - line < textWidth(tick.texts[0]!, 14);
    if (isNear) return [{...tick, x: gap, anchor: 'end'}];
    return [isFirst && day !== from ? {...tick, anchor: 'start'} : tick];
  });
  const placed = dateLabels(ticks, {left: 0, right: width, between: APART, last: to});
  return {
    labels: placed.map(({text, start}) => textAt(start, BASE, text, 'axis', 'start')),
    xs: placed.map(({tick}) => Math.round(scale.at(tick.day)) + 0.5),
  };
}

/** Among the marked days of a year. */
const placeInYear = (day: Day): number =>
  3 * (Number(isoDay(day).slice(5, 7)) - 1) + MARKED.indexOf(isoDay(day).slice(8));
