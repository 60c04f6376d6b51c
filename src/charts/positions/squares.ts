import {max, sum} from 'd3';
import type {Box, PointId} from '../../model/contract.js';
import {roundPx} from '../../model/frame.js';
import {textWidth, wrap} from '../../model/labels/text-width.js';
import {textAt, type Label} from '../../model/marks/primitives.js';
import {countryPoint, groupWord, type Context, type PositionsDrawing} from './context.js';
import type {PositionsMessages} from './messages.js';
import type {Plate, Square, SquaresScene} from './scene.js';
import type {Government, Stance} from './select.js';

/** The cell of each member; the top left corner is empty for the legend. */
const GRID = [
  '. . . . . . SE FI . .',
  '. . . . . . . . EE .',
  '. . . . . DK . . LV .',
  'IE . . NL . DE . PL LT .',
  '. . . BE LU . CZ SK . .',
  '. . . FR . AT . HU RO .',
  '. PT ES . IT SI HR . BG .',
  '. . . . . . . GR . .',
  '. . . . MT . . . . CY',
].map((line) => line.split(' '));
const COLUMNS = 10;
/** Gap between two squares, and the largest side of a cell, px. */
const GAP = 2;
const LARGEST = 60;
/** Cells of the empty corner, and the height of a legend line in it, px. */
const CORNER = {columns: 5, rows: 3};
const LINE = 27;

const PLACES: ReadonlyMap<string, readonly [column: number, row: number]> = new Map(
  GRID.flatMap((line, row) =>
    line.flatMap((code, column) => (code === '.' ? [] : [[code, [column, row] as const] as const])),
  ),
);

/**
 * Every member as a square of the same size, near its position on a map, with the legend as badges in the corner if it fits. A
 * country that is not in the grid goes below.
 */
export function tilesPanel(context: Context): PositionsDrawing<SquaresScene> {
  const {selection, say, size: sizeClass, width} = context;
  const size = Math.min(LARGEST, Math.floor((width + GAP) / COLUMNS) - GAP);
  const pitch = size + GAP;
  const strangers = selection.governments.filter(({country}) => !PLACES.has(country));
  const rows = GRID.length + (strangers.length > 0 ? 1 : 0);
  const cells = selection.governments.map((government) => {
    const below = strangers.indexOf(government) % COLUMNS;
    const [column, row] = PLACES.get(government.country) ?? [below, GRID.length];
    const [x, y] = [column * pitch, row * pitch];
    const point = countryPoint('tiles', government);
    return {government, point, square: squareOf(government, point.id, x, y, size)};
  });
  const legend =
    sizeClass === 'S' ? undefined : legendIn(context, CORNER.columns * pitch - 8, CORNER.rows * pitch - GAP);
  return {
    kind: 'drawing',
    id: 'tiles',
    place: 'whole',
    width: COLUMNS * pitch - GAP,
    height: rows * pitch - GAP,
    points: cells.map(({government, point, square}) => ({
      ...point,
      box: {x: square.x, y: square.y, width: size, height: size},
      room: roomOf(government, square),
    })),
    scene: {
      kind: 'squares',
      squares: cells.map(({square}) => square),
      badges: legend?.badges ?? [],
      labels: legend?.labels ?? [],
      // on the lower right corner of the square, overlapping its edge
      plates: cells.flatMap(({government, square: {x, y}}) =>
        size < WITH_LETTER ? [] : plateOf(government, x + size + 2 - PLATE.width, y + size + 2 - PLATE.height, say),
      ),
    },
  };
}

/** The stances with their counts, if they fit. */
function legendIn(
  context: Context,
  width: number,
  height: number,
): Required<Pick<SquaresScene, 'badges' | 'labels'>> | undefined {
  const lines = context.selection.groups.map(({stance, governments}) => ({
    stance,
    count: context.words.number(governments.length),
    text: groupWord(stance, context),
  }));
  const start = BADGE + 8;
  const after = (count: string): number => start + Math.ceil(textWidth(`${count} `, 14, 600));
  const widest = max(lines, ({count, text}) => after(count) + textWidth(text, 14)) ?? 0;
  if (widest > width || lines.length * LINE - (LINE - BADGE) > height) return undefined;
  const label = (x: number, line: number, text: string, role: Label['role']): Label =>
    textAt(x, line * LINE + 16, text, role, 'start');
  return {
    badges: lines.map(({stance}, line) => ({x: 0, y: line * LINE, stance, old: false, letter: LETTERS[stance]})),
    labels: lines.flatMap(({count, text}, line) => [
      label(start, line, count, 'value'),
      label(after(count), line, text, 'note'),
    ]),
  };
}

