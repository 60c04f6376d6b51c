import type {Box, PointId} from '../../../model/contract.js';
import type {PositionsMessages} from '../messages.js';
import type {Plate, Square} from '../scene.js';
import type {Government, Stance} from '../select.js';

/** Side of the square in a list or a legend, px. */
export const BADGE = 22;
/** From this side on a square has room for code and letter, and for other voices, px. */
export const WITH_LETTER = 44;
/** The plate that counts other voices, px. */
export const PLATE = {width: 24, height: 16};

/** The letter of a stance: it stands wherever its colour does. */
export const LETTERS: Readonly<Record<Stance, string>> = {
  open: 'O',
  case: 'C',
  undecided: 'U',
  restricts: 'R',
  closed: 'X',
  none: '–',
};

/** Two letters as the Union writes them: EL for Greece. */
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

/** The band of the texture, without a plate on its corner: nothing is written there. */
export function roomOf({voices}: Government, {x, y, size}: Square): Box {
  const band = Math.floor(size / 3);
  return {x, y: y + size - band, width: size - (voices.length > 0 ? PLATE.width : 0), height: band};
}

/** How many others of the country spoke; none where nobody did. */
export const plateOf = ({voices}: Government, x: number, y: number, say: PositionsMessages): readonly Plate[] =>
  voices.length === 0 ? [] : [{x, y, text: say.plus(voices.length)}];
