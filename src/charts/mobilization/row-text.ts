import type {Claim} from '../../datasets/mobilization.js';
import type {Label} from '../../model/pieces.js';
import {wrap} from '../../model/text-width.js';
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
  return {names: wrap(name, room, fontOf(shape.name), 600), lines: wrap(second, room, 14)};
}

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
