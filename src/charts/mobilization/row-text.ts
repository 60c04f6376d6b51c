import type {Claim} from '../../datasets/mobilization.js';
import type {Label} from '../../model/pieces.js';
import {safeTextWidth, textWidth, type FontWeight} from '../../model/text-width.js';
import {wrap} from '../../model/wrap.js';
import type {Context} from './context.js';
import type {Ledger} from './ledgers.js';
import type {Shape} from './ledger-shape.js';
import {tieWords} from './points.js';
import type {Tag} from './scene.js';

/** The lines of a row of a ledger: who says it, and what that is. */
export interface RowText {
  readonly names: readonly string[];
  readonly lines: readonly string[];
}

/** `isDenied`: a denial has no place of its own in the row, and is a line more. */
export function textOf(ledger: Ledger, context: Context, place: number, room: number, isDenied: boolean): RowText {
  const claim = ledger.claims[place]!;
  const isPlaces = ledger.form === 'places';
  const name = isPlaces ? claim.place : claim.claimant;
  const denied = isDenied ? context.denied(claim, 'short') : '';
  const lines = [roleOf(claim, ledger, context), ...tieLines(ledger, place, context), denied];
  return {
    names: broken(name, room, isPlaces ? 14 : 16, 600),
    lines: lines.filter((text) => text !== '').flatMap((line) => broken(line, room, 14)),
  };
}

/** What the claimant is; for a place, who says it. */
export const roleOf = ({claimant, role}: Claim, {form}: Ledger, {say}: Context): string =>
  form === 'places' ? say.who(claimant, role) : role;

/** Whom a claim repeats: the row right above it needs no name. */
export const tieLines = ({claims}: Ledger, place: number, context: Context): readonly string[] =>
  context
    .ties(claims[place]!)
    .map((tie) => (!tie.isSure && tie.to === claims[place - 1] ? context.say.mayRepeatAbove : tieWords(tie, context)));

/** A denial: words of 13 px in a box, px. */
const TAG = {pad: 7, air: 3, line: 18, rest: 4, font: 13, first: 15.5} as const;

/** A denial in as many lines as it takes; undefined where nothing is denied. */
export function tagOf(
  text: string,
  room: number,
): {readonly height: number; at(x: number, y: number): Tag} | undefined {
  if (text === '') return undefined;
  const lines = broken(text, room - 2 * TAG.pad - TAG.air, TAG.font, 600);
  const height = TAG.line * lines.length + TAG.rest;
  const width = Math.ceil(Math.max(...lines.map((line) => safeTextWidth(line, TAG.font, 600)))) + 2 * TAG.pad + TAG.air;
  const placed = (y: number): Tag['lines'] => lines.map((one, i) => ({y: y + TAG.first + TAG.line * i, text: one}));
  return {height, at: (x, y) => ({x, y, width, height, textX: x + TAG.pad, lines: placed(y)})};
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
export function nameLabels({names, lines}: RowText, x: number, middle: number, {name: role}: Shape): readonly Label[] {
  const first = middle - 9 * lines.length - 10 * (names.length - 1) + 5;
  const under = first + 20 * (names.length - 1) + 19;
  return [
    ...names.map((text, i): Label => ({x, y: first + 20 * i, text, role, anchor: 'start'})),
    ...lines.map((text, i): Label => ({x, y: under + 18 * i, text, role: 'note', anchor: 'start'})),
  ];
}
