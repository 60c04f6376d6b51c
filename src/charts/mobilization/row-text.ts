import type {Claim} from '../../datasets/mobilization.js';
import type {Label} from '../../model/pieces.js';
import {textWidth, wrap, type FontWeight} from '../../model/text-width.js';
import type {Context} from './context.js';
import type {Ledger} from './facts.js';
import type {Shape} from './ledger-shape.js';

/** The lines of a row of a ledger: who says it, and what that is. */
export interface RowText {
  readonly names: readonly string[];
  readonly lines: readonly string[];
}

export function textOf(
  {claimant, place, role}: Claim,
  {form}: Ledger,
  {say}: Context,
  room: number,
  shape: Shape,
): RowText {
  const [name, second] = form === 'places' ? [place, say.who(claimant, role)] : [claimant, role];
  return {names: broken(name, room, fontOf(shape.name), 600), lines: broken(second, room, 14)};
}

/** A word that is wider than its column goes on in the next line, as it does in a list. */
const broken = (text: string, room: number, size: number, weight?: FontWeight): readonly string[] =>
  wrap(text, room, size, weight).flatMap((line) => {
    const pieces = [''];
    for (const character of line) {
      const longer = `${pieces.at(-1)}${character}`;
      if (textWidth(longer, size, weight) > room) pieces.push(character);
      else pieces[pieces.length - 1] = longer;
    }
    return pieces;
  });

export const fontOf = (role: Label['role']): number => (role === 'large' ? 16 : 14);

/** Name and the lines under it, in the middle of the row. */
export function nameLabels({names, lines}: RowText, middle: number, {name: role}: Shape): readonly Label[] {
  const first = middle - 9 * lines.length - 10 * (names.length - 1) + 5;
  const under = first + 20 * (names.length - 1) + 19;
  return [
    ...names.map((text, i): Label => ({x: 0, y: first + 20 * i, text, role, anchor: 'start'})),
    ...lines.map((text, i): Label => ({x: 0, y: under + 18 * i, text, role: 'note', anchor: 'start'})),
  ];
}
