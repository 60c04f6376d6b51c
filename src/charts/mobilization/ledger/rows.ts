import type {Claim} from '../../../datasets/mobilization.js';
import type {Box} from '../../../model/contract.js';
import {textAt, type Label} from '../../../model/marks/primitives.js';
import {safeTextWidth, wrapHard} from '../../../model/labels/text-width.js';
import {denialWords, saidOn, tieWords, tiesOf, type Context} from '../context.js';
import type {Ledger} from '../ledgers.js';
import type {Tag} from '../scene.js';

/** The layout of a ledger, px. */
export interface Shape {
  readonly names: number;
  /** From the end of the scale to the edge: room for labels, then for the dates. */
  readonly end: number;
  /** 0 if there is no room for dates. */
  readonly dates: number;
  readonly top: number;
  /** The least height of a row; 0 if its lines stand under its mark, across the whole width. */
  readonly least: number;
  readonly name: 'large' | 'name';
  readonly value: 'large' | 'value';
}

/** Space between the end of the scale and the dates. */
const GAP = 30;

/** Names and dates take a share of the width, but no more than the longest of them needs; places have names only. */
export function shapeOf({form, claims}: Ledger, width: number): Shape {
  if (form === 'places') {
    const longest = Math.max(...claims.map(({place}) => safeTextWidth(place, 14, 600)));
    const names = Math.ceil(Math.min(longest + AFTER_NAME, 0.48 * width));
    return {names, end: 112, dates: 0, top: 32, least: 0, name: 'name', value: 'value'};
  }
  const dates = Math.min(226, Math.round(0.2 * width));
  const names = Math.min(370, Math.round(0.33 * width));
  return {names, end: dates + GAP, dates, top: 52, least: 56, name: 'large', value: 'large'};
}

/** Share of the width for a long line, so that it fits in wide system fonts too. */
const WIDE_FACE = 0.9;
/** Height of the part of a row with its mark, if its lines stand under it, px. */
const FLAT = 26;

/** Positions of the rows in a ledger drawing, px, with the texts on both sides. */
interface LedgerRows {
  /** Top and bottom of each part of the scale: of each row, or of all rows together. */
  readonly scales: readonly (readonly [number, number])[];
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
  const isFlat = shape.least === 0;
  const room = shape.names - AFTER_NAME - start;
  const texts = claims.map((_, i) => textOf(ledger, context, i, room, isFlat ? WIDE_FACE * (width - start) : room));
  const tags = claims.map((claim) => tagOf(hasDates ? denialWords(claim, 'short', context) : '', shape.dates));
  const extra = tags.map((tag) => (tag ? tag.height + OVER_TAG : 0));
  const heights = texts.map(({names, lines}, i) =>
    isFlat
      ? 5 + 20 * names.length + 18 * lines.length
      : Math.max(shape.least, 18 + 20 * names.length + 18 * lines.length, DATE + extra[i]! + AROUND),
  );
  const tops = heights.map((_, i) => heights.slice(0, i).reduce((top, height) => top + height, shape.top));
  const middles = tops.map((top, i) => top + (isFlat ? FLAT / 2 : heights[i]! / 2));
  const names = texts.map((text, i) => nameLabels(text, start, middles[i]!, shape));
  const x = width - shape.dates;
  const date = (claim: Claim, i: number): Label =>
    textAt(x, middles[i]! + 5 - extra[i]! / 2, saidOn(claim, 'short-year', context.words), 'plain', 'start');
  const bottom = tops.at(-1)! + heights.at(-1)!;
  return {
    tops,
    middles,
    bottom,
    scales: isFlat ? tops.map((top, i) => [top - (i === 0 ? 8 : 0), top + FLAT - 3]) : [[tops[0]! - 8, bottom]],
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

/** `room`: the widths of the name and of the lines. Places have no column for denials: they are in the lines. */
function textOf(ledger: Ledger, context: Context, place: number, room: number, lineRoom: number): RowText {
  const claim = ledger.claims[place]!;
  const role = roleOf(claim, ledger, context);
  const ties = tieLines(ledger, place, context);
  const isPlaces = ledger.form === 'places';
  const lines = [role, ...ties, ...(isPlaces ? [denialWords(claim, 'short', context)] : [])];
  return {
    names: wrapHard(isPlaces ? claim.place : claim.claimant, room, isPlaces ? 14 : 16, 600),
    lines: lines.filter((text) => text !== '').flatMap((line) => wrapHard(line, lineRoom, 14)),
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

/** The name and the lines under it: on both sides of the middle, or from it on. */
function nameLabels({names, lines}: RowText, x: number, middle: number, {name: role, least}: Shape): readonly Label[] {
  const first = middle + 5 - (least === 0 ? 0 : 9 * lines.length + 10 * (names.length - 1));
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
  const lines = wrapHard(text, WIDE_FACE * (room - 2 * TAG.pad), TAG.font, 600);
  const height = TAG.line * lines.length + TAG.rest;
  const width = Math.ceil(Math.max(...lines.map((line) => safeTextWidth(line, TAG.font, 600)))) + 2 * TAG.pad;
  const placed = (y: number): Tag['lines'] => lines.map((one, i) => ({y: y + TAG.first + TAG.line * i, text: one}));
  return {height, at: (x, y) => ({x, y, width, height, textX: x + TAG.pad, lines: placed(y)})};
}
