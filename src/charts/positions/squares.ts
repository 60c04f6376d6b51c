import {max, sum} from 'd3';
import type {Box, Panel, PointId} from '../../model/contract.js';
import {roundPx} from '../../model/frame.js';
import {safeTextWidth, textWidth, wrap} from '../../model/labels/text-width.js';
import {textAt, type Label} from '../../model/marks/primitives.js';
import {countryPoint, groupWord, twinsOf, type Context, type PositionsDrawing} from './context.js';
import type {PositionsMessages} from './messages.js';
import type {Fill, Plate, Square, SquaresScene} from './scene.js';
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
/** Between a number and the words after it, px. */
const SPACE = 4;
/** The first of two rows with free cells at the left: seven below Portugal and Spain, then four. */
const FREE = 7;

const PLACES: ReadonlyMap<string, readonly [column: number, row: number]> = new Map(
  GRID.flatMap((line, row) =>
    line.flatMap((code, column) => (code === '.' ? [] : [[code, [column, row] as const] as const])),
  ),
);

/**
 * Every member as a square of the same size, near its position on a map, with the legend as badges in the corner if it fits. A
 * country that is not in the grid goes below.
 */
export function tilesPanel(
  context: Context,
  width = context.width,
  place: Panel['place'] = 'whole',
): PositionsDrawing<SquaresScene> {
  const {selection, say, size: sizeClass} = context;
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
  const signs = legend ? signsIn(context, pitch) : undefined;
  return {
    kind: 'drawing',
    id: 'tiles',
    place,
    twins: twinsOf('tiles', selection.governments),
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
      badges: [...(legend?.badges ?? []), ...(signs?.badges ?? [])],
      labels: [...(legend?.labels ?? []), ...(signs?.labels ?? [])],
      // on the lower right corner of the square, overlapping its edge
      plates: [
        ...cells.flatMap(({government, square: {x, y}}) =>
          size < WITH_LETTER ? [] : plateOf(government, x + size + 2 - PLATE.width, y + size + 2 - PLATE.height, say),
        ),
        ...(signs?.plates ?? []),
      ],
    },
  };
}

/** The stances with their counts, if they fit. */
function legendIn(
  context: Context,
  width: number,
  height: number,
): Required<Pick<SquaresScene, 'badges' | 'labels'>> | undefined {
  const lines = context.selection.groups.map((group) => ({
    stance: group.stance,
    count: context.words.number(group.governments.length),
    text: groupWord(group, context),
  }));
  const start = BADGE + 8;
  const after = (count: string): number => start + Math.ceil(safeTextWidth(count, 14, 600)) + SPACE;
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

/** What the other signs mean: the plate of other voices, the square of an old statement. */
function signsIn(
  {selection: {governments}, say}: Context,
  pitch: number,
): Required<Pick<SquaresScene, 'badges' | 'labels' | 'plates'>> {
  const [spoken, old] = [governments.find(({voices}) => voices.length > 0), oldOf(governments)];
  const top = (row: number): number => Math.round((FREE + row + 0.5) * pitch - BADGE / 2);
  const label = (row: number, text: string): Label => textAt(PLATE.width + 8, top(row) + 16, text, 'note', 'start');
  return {
    badges: old ? [{x: 0, y: top(1), stance: old.stance, old: true, letter: ''}] : [],
    plates: spoken ? plateOf(spoken, 0, top(0) + (BADGE - PLATE.height) / 2, say) : [],
    labels: [...(spoken ? [label(0, say.voice)] : []), ...(old ? [label(1, say.old)] : [])],
  };
}

/** One that is old, if possible of a stance with a texture. */
export function oldOf<One extends Fill>(all: readonly One[]): One | undefined {
  const old = all.filter((one) => one.old);
  return old.find(({stance}) => stance !== 'open') ?? old[0];
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
const APART = 14;
const FARTHEST = 40;
/** Top of the squares, below the names, px. */
const TOP = 20;
/** A name may be this wide even over few squares, px. */
const NAME = 112;

/** Every government as a square under the name of its stance: an overview, and the legend for the panels below. */
export function countsPanel(context: Context): PositionsDrawing<SquaresScene> {
  const {selection, words, width} = context;
  const between = selection.groups.length - 1;
  const blocksAt = (size: number) =>
    selection.groups.map((group) => {
      const squares = group.governments.length * (size + GAP) - GAP;
      const count = words.number(group.governments.length);
      const indent = Math.ceil(safeTextWidth(count, 14, 600)) + SPACE;
      const lines = wrap(groupWord(group, context), Math.max(squares, NAME) - indent, 14);
      return {
        ...{group, count, indent, lines},
        width: Math.max(squares, ...lines.map((line) => indent + textWidth(line, 14))),
      };
    });
  const takenAt = (size: number): number => sum(blocksAt(size), (block) => block.width);
  let size = LARGEST_COUNTED;
  while (size > SMALLEST_COUNTED && takenAt(size) > width - APART * between) size--;
  const apart = between === 0 ? 0 : Math.min(FARTHEST, Math.max(APART, (width - takenAt(size)) / between));

  const blocks = blocksAt(size);
  const most = Math.max(...blocks.map(({lines}) => lines.length));
  const top = TOP + (most - 1) * 18;
  const squares: Square[] = [];
  const labels: Label[] = [];
  let x = 0;
  for (const {group, count, indent, lines, width: wide} of blocks) {
    const left = Math.round(x);
    // the last line is just over the squares
    const levelOf = (line: number): number => top - 6 - (lines.length - 1 - line) * 18;
    squares.push(...group.governments.map((one, at) => squareOf(one, '', left + at * (size + GAP), top, size)));
    labels.push(textAt(left, levelOf(0), count, 'value', 'start'));
    lines.forEach((text, line) => labels.push(textAt(roundPx(left + indent), levelOf(line), text, 'note', 'start')));
    x += wide + apart;
  }
  return {
    ...{kind: 'drawing', id: 'counts', place: 'whole', width, height: top + size, points: []},
    scene: {kind: 'squares', squares, labels},
  };
}
