import type {KeyEntry, Track} from '../../model/contract.js';
import type {Government, StanceGroup} from './facts.js';
import type {BadgeScene, Square} from './scene.js';
import {codeOf, LETTERS, type Stance} from './stance.js';

/** Side of the square in a list or a key, px. */
export const BADGE = 22;
/** From this side on a square has room for code and letter, px. */
const WITH_LETTER = 44;

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

/** The square of a stance, with its letter. */
export const badgeOf = (stance: Stance, old = false): Track<BadgeScene> => ({
  width: BADGE,
  height: BADGE,
  scene: {kind: 'badge', badge: {x: 0, y: 0, stance, old, letter: old ? '' : LETTERS[stance]}},
});

/** The stances there are, each with its count. */
export const stanceKey = (
  groups: readonly StanceGroup[],
  text: (group: StanceGroup) => string,
): readonly KeyEntry<BadgeScene>[] => groups.map((group) => ({text: text(group), sample: badgeOf(group.stance)}));
