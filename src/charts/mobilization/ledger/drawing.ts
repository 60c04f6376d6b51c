import {max} from 'd3';
import {isCounted, rank} from '../../../data/estimate.js';
import type {Claim} from '../../../datasets/mobilization.js';
import type {Box, Drawing} from '../../../model/contract.js';
import {sampleMark} from '../../../model/marks/figure-scene.js';
import {roundPx} from '../../../model/frame.js';
import {textAt, type Label} from '../../../model/marks/primitives.js';
import {reachOf, type DotMark} from '../../../model/marks/dot.js';
import {textWidth, wrap} from '../../../model/labels/text-width.js';
import {scaleFromZero, type Scale} from '../../../model/scales/linear-scale.js';
import {figureOf, saidOn, type Context} from '../context.js';
import {claimDot} from '../mark.js';
import {pointsOf, spansYears, type ClaimPoint, type Ledger} from '../ledgers.js';
import type {ClaimsScene, Line} from '../scene.js';
import {gutterLines, gutterOf} from './brackets.js';
import {rowsOf, shapeOf, type Shape} from './rows.js';

const AFTER_MARK = 8;
/** If there are dates, a mark keeps this distance from them, px. */
const LAST_LABEL = 110;
/** Space between a heading and the text at the top of the official line, px. */
const UNDER_HEADING = 14;
/** Height saved without an official figure, because there is no text about it, px. */
const FIRST_LINE = 20;
/** Largest width of the text about the official figure, px. */
const OFFICIAL = 330;
const NEXT_LINE = 18;
const BETWEEN = 24;

/**
 * One row for each claim, on a scale from zero, with the official figure as a line through all rows. A single claim has no scale.
 */
export function ledgerDrawing(
  ledger: Ledger,
  context: Context,
  width: number,
  isHeaded: boolean,
): Omit<Drawing<ClaimsScene, ClaimPoint>, 'place'> {
  const {claims, id} = ledger;
  const isPlaces = ledger.form === 'places';
  const isAlone = claims.length === 1;
  const official = isAlone ? undefined : ledger.official;
  const by = official ? officialWords(official, ledger, context) : [];
  const chosen = shapeOf(ledger, width);
  const shift = (isHeaded ? UNDER_HEADING : 0) + (official ? NEXT_LINE * (by.length - 2) : -FIRST_LINE);
  const gutter = gutterOf(claims, context.selection.byId, context.size);
  const shape = {...chosen, top: chosen.top + (isPlaces ? 0 : shift)};
  const left = shape.names;
  const scale = scaleFor(claims, official, context, shape, width - shape.end - left);
  const at = (value: number): number => roundPx(left + scale.at(value));
  const rows = rowsOf(ledger, context, gutter.width, width, shape);
  const {middles, bottom} = rows;
  const points = pointsOf(ledger);
  const marks = claims.map((claim, i): DotMark =>
    isAlone
      ? sampleMark(claim.figure.bound, {hollow: claim.source.kind === 'unnamed'}, left, middles[i]!)
      : claimDot(claim, 'x', middles[i]!, at, left - 14),
  );
  const line = official ? at(rank(official.figure)) : undefined;
  const values = claims.map((claim, i) => valueLabel(claim, marks[i]!, left, line, shape, context));
  const headLine = {names: gutter.width, dates: width - shape.dates, y: shape.top - 19};
  return {
    kind: 'drawing',
    unit: 'claim',
    unitAcross: 'figure',
    id,
    width,
    height: bottom + (isPlaces || isAlone ? 4 : 28),
    scene: {
      rules: rows.tops.slice(1).map((top) => ({x1: gutter.width, x2: width, y: top + 0.5, role: 'grid'})),
      lines: [
        ...gutterLines(gutter, middles),
        ...(isAlone ? [] : [...gridLines(scale, at, rows.scales), ...officialLine(line, shape.top, bottom)]),
      ],
      marks: marks.map((mark, i) => ({...mark, point: points[i]!.id})),
      labels: [
        ...(isAlone ? [] : scaleLabels(scale, at, isPlaces ? shape.top - 12 : bottom + 19, context)),
        ...(isPlaces ? [] : heads(line, by, headLine, rows.tags.length > 0, context)),
        ...rows.names,
        ...values,
        ...rows.dates,
      ],
      ...(rows.tags.length > 0 ? {tags: rows.tags} : {}),
    },
    points: points.map((point, i) => ({
      ...point,
      ...{inRow: true, box: boxOf(marks[i]!, values[i]!), room: rows.rooms[i]!},
    })),
  };
}

