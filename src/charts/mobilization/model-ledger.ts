import {max} from 'd3';
import {isCounted, rank} from '../../data/estimate.js';
import type {Claim} from '../../datasets/mobilization.js';
import type {Drawing} from '../../model/contract.js';
import {tenth} from '../../model/frame.js';
import {reachOf, type PointMark} from '../../model/point-marks.js';
import type {Label} from '../../model/pieces.js';
import {textWidth} from '../../model/text-width.js';
import {wrap} from '../../model/wrap.js';
import {scaleFromZero, type Scale} from '../../model/ticks.js';
import type {Context} from './context.js';
import {spansYears, type Ledger} from './ledgers.js';
import {gutterLines, gutterOf} from './gutter.js';
import {markAlone, markOf} from './marks.js';
import {shapeOf, type Shape} from './ledger-shape.js';
import {tellLedger} from './points.js';
import {rowsOf} from './ledger-rows.js';
import {fontOf, nameLabels} from './row-text.js';
import type {ClaimsScene, Line, Tag} from './scene.js';
import {bracketsOf} from './ties.js';

const AFTER_MARK = 8;
/** The last label has at least this much of the way from its mark. */
const LAST_LABEL = 110;
/** Under a heading the words at the top of the line keep away from it. */
const UNDER_HEADING = 14;
/** Where there is no official figure, its line of words is not there either. */
const FIRST_LINE = 20;
/** The words on the official figure are no wider than this. */
const OFFICIAL = 330;
const NEXT_LINE = 18;
const BETWEEN = 24;

/** One row a claim, on one scale from zero, the official figure as a line through all of them. One claim alone has no scale. */
export function ledgerDrawing(
  ledger: Ledger,
  context: Context,
  width: number,
  isHeaded: boolean,
): Omit<Drawing<ClaimsScene>, 'place'> {
  const isPlaces = ledger.form === 'places';
  const isAlone = ledger.claims.length === 1;
  const official = isAlone ? undefined : ledger.official;
  const by = official ? officialWords(official, ledger, context) : [];
  const chosen = shapeOf(isPlaces, width);
  const shift = (isHeaded ? UNDER_HEADING : 0) + (official ? NEXT_LINE * (by.length - 2) : -FIRST_LINE);
  const gutter = gutterOf(bracketsOf(ledger.claims, context.facts.byId), context.size);
  const shape = {...chosen, top: chosen.top + (isPlaces ? 0 : shift)};
  const left = shape.names;
  const length = width - shape.end - left;
  const scale = scaleFor(ledger.claims, official, context, shape, length);
  const at = (value: number): number => tenth(left + scale.at(value));
  const rows = rowsOf(ledger, context, gutter.width, width, shape);
  const {middles, bottom} = rows;
  const marks = ledger.claims.map((claim, i) => ({
    ...(isAlone
      ? markAlone(claim.figure.bound, claim.source.kind === 'unnamed', left, middles[i]!)
      : markOf(claim, 'x', middles[i]!, at, left - 14)),
    point: `${ledger.id}:${claim.row}`,
  }));
  const line = official ? at(rank(official.figure)) : undefined;
  const values = ledger.claims.map((claim, i) => valueLabel(claim, marks[i]!, left, line, shape, context));
  const told = tellLedger(ledger, ledger.claims, context, 'rows');
  return {
    kind: 'drawing',
    id: ledger.id,
    width,
    height: bottom + (isPlaces || isAlone ? 4 : 28),
    scene: {
      rules: rows.tops.slice(1).map((top) => ({x1: gutter.width, x2: width, y: top + 0.5, role: 'grid'})),
      lines: [
        ...gutterLines(gutter, middles),
        ...(isAlone ? [] : [...gridLines(scale, at, shape.top, bottom), ...officialLine(line, shape.top, bottom)]),
      ],
      marks,
      labels: [
        ...(isAlone ? [] : scaleLabels(scale, at, isPlaces ? shape.top - 12 : bottom + 19, context)),
        ...(isPlaces ? [] : heads(line, by, gutter.width, width - shape.dates, shape.top - 19, rows.tags, context)),
        ...rows.texts.flatMap((text, i) => nameLabels(text, gutter.width, middles[i]!, shape)),
        ...values,
        ...rows.dates,
      ],
      ...(rows.tags.length > 0 ? {tags: rows.tags} : {}),
    },
    points: told.map((point, i) => ({...point, inRow: true, box: boxOf(marks[i]!, values[i]!)})),
  };
}

