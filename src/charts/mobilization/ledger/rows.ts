import type {Claim} from '../../../datasets/mobilization.js';
import type {Box} from '../../../model/contract.js';
import {textAt, type Label} from '../../../model/marks/primitives.js';
import {safeTextWidth, wrapHard} from '../../../model/labels/text-width.js';
import {denialWords, saidOn, tieWords, tiesOf, type Context} from '../context.js';
import type {Ledger} from '../ledgers.js';
import type {Tag} from '../scene.js';

/** The layout of a ledger, px: as a panel of its own, or as one column of two. */
export interface Shape {
  readonly names: number;
  /** From the end of the scale to the edge: room for labels, then for the dates. */
  readonly end: number;
  /** 0 if there is no room for dates. */
  readonly dates: number;
  readonly top: number;
  readonly least: number;
  readonly name: 'large' | 'name';
  readonly value: 'large' | 'value';
}

/** In a drawing narrower than this, dates have no room. */
const NARROW = 700;
/** Space between the end of the scale and the dates. */
const GAP = 30;

/** Names and dates take a share of the width, but no more than the longest of them needs. */
export function shapeOf(isPlaces: boolean, width: number): Shape {
  const small = {top: 44, name: 'name', value: 'value'} as const;
  if (isPlaces && width < NARROW)
    return {...small, names: Math.min(264, Math.round(0.48 * width)), end: 112, dates: 0, least: 46};
  const dates = Math.min(248, Math.round(0.218 * width));
  const whole = {names: Math.min(370, Math.round(0.33 * width)), end: dates + GAP, dates, least: 56};
  return isPlaces ? {...whole, ...small} : {...whole, top: 52, name: 'large', value: 'large'};
}

/** Positions of the rows in a ledger drawing, px, with the texts on both sides. */
interface LedgerRows {
  readonly tops: readonly number[];
  readonly middles: readonly number[];
  readonly bottom: number;
  readonly names: readonly Label[];
  readonly dates: readonly Label[];
  readonly tags: readonly Tag[];
  /** The place for a note number, after each name. */
  readonly rooms: readonly Box[];
}

/** Space between a tag and the text above it, px. */
const OVER_TAG = 5;
const DATE = 18;
/** Space above the date and below the tag. */
const AROUND = 20;

/**
 * Rows as high as their texts: on the left, from `start`, the name with the lines under it; on the right the day with its denial.
 */
export function rowsOf(ledger: Ledger, context: Context, start: number, width: number, shape: Shape): LedgerRows {
  const {claims} = ledger;
  const hasDates = shape.dates > 0;
  const texts = claims.map((_, i) => textOf(ledger, context, i, shape.names - AFTER_NAME - start, !hasDates));
  const tags = claims.map((claim) => tagOf(hasDates ? denialWords(claim, 'short', context) : '', shape.dates));
  const extra = tags.map((tag) => (tag ? tag.height + OVER_TAG : 0));
  const heights = texts.map(({names, lines}, i) =>
    Math.max(
      shape.least,
      (ledger.form === 'places' ? 12 : 18) + 20 * names.length + 18 * lines.length,
      DATE + extra[i]! + AROUND,
    ),
  );
  const tops = heights.map((_, i) => heights.slice(0, i).reduce((top, height) => top + height, shape.top));
  const middles = tops.map((top, i) => top + heights[i]! / 2);
  const names = texts.map((text, i) => nameLabels(text, start, middles[i]!, shape));
  const x = width - shape.dates;
  const date = (claim: Claim, i: number): Label =>
    textAt(x, middles[i]! + 5 - extra[i]! / 2, saidOn(claim, 'short-year', context.words), 'plain', 'start');
  return {
    tops,
    middles,
    bottom: tops.at(-1)! + heights.at(-1)!,
    names: names.flat(),
    rooms: names.map((labels, i) => roomAfter(labels[texts[i]!.names.length - 1]!)),
    dates: hasDates ? claims.map(date) : [],
    tags: tags.flatMap((tag, i) =>
      tag ? [tag.at(x, Math.round(middles[i]! + (DATE + extra[i]!) / 2 - tag.height))] : [],
    ),
  };
}

/** Free space between a name and the scale, px. */
const AFTER_NAME = 24;

/** The room right of a name. */
const roomAfter = ({x, y, text, role}: Label): Box => ({
  x: x + safeTextWidth(text, role === 'large' ? 16 : 14, 600),
  ...{y: y - 14, width: AFTER_NAME, height: 18},
});

/** The lines of a row: the claimant, then the role. */
interface RowText {
  readonly names: readonly string[];
  readonly lines: readonly string[];
}

/** `isDenied`: there is no column for denials, so a denial is an extra line here. */
function textOf(ledger: Ledger, context: Context, place: number, room: number, isDenied: boolean): RowText {
  const claim = ledger.claims[place]!;
  const isPlaces = ledger.form === 'places';
  const name = isPlaces ? claim.place : claim.claimant;
  const denial = isDenied ? denialWords(claim, 'short', context) : '';
  const lines = [roleOf(claim, ledger, context), ...tieLines(ledger, place, context), denial];
  return {
    names: wrapHard(name, room, isPlaces ? 14 : 16, 600),
    lines: lines.filter((text) => text !== '').flatMap((line) => wrapHard(line, room, 14)),
  };
}

/** The role of the claimant; for a place, the claimant. */
export const roleOf = ({claimant, role}: Claim, {form}: Ledger, {say}: Context): string =>
  form === 'places' ? say.who(claimant, role) : role;

/** The claim that this one repeats; if it is the row directly above, it is not named. */
export const tieLines = ({claims}: Ledger, place: number, {say, selection}: Context): readonly string[] =>
  tiesOf(claims[place]!, selection.byId).map((tie) =>
    !tie.isSure && tie.to === claims[place - 1] ? say.mayRepeatAbove : tieWords(tie, say),
  );

/** The name and the lines under it, vertically centred in the row. */
function nameLabels({names, lines}: RowText, x: number, middle: number, {name: role}: Shape): readonly Label[] {
  const first = middle - 9 * lines.length - 10 * (names.length - 1) + 5;
  const under = first + 20 * (names.length - 1) + 19;
  return [
    ...names.map((text, i) => textAt(x, first + 20 * i, text, role, 'start')),
    ...lines.map((text, i) => textAt(x, under + 18 * i, text, 'note', 'start')),
  ];
}

/** A denial: 13 px text in a box, px. */
const TAG = {pad: 7, line: 18, rest: 4, font: 13, first: 15.5} as const;

/** A denial in as many lines as needed; undefined if nothing is denied. */
function tagOf(text: string, room: number): {readonly height: number; at(x: number, y: number): Tag} | undefined {
  if (text === '') return undefined;
  const lines = wrapHard(text, room - 2 * TAG.pad, TAG.font, 600);
  const height = TAG.line * lines.length + TAG.rest;
  const width = Math.ceil(Math.max(...lines.map((line) => safeTextWidth(line, TAG.font, 600)))) + 2 * TAG.pad;
  const placed = (y: number): Tag['lines'] => lines.map((one, i) => ({y: y + TAG.first + TAG.line * i, text: one}));
  return {height, at: (x, y) => ({x, y, width, height, textX: x + TAG.pad, lines: placed(y)})};
}
