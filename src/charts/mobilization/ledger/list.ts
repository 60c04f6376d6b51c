import {max} from 'd3';
import {isCounted, rank} from '../../../data/estimate.js';
import type {Claim} from '../../../datasets/mobilization.js';
import type {List, ListRow, InlineDrawing} from '../../../model/contract.js';
import {figureScene, sampleMark} from '../../../model/marks/figure-scene.js';
import {roundPx} from '../../../model/frame.js';
import type {Label} from '../../../model/marks/primitives.js';
import {safeTextWidth, textWidth} from '../../../model/labels/text-width.js';
import {scaleFromZero, type Scale} from '../../../model/scales/linear-scale.js';
import {denialWords, figureOf, saidOn, type Context} from '../context.js';
import {claimDot} from '../mark.js';
import {MANY, pointsOf, spansYears, type ClaimPoint, type Ledger} from '../ledgers.js';
import type {ClaimsScene, Line} from '../scene.js';
import {gutterOf, gutterTrack} from './brackets.js';
import {roleOf, tieLines} from './rows.js';

/** Height of a track, of the axis above the first row, and of a second line of text in that axis, px. */
const TRACK = 22;
const AXIS = 30;
const LINE = 18;
/** The scale keeps this distance from both edges, so that no mark is cut off. */
const INSET = 13;
/** From the top of a row to the middle of its name, px. */
const NAME = {large: 19, small: 17} as const;
/** Number of rows shown of a long ledger until the reader asks for all; of places on a narrow screen, which are not the main subject. */
const FIRST = 20;
const FIRST_PLACES = 4;

/** The ledger as text rows, each with its own track: name, role, value and date are above the track, nothing is on it. */
export function ledgerList(
  ledger: Ledger,
  context: Context,
  width: number,
): Omit<List<ClaimsScene, ClaimPoint>, 'place'> {
  const {say, words, size, selection} = context;
  const {claims, form, official, id} = ledger;
  const isLong = spansYears(ledger);
  const counted = claims.filter(({figure}) => isCounted(figure));
  const highest = max([...counted, ...(official ? [official] : [])], ({figure}) => rank(figure)) ?? 0;
  const isScaled = claims.length > 1 && counted.length > 0;
  const gutter = gutterOf(claims, selection.byId, size);
  const inner = width - gutter.width;
  const scale = scaleFromZero(highest, inner - 2 * INSET);
  const points = pointsOf(ledger);
  const isShort = form === 'places' && size === 'S' && claims.length > FIRST_PLACES + 1 && selection.ledgers.length > 1;
  const rows = claims.map((claim, i): ListRow<ClaimsScene> => {
    const [role, ties] = [roleOf(claim, ledger, context), tieLines(ledger, i, context)];
    const said = saidOn(claim, isLong || form === 'progress' ? 'short-year' : 'short', words);
    const text =
      form === 'claims'
        ? {lines: [role, ...ties].filter((line) => line !== ''), date: said}
        : {lines: [form === 'places' ? role : say.roleAndDay(role, said), ...ties]};
    const tag = denialWords(claim, 'short', context);
    const lines = gutterTrack(gutter, i, form === 'claims' ? NAME.large : NAME.small);
    return {
      point: points[i]!.id,
      name: form === 'places' ? claim.place : claim.claimant,
      value: figureOf(claim, words),
      ...text,
      track: isScaled && isCounted(claim.figure) ? trackOf(claim, official, scale, inner) : markAlone(claim),
      ...(tag === '' ? {} : {tag}),
      ...(lines ? {gutter: lines} : {}),
    };
  });
  return {
    kind: 'list',
    unit: 'claim',
    unitAcross: 'figure',
    id,
    layout: 'under',
    ruled: true,
    ...(isScaled ? {axis: axisOf(ledger, scale, inner, context)} : {}),
    ...(claims.length > MANY ? {first: FIRST} : isShort ? {first: FIRST_PLACES} : {}),
    groups: [{id, rows}],
    points,
  };
}

const along =
  (scale: Scale) =>
  (value: number): number =>
    roundPx(INSET + scale.at(value));

const tick = (x: number, y: number, half: number): string => `M${x},${y - half}V${y + half}`;

/** A line from zero, the official figure as a tick, the mark. */
function trackOf(claim: Claim, official: Claim | undefined, scale: Scale, width: number): InlineDrawing<ClaimsScene> {
  const y = TRACK / 2;
  const at = along(scale);
  const lines: Line[] = [{d: `M${INSET},${y}H${width - INSET}${tick(INSET, y, 4.5)}`, role: 'scale'}];
  if (official) lines.push({d: tick(at(rank(official.figure)), y, 11), role: 'official'});
  const mark = claimDot(claim, 'x', y, at, INSET);
  return {width, height: TRACK, scene: figureScene({lines, marks: [mark]})};
}

/** A claim without a scale, because it is alone or has no number, has a mark and no axis. */
function markAlone({figure, source}: Claim): InlineDrawing<ClaimsScene> {
  const mark = sampleMark(figure.bound, {hollow: source.kind === 'unnamed'}, 0, TRACK / 2);
  return {width: 40, height: TRACK, scene: figureScene({marks: [mark]})};
}

/**
 * The text above the first row: zero, the official figure, the end of the scale. Both ends go under the official figure if some
 * system font leaves no room beside it: a partly covered figure would read as a different one.
 */
function axisOf(ledger: Ledger, scale: Scale, width: number, {say, words, size}: Context): InlineDrawing<ClaimsScene> {
  const {official, form} = ledger;
  const y = 18;
  const end: Label = {x: width - INSET, y, text: words.amount(scale.top), role: 'axis', anchor: 'end'};
  const zero: Label = {x: INSET, y, text: words.number(0), role: 'axis', anchor: 'middle'};
  if (!official) return {width, height: AXIS, scene: figureScene({labels: [zero, end]})};
  const figure = words.amount(rank(official.figure));
  const x = along(scale)(rank(official.figure));
  const day = saidOn(official, spansYears(ledger) ? 'short-year' : 'short', words);
  const by = (text: string): string => say.officialIn(text, official.claimant, day);
  const [plain, short] = [say.official(figure), say.officialShort(figure)];
  const long = form === 'progress' ? [say.officialTarget(figure)] : [by(plain), by(short)];
  const texts = size === 'S' ? [short] : [...long, plain, short];
  const limit = end.x - textWidth(end.text, 14) - 10;
  const endsAt = end.x - safeTextWidth(end.text, 14);
  // rather a shorter text than a second line
  const right =
    texts.find((text) => x + 12 + safeTextWidth(text, 14, 600) <= endsAt) ??
    texts.find((text) => x + 6 + textWidth(text, 14, 600) <= limit);
  const text = right ?? texts.at(-1)!;
  const isRight = right !== undefined || x < width / 2;
  const label: Label = {x: isRight ? x + 6 : x - 6, y, text, role: 'name', anchor: isRight ? 'start' : 'end'};
  const [from, to] = isRight
    ? [x, label.x + safeTextWidth(text, 14, 600)]
    : [label.x - safeTextWidth(text, 14, 600), x];
  const isFree = zero.x + 10 <= from && to + 6 <= endsAt;
  const height = isFree ? AXIS : AXIS + LINE;
  // leave out an end label that would touch the official line
  const ends = [...(zero.x + 10 <= x ? [zero] : []), ...(x + 6 <= endsAt ? [end] : [])];
  const labels = [...ends.map((one) => ({...one, y: y + height - AXIS})), label];
  const lines: readonly Line[] = [{d: `M${x},3V${height}`, role: 'official'}];
  return {width, height, scene: figureScene({lines, labels})};
}