/** The official figure, then its claimant and day, in as many lines as needed. */
function officialWords(official: Claim, ledger: Ledger, {say, words}: Context): readonly string[] {
  const by = say.officialBy(official.claimant, saidOn(official, spansYears(ledger) ? 'long' : 'day', words));
  return [say.official(words.amount(rank(official.figure))), ...wrap(by, OFFICIAL, 14)];
}

/** Column heads, and between them the text above the official line. */
function heads(
  line: number | undefined,
  texts: readonly string[],
  {names, dates, y}: {readonly names: number; readonly dates: number; readonly y: number},
  isDenied: boolean,
  {say: {columns}}: Context,
): readonly Label[] {
  const half = max(texts, (text, i) => textWidth(text, 14, i === 0 ? 600 : 400))! / 2;
  const least = names + textWidth(columns.who, 14) + BETWEEN + half;
  const x = roundPx(Math.max(Math.min(line ?? 0, dates - BETWEEN - half), least));
  return [
    {x: names, y, text: columns.who, role: 'axis', anchor: 'start'},
    {x: dates, y, text: isDenied ? columns.saidAndDenied : columns.said, role: 'axis', anchor: 'start'},
    ...texts.map((text, i) => {
      const line = y - NEXT_LINE * (texts.length - 1 - i) - (i === 0 ? 2 : 0);
      return textAt(x, line, text, i === 0 ? 'name' : 'note');
    }),
  ];
}

const fontOf = (role: Label['role']): number => (role === 'large' ? 16 : 14);

/** The figure beside its mark; if it would cover the official line, it goes to the right of that line. */
function valueLabel(
  claim: Claim,
  mark: DotMark,
  left: number,
  line: number | undefined,
  {value: role}: Shape,
  {words}: Context,
): Label {
  const x = (isCounted(claim.figure) ? mark.x + reachOf(mark)[1] : left) + AFTER_MARK;
  const text = figureOf(claim, words);
  const isOnLine = line !== undefined && line >= x - 4 && line <= x + textWidth(text, fontOf(role), 600) + 4;
  return {x: roundPx(isOnLine ? line + AFTER_MARK : x), y: mark.y + 5, text, role, anchor: 'start'};
}

/** The scale ends at the next round number that leaves room for every label. */
function scaleFor(
  claims: readonly Claim[],
  official: Claim | undefined,
  context: Context,
  shape: Shape,
  length: number,
): Scale {
  const counted = claims.filter(({figure}) => isCounted(figure));
  const highest = max(counted, ({figure}) => rank(figure)) ?? 0;
  const room = length + shape.end - shape.dates - 16;
  let scale = scaleFromZero(highest, length);
  const step = scale.ticks[1] ?? scale.top;
  const fits = ({at}: Scale): boolean =>
    counted.every((claim) => {
      const mark = claimDot(claim, 'x', 0, at, 0);
      const line = official && at(rank(official.figure));
      const {x, text} = valueLabel(claim, mark, 0, line, shape, context);
      return (
        x + textWidth(text, fontOf(shape.value), 600) <= room && (shape.dates === 0 || mark.x + LAST_LABEL <= room)
      );
    });
  while (!fits(scale) && scale.top < 3 * highest) scale = scaleFromZero(scale.top + step / 2, length);
  return scale;
}

/** No line goes through the texts under a mark. */
const gridLines = (
  {ticks}: Scale,
  at: (value: number) => number,
  parts: readonly (readonly [number, number])[],
): readonly Line[] =>
  ticks.flatMap((value) =>
    parts.map(([top, bottom]) => ({
      d: `M${Math.round(at(value)) + 0.5},${top}V${bottom}`,
      role: value === 0 ? 'base' : 'grid',
    })),
  );

const officialLine = (x: number | undefined, top: number, bottom: number): readonly Line[] =>
  x === undefined ? [] : [{d: `M${x},${top - 12}V${bottom}`, role: 'official'}];

/** A label in between is dropped if it would touch the next one or the last. */
function scaleLabels({ticks}: Scale, at: (value: number) => number, y: number, {words}: Context): readonly Label[] {
  const labels = ticks.map((value) => textAt(at(value), y, words.amount(value), 'axis'));
  const half = ({text}: Label): number => textWidth(text, 14) / 2 + 4;
  const last = labels.at(-1)!;
  let free = -Infinity;
  return labels.filter((label) => {
    const fits = label === last || (label.x - half(label) >= free && label.x + half(label) <= last.x - half(last));
    if (fits) free = label.x + half(label);
    return fits;
  });
}

/** The box around the mark and its value, 24 px high. */
function boxOf(mark: DotMark, value: Label): Box {
  const x = mark.x - reachOf(mark)[0];
  const end = value.x + textWidth(value.text, fontOf(value.role), 600);
  return {x: roundPx(x), y: mark.y - 12, width: roundPx(end - x), height: 24};
}
