import {textWidth} from '../../../model/labels/text-width.js';
import {wrapHard} from '../../../model/labels/wrap.js';
import {kindWord, type Context} from '../context.js';
import {isKind} from '../select.js';

/** Left edge of the name, after the sign, px. */
export const NAME_X = 18;
/** Between the longest name and the first column, px. */
const GAP = 10;
/** So much of the width at most is given to names. */
const MOST = {S: 0.36, M: 0.34, L: 0.2} as const;

/** The name of a lane; at S a short one, where the kind has it. */
export const laneName = (kind: string, {say, size}: Context): string =>
  size === 'S' && isKind(kind) ? say.short[kind] : kindWord(kind, {say});

/** Names in as many lines as they need, and the room they all take. */
export function laneNames(
  kinds: readonly string[],
  context: Context,
): {readonly names: readonly (readonly string[])[]; readonly left: number} {
  const most = Math.floor(context.width * MOST[context.size]) - NAME_X - GAP;
  const names = kinds.map((kind) => wrapHard(laneName(kind, context), most, 14));
  const widest = Math.max(0, ...names.flat().map((line) => textWidth(line, 14)));
  return {names, left: Math.ceil(NAME_X + widest + GAP)};
}
