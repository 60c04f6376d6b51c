import {max} from 'd3';
import {textAt, type Label} from '../../../model/marks/primitives.js';
import {textWidth} from '../../../model/labels/text-width.js';
import {groupWord, type Context} from '../context.js';
import {countryPoint, type PositionsDrawing} from '../datum.js';
import type {SquaresScene} from '../scene.js';
import {BADGE, LETTERS, PLATE, plateOf, roomOf, squareOf, WITH_LETTER} from './square.js';

/** Where each member has its cell; the corner at the top left is empty for the legend. */
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
/** Paper between two cells, and the largest side of a cell, px. */
const GAP = 2;
const LARGEST = 60;
/** Cells of the empty corner, and the height of a line of the legend in it, px. */
const CORNER = {columns: 5, rows: 3};
const LINE = 27;

const PLACES: ReadonlyMap<string, readonly [column: number, row: number]> = new Map(
  GRID.flatMap((line, row) =>
    line.flatMap((code, column) => (code === '.' ? [] : [[code, [column, row] as const] as const])),
  ),
);

/**
 * Every member as a square of the same size, about where it lies, with the legend as badges in the corner where it fits. A
 * country the grid does not know comes below.
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
      // on the lower right corner of the square, over its edge
      plates: cells.flatMap(({government, square: {x, y}}) =>
        size < WITH_LETTER ? [] : plateOf(government, x + size + 2 - PLATE.width, y + size + 2 - PLATE.height, say),
      ),
    },
  };
}

/** The stances with their counts, where they fit. */
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