/** Side of the square in a list or a legend, px. */
export const BADGE = 22;
/** Smallest side of a square with room for code and letter, and for other voices, px. */
export const WITH_LETTER = 44;
/** The plate that counts other voices, px. */
export const PLATE = {width: 24, height: 16};

/** The letter of a stance, shown wherever its colour is. */
export const LETTERS: Readonly<Record<Stance, string>> = {
  open: 'O',
  case: 'C',
  undecided: 'U',
  restricts: 'R',
  closed: 'X',
  none: '–',
};

/** The two-letter code used by the EU: EL for Greece. */
export const codeOf = (country: string): string => (country === 'GR' ? 'EL' : country);

export const squareOf = (
  {country, stance, old}: Government,
  point: PointId,
  x: number,
  y: number,
  size: number,
): Square => ({
  x,
  y,
  size,
  code: codeOf(country),
  letter: size < WITH_LETTER ? '' : LETTERS[stance],
  stance,
  old,
  point,
});

/** The band with the texture, without a plate at its corner: no text goes there. */
export function roomOf({voices}: Government, {x, y, size}: Square): Box {
  const band = Math.floor(size / 3);
  return {x, y: y + size - band, width: size - (voices.length > 0 ? PLATE.width : 0), height: band};
}

/** The number of others in the country who spoke; nothing if nobody did. */
export const plateOf = ({voices}: Government, x: number, y: number, say: PositionsMessages): readonly Plate[] =>
  voices.length === 0 ? [] : [{x, y, text: say.plus(voices.length)}];

/** Largest and smallest side of a square in the strip of counts, px. */
const LARGEST_COUNTED = 34;
const SMALLEST_COUNTED = 20;
/** Smallest distance between two stances, px. */
const APART = 16;
const FARTHEST = 40;
/** Top of the squares, below count and letter, px. */
const TOP = 24;
/** A name below may be this wide even under few squares, px. */
const NAME = 78;

/** Every government as a square, in the order of the stances: an overview, and the legend for the panels below. */
export function countsPanel(context: Context): PositionsDrawing<SquaresScene> {
  const {selection, words, width} = context;
  const between = selection.groups.length - 1;
  const blocksAt = (size: number) =>
    selection.groups.map(({stance, governments}) => {
      const squares = governments.length * (size + GAP) - GAP;
      const lines = wrap(groupWord(stance, context), Math.max(squares, NAME), 14);
      return {stance, governments, lines, width: Math.max(squares, ...lines.map((line) => textWidth(line, 14)))};
    });
  const takenAt = (size: number): number => sum(blocksAt(size), (block) => block.width);
  let size = LARGEST_COUNTED;
  while (size > SMALLEST_COUNTED && takenAt(size) > width - APART * between) size--;
  const apart = between === 0 ? 0 : Math.min(FARTHEST, Math.max(APART, (width - takenAt(size)) / between));

  const squares: Square[] = [];
  const labels: Label[] = [];
  const blocks = blocksAt(size);
  let x = 0;
  for (const {governments, stance, lines, width: wide} of blocks) {
    const left = Math.round(x);
    const count = words.number(governments.length);
    const label = (text: string, role: Label['role'], y: number, from = left): unknown =>
      labels.push({x: from, y, text, role, anchor: 'start'});
    squares.push(...governments.map((one, at) => squareOf(one, '', left + at * (size + GAP), TOP, size)));
    label(count, 'value', 14);
    if (stance !== 'none') label(LETTERS[stance], 'axis', 14, roundPx(left + textWidth(count, 14, 600) + 8));
    lines.forEach((text, line) => label(text, 'note', TOP + size + 19 + line * 18));
    x += wide + apart;
  }
  const most = Math.max(...blocks.map(({lines}) => lines.length));
  return {
    kind: 'drawing',
    id: 'counts',
    place: 'whole',
    width,
    height: TOP + size + 6 + most * 18,
    points: [],
    scene: {kind: 'squares', squares, labels},
  };
}
