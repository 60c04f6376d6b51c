import type {Box, Track} from '../../model/contract.js';
import type {Context} from './context.js';
import type {Government} from './facts.js';
import type {BadgeScene, Plate, Square, SquaresScene} from './scene.js';
import {codeOf, LETTERS, type Stance} from './stance.js';

/** Side of the square in a list or a key, px. */
export const BADGE = 22;
/** From this side on a square has room for code and letter, and for other voices, px. */
export const WITH_LETTER = 44;
/** The plate that counts other voices, px. */
export const PLATE = {width: 24, height: 16};

export const squareOf = (
  {country, stance, old}: Government,
  point: string,
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
export const plateOf = ({voices}: Government, x: number, y: number, {say}: Context): readonly Plate[] =>
  voices.length === 0 ? [] : [{x, y, text: say.plus(voices.length)}];

/** The sign of other voices in a key. */
export const plateSample = (text: string): Track<SquaresScene> => ({
  width: PLATE.width,
  height: PLATE.height,
  scene: {kind: 'squares', squares: [], labels: [], plates: [{x: 0, y: 0, text}]},
});

/** The square of a stance, with its letter. */
export const badgeOf = (stance: Stance, old = false): Track<BadgeScene> => ({
  width: BADGE,
  height: BADGE,
  scene: {kind: 'badge', badge: {x: 0, y: 0, stance, old, letter: old ? '' : LETTERS[stance]}},
});
