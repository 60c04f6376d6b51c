import {figureMark} from '../../../model/figure-mark.js';
import {tenth} from '../../../model/frame.js';
import type {Label, Rule} from '../../../model/pieces.js';
import {DIAMOND} from '../../../model/point-marks.js';
import {boxOfLabel, Spread} from '../../../model/spread.js';
import {safeTextWidth} from '../../../model/text-width.js';
import type {Context} from '../context.js';
import type {Days} from '../figures.js';
import type {DaysAxis} from './axis.js';
import type {Placed} from './labels.js';

/** One line of the rail, px. */
const LANE = 26;
/** In a rail of more lines than this words are left to the table. */
const MOST_LANES = 6;
const AFTER = DIAMOND / 2 + 6;

export interface Rail {
  /** A label that is longer than the rail is left out. */
  readonly marks: readonly (Placed & {readonly label: Label | undefined})[];
  readonly labels: readonly Label[];
  readonly rules: readonly Rule[];
  readonly height: number;
}

/** Under the axis: what is named without a number, at its day, with the word that was used. */
export function railOf({rail}: Days, axis: DaysAxis, top: number, context: Context): Rail {
  if (rail.length === 0) return {marks: [], labels: [], rules: [], height: 0};
  const {say, words, size} = context;
  const bounds = new Set(rail.map(({drawn}) => drawn.count.bound));
  const isBoth = bounds.size > 1;
  const only = bounds.has('withheld') ? say.rail.withheld : size === 'S' ? say.rail.short : say.rail.uncounted;
  const y = (lane: number): number => top + 4 + LANE * (lane + 0.5);
  const head: Label = {x: 0, y: y(0) + 5, text: isBoth ? say.rail.both : only, role: 'axis', anchor: 'start'};
  const spread = new Spread({x: -4, y: top, width: axis.width + 8, height: LANE * MOST_LANES + 8});
  spread.block(boxOfLabel(head));
  let lanes = 1;
  const marks = rail.map((figure) => {
    const {word, crossing, isPart, count, end} = figure.drawn;
    const x = axis.at(end);
    const short = count.bound === 'withheld' ? words.label(count) : say.quoted(word);
    const texts = isPart && crossing ? [say.at(short, crossing), short] : [short];
    const found = placeIn(spread, x, texts, y);
    lanes = Math.max(lanes, found.lane + 1);
    const look = {axis: 'y', hollow: figure.drawn.source.kind === 'unnamed'} as const;
    return {figure, mark: figureMark(count, look, x, () => 0, y(found.lane)), label: found.label};
  });
  const height = 8 + LANE * lanes;
  const line: Rule = {x1: 0, x2: axis.width, y: top + height + 0.5, role: 'grid'};
  return {marks, labels: [head, ...marks.flatMap(({label}) => label ?? [])], rules: [line], height};
}

/** Left of the diamond, else right of it, in the first line with room: with the place, else without it. */
function placeIn(
  spread: Spread,
  x: number,
  texts: readonly string[],
  y: (lane: number) => number,
): {readonly lane: number; readonly label: Label | undefined} {
  for (let lane = 0; lane < MOST_LANES; lane++) {
    for (const text of texts) {
      for (const anchor of ['end', 'start'] as const) {
        const at = tenth(anchor === 'end' ? x - AFTER : x + AFTER);
        const label: Label = {x: at, y: y(lane) + 5, text, role: 'plain', anchor};
        const wide = Math.ceil(safeTextWidth(text, 14));
        const mark = {x: x - AFTER, y: y(lane) - 9, width: 2 * AFTER, height: 18};
        // the diamond and its word are placed together
        const both = {...mark, x: anchor === 'end' ? at - wide : mark.x, width: wide + 2 * AFTER};
        if (spread.take(both)) return {lane, label};
      }
    }
  }
  return {lane: 0, label: undefined};
}
