import type {Box} from '../../model/contract.js';
import {STRETCH_GAP} from '../../model/calendar.js';
import {tenth} from '../../model/frame.js';
import {thinned} from '../../model/thinned.js';
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

/** The newest answer is so wide at least, px. */
const NEWEST = 1;

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
 * can bear, so are those that are too near to the next one.
 */
export function placeRows(
  rows: readonly (readonly Answer[])[],
  yOf: (row: number) => number,
  scale: TimeScale,
  left: number,
  end: number,
): PlacedRows {
  const begun = rows.map((answers) => newestSeen(begunOf(answers, scale, left), end - NEWEST));
  const stopOf = (list: readonly Begun[], at: number): number => Math.min(end, list[at + 1]?.start ?? end);
  const wide = begun.map((list) => list.filter(({start}, at) => start < stopOf(list, at)));
  const startOf = ({start}: Begun): number => start;
  const apart = wide.flatMap((list) => thinned([list], startOf, MOST.row));
  const kept = thinned(apart, startOf, MOST.all);
  return {
    rows: kept.map((list, row) =>
      list.map(({answer, start}, at) => ({
        answer,
        box: {x: start, y: yOf(row), width: tenth(stopOf(list, at) - start), height: STRIPE},
      })),
    ),
    all: begun.flat().length,
    drawn: kept.flat().length,
  };
}

/** The newest answer has a mark however long the axis is. */
const newestSeen = (list: readonly Begun[], latest: number): readonly Begun[] =>
  list.map((one, at) => (at === list.length - 1 && one.start > latest ? {...one, start: latest} : one));

function begunOf(answers: readonly Answer[], scale: TimeScale, left: number): readonly Begun[] {
  return answers.flatMap((answer, at) => {
    // what was answered before the axis begins, and was no longer the answer there, is not on it
    const isOver = (answers[at + 1]?.day ?? Infinity) <= scale.from || (answer.day ?? -Infinity) > scale.to;
    return isOver ? [] : [{answer, start: answer.day === undefined ? left : Math.max(left, scale.at(answer.day))}];
  });
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