/** The official figure, then who said it and when, in as many lines as that takes. */
function officialWords(official: Claim, ledger: Ledger, {say, words, said}: Context): readonly string[] {
  const by = say.officialBy(official.claimant, said(official, spansYears(ledger) ? 'long' : 'day'));
  return [say.official(words.amount(rank(official.figure))), ...wrap(by, OFFICIAL, 14)];
}

/** Heads of the columns and the words over the official line, which stay between them. */
function heads(
  line: number | undefined,
  texts: readonly string[],
  names: number,
  dates: number,
  y: number,
  tags: readonly Tag[],
  {say}: Context,
): readonly Label[] {
  const {who} = say.columns;
  const said = tags.length > 0 ? say.columns.saidAndDenied : say.columns.said;
  const half = max(texts, (text, i) => textWidth(text, 14, i === 0 ? 600 : 400))! / 2;
  const x = tenth(Math.max(Math.min(line ?? 0, dates - BETWEEN - half), names + textWidth(who, 14) + BETWEEN + half));
  return [
    {x: names, y, text: who, role: 'axis', anchor: 'start'},
    {x: dates, y, text: said, role: 'axis', anchor: 'start'},
    ...texts.map((text, i): Label => ({
      x,
      y: y - NEXT_LINE * (texts.length - 1 - i) - (i === 0 ? 2 : 0),
      text,
      role: i === 0 ? 'name' : 'note',
      anchor: 'middle',
    })),
  ];
}

/** The figure beside its mark; one that would stand on the line of the official figure stands behind it. */
function valueLabel(
  claim: Claim,
  mark: PointMark,
  left: number,
  line: number | undefined,
  {value}: Shape,
  {figure}: Context,
): Label {
  const x = (isCounted(claim.figure) ? mark.x + reachOf(mark)[1] : left) + AFTER_MARK;
  const text = figure(claim);
  const isOnLine = line !== undefined && line >= x - 4 && line <= x + textWidth(text, fontOf(value), 600) + 4;
  return {x: tenth(isOnLine ? line + AFTER_MARK : x), y: mark.y + 5, text, role: value, anchor: 'start'};
}

/** To the next round number that leaves room for every label. */
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
      const mark = markOf(claim, 'x', 0, at, 0);
      const line = official && at(rank(official.figure));
      const {x, text} = valueLabel(claim, mark, 0, line, shape, context);
      return (
        x + textWidth(text, fontOf(shape.value), 600) <= room && (shape.dates === 0 || mark.x + LAST_LABEL <= room)
      );
    });
  while (!fits(scale) && scale.top < 3 * highest) scale = scaleFromZero(scale.top + step / 2, length);
  return scale;
}

const upright = (x: number, top: number, bottom: number): string => `M${Math.round(x) + 0.5},${top}V${bottom}`;

const gridLines = ({ticks}: Scale, at: (value: number) => number, top: number, bottom: number): readonly Line[] =>
  ticks.map((value) => ({d: upright(at(value), top - 8, bottom), role: value === 0 ? 'base' : 'grid'}));

const officialLine = (x: number | undefined, top: number, bottom: number): readonly Line[] =>
  x === undefined ? [] : [{d: `M${x},${top - 12}V${bottom}`, role: 'official'}];

/** Those in between give way where they would touch the next one or the last. */
function scaleLabels({ticks}: Scale, at: (value: number) => number, y: number, {words}: Context): readonly Label[] {
  const labels = ticks.map((value): Label => ({
    x: at(value),
    y,
    text: words.amount(value),
    role: 'axis',
    anchor: 'middle',
  }));
  const half = ({text}: Label): number => textWidth(text, 14) / 2 + 4;
  const last = labels.at(-1)!;
  let free = -Infinity;
  return labels.filter((label) => {
    const fits = label === last || (label.x - half(label) >= free && label.x + half(label) <= last.x - half(last));
    if (fits) free = label.x + half(label);
    return fits;
  });
}

function boxOf(
  mark: ClaimsScene['marks'][number],
  value: Label,
): {x: number; y: number; width: number; height: number} {
  const x = mark.x - reachOf(mark)[0];
  const end = value.x + textWidth(value.text, fontOf(value.role), 600);
  return {x: tenth(x), y: mark.y - 12, width: tenth(end - x), height: 24};
}
