import {max} from 'd3';
import type {Drawing, Panel} from '../../model/contract.js';
import type {Label} from '../../model/pieces.js';
import {textWidth} from '../../model/text-width.js';
import {groupWord, type Cell, type Context} from './context.js';
import {pointId, pointOf} from './points.js';
import type {Badge, SquaresScene} from './scene.js';
import {BADGE, PLATE, plateOf, roomOf, squareOf, WITH_LETTER} from './square.js';
import {cellSize, COLUMNS, GAP, ROWS, sizeAt} from './grid.js';
import {LETTERS} from './stance.js';

/** Where each member has its cell; the corner at the top left is empty for the key. */
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
/** Cells of the empty corner, and the lines of the key in it, px. */
const CORNER = {columns: 5, rows: 3};
const LINE = 27;

const PLACES: ReadonlyMap<string, readonly [column: number, row: number]> = new Map(
  GRID.flatMap((line, row) =>
    line.flatMap((code, column) => (code === '.' ? [] : [[code, [column, row] as const] as const])),
  ),
);

export interface Tiles {
  readonly panel: Drawing<SquaresScene>;
  /** Whether the key stands in the corner. */
  readonly hasKey: boolean;
}

/** Every member as a square of the same size, about where it lies. A country the grid does not know comes below. */
export function tilesPanel(context: Context, width: number, place: Panel['place'], withKey: boolean): Tiles {
  const {facts, telling} = context;
  const size = cellSize(width);
  const pitch = size + GAP;
  const strangers = facts.governments.filter(({country}) => !PLACES.has(country));
  const placeOf = (country: string): readonly [number, number] =>
    PLACES.get(country) ?? [strangers.findIndex((one) => one.country === country) % COLUMNS, ROWS];
  const cells = facts.governments.map((government): Cell => {
    const [column, row] = placeOf(government.country);
    return {id: pointId('tiles', government.country), column, row};
  });
  const moves = telling?.tileMoves(cells, facts.groups);
  const rows = ROWS + (strangers.length > 0 ? 1 : 0);
  const key = withKey ? keyIn(context, CORNER.columns * pitch - 8, CORNER.rows * pitch - GAP) : undefined;
  const scene: SquaresScene = {
    kind: 'squares',
    squares: facts.governments.map((government, at) => {
      const {id, column, row} = cells[at]!;
      return squareOf(government, id, column * pitch, row * pitch, size);
    }),
    badges: key?.badges ?? [],
    labels: key?.labels ?? [],
    plates:
      size < WITH_LETTER
        ? []
        : facts.governments.flatMap((government, at) => {
            const {column, row} = cells[at]!;
            // on its lower right corner, over the edge
            const [right, foot] = [column * pitch + size + 2, row * pitch + size + 2];
            return plateOf(government, right - PLATE.width, foot - PLATE.height, context);
          }),
  };
  const points = facts.governments.map((government, at) => {
    const {column, row} = cells[at]!;
    const point = pointOf(government, 'tiles', context);
    const box = {x: column * pitch, y: row * pitch, width: size, height: size};
    return {...point, box, room: roomOf(government, scene.squares[at]!), moves: moves?.(point.id) ?? {}};
  });
  const [wide, height] = sizeAt(size, rows);
  return {
    panel: {kind: 'drawing', id: 'tiles', place, width: wide, height, points, scene},
    hasKey: key !== undefined,
  };
}

/** The stances with their counts, where they fit. */
function keyIn(
  context: Context,
  width: number,
  height: number,
): {readonly badges: readonly Badge[]; readonly labels: readonly Label[]} | undefined {
  const lines = context.facts.groups.map(({stance, governments}) => ({
    stance,
    count: context.words.number(governments.length),
    text: groupWord(stance, context),
  }));
  const start = BADGE + 8;
  const after = (count: string): number => start + Math.ceil(textWidth(`${count} `, 14, 600));
  const widest = max(lines, ({count, text}) => after(count) + textWidth(text, 14)) ?? 0;
  if (widest > width || lines.length * LINE - (LINE - BADGE) > height) return undefined;
  const label = (x: number, at: number, text: string, role: Label['role']): Label => ({
    x,
    y: at * LINE + 16,
    text,
    role,
    anchor: 'start',
  });
  return {
    badges: lines.map(({stance}, at) => ({x: 0, y: at * LINE, stance, old: false, letter: LETTERS[stance]})),
    labels: lines.flatMap(({count, text}, at) => [
      label(start, at, count, 'value'),
      label(after(count), at, text, 'note'),
    ]),
  };
}
