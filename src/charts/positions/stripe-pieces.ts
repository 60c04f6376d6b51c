import type {Box} from '../../model/contract.js';
import {STRETCH_GAP} from '../../model/calendar.js';
import {tenth} from '../../model/frame.js';
import type {Answer} from './answers.js';
import {OLD} from './facts.js';
import type {StripePiece, TimeScene} from './scene.js';
import {LETTERS} from './stance.js';
import type {TimeScale} from './time-scale.js';

/** Height of a stripe, px. */
const STRIPE = 20;
const CHIP = {width: 14, height: 16, more: 12};

/** What is drawn of one answer: from its day to that of the next one. */
export interface Placed {
  readonly answer: Answer;
  readonly box: Box;
}

/** So many answers are drawn in a row and in all: more could not be told apart, and would weigh down the page. */
const MOST = {row: 300, all: 1500};

/** An answer on the axis, and where it begins, px. */
interface Begun {
  readonly answer: Answer;
  readonly start: number;
}

export interface PlacedRows {
  readonly rows: readonly (readonly Placed[])[];
  /** How many answers are on the axis, and how many of them are drawn. */
  readonly all: number;
  readonly drawn: number;
}

/**
 * A row of answers for each government. One that begins where the next one does has no width and is not drawn; of more than a page
 * can bear, so are those that begin nearest to the next one.
 */
export function placeRows(
  rows: readonly (readonly Answer[])[],
  yOf: (row: number) => number,
  scale: TimeScale,
  left: number,
  end: number,
): PlacedRows {
  const begun = rows.map((answers) => begunOf(answers, scale, left));
  const apart = begun.flatMap((list) => thinned([apartOf(list, 0, end)], MOST.row, end));
  const kept = thinned(apart, MOST.all, end);
  return {
    rows: kept.map((list, row) =>
      list.map(({answer, start}, at) => {
        const stop = Math.min(end, list[at + 1]?.start ?? end);
        return {answer, box: {x: start, y: yOf(row), width: tenth(stop - start), height: STRIPE}};
      }),
    ),
    all: countOf(begun),
    drawn: countOf(kept),
  };
}

const countOf = (lists: readonly (readonly Begun[])[]): number => lists.reduce((sum, {length}) => sum + length, 0);

/** Farther and farther apart, until they are no more than `most`; the newest of each row is always there. */
function thinned(lists: readonly (readonly Begun[])[], most: number, end: number): readonly (readonly Begun[])[] {
  let kept = lists;
  for (let apart = 1; countOf(kept) > most && apart < end; apart *= 1.25)
    kept = kept.map((list) => apartOf(list, apart, end));
  return kept;
}

function begunOf(answers: readonly Answer[], scale: TimeScale, left: number): readonly Begun[] {
  return answers.flatMap((answer, at) => {
    // what was answered before the axis begins, and was no longer the answer there, is not on it
    const isOver = (answers[at + 1]?.day ?? Infinity) <= scale.from || (answer.day ?? -Infinity) > scale.to;
    return isOver ? [] : [{answer, start: answer.day === undefined ? left : Math.max(left, scale.at(answer.day))}];
  });
}

/**
 * From the newest back, those that begin before the next one that is kept, and so far from it. The oldest takes the place of the
 * one that is too near to it: before it no statement was found.
 */
function apartOf(list: readonly Begun[], apart: number, end: number): readonly Begun[] {
  const kept: Begun[] = [];
  let next = end;
  for (let at = list.length - 1; at >= 0; at--) {
    const one = list[at]!;
    // the newest one stands to the end, however near that is
    if (one.start >= next || (kept.length > 0 && next - one.start < apart)) continue;
    kept.push(one);
    next = one.start;
  }
  const [oldest] = list;
  if (oldest && oldest.start < next) kept.splice(Math.max(1, kept.length - 1), 1, oldest);
  return kept.reverse();
}

/** Before the first statement none was found. */
export function before(
  [first]: readonly Placed[],
  answers: readonly Answer[],
  y: number,
  left: number,
  end: number,
): readonly StripePiece[] {
  const stop = first?.box.x ?? (answers.length > 0 ? end : left);
  return stop > left ? [{x: left, y, width: tenth(stop - left), height: STRIPE, stance: 'none', old: false}] : [];
}

/** Its answers one over the other; from the day on which it is old, faded. */
export function piecesOf({answer: {day, stances}, box}: Placed, scale: TimeScale): readonly StripePiece[] {
  const stop = box.x + box.width;
  const fades = day === undefined ? stop : Math.min(stop, Math.max(box.x, scale.at(day + OLD + 1)));
  const height = STRIPE / stances.length;
  return stances.flatMap((stance, at) => {
    const y = tenth(box.y + at * height);
    const piece = (x: number, to: number, old: boolean): readonly StripePiece[] =>
      to > x ? [{x, y, width: tenth(to - x), height: tenth(height), stance, old}] : [];
    return [...piece(box.x, fades, false), ...piece(fades, stop, true)];
  });
}

/** At its start, or after days that are left out there: one for each answer. */
export function letterOf({answer: {stances}, box}: Placed, {gaps}: TimeScale): TimeScene['letters'][number] {
  const width = CHIP.width + CHIP.more * (stances.length - 1);
  const gap = gaps.find(({x}) => x > box.x && x < box.x + width + 6);
  return {
    x: (gap ? gap.x + STRETCH_GAP : box.x) + 3,
    y: box.y + (STRIPE - CHIP.height) / 2,
    width,
    height: CHIP.height,
    text: stances.map((stance) => LETTERS[stance]).join(' '),
  };
}
