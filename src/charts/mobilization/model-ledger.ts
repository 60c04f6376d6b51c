import {max, sum} from 'd3';
import {isCounted, rank} from '../../data/estimate.js';
import type {Drawing} from '../../model/contract.js';
import {tenth} from '../../model/frame.js';
import {reachOf} from '../../model/marks.js';
import type {Label} from '../../model/pieces.js';
import {textWidth} from '../../model/text-width.js';
import {scaleFromZero, type Scale} from '../../model/ticks.js';
import type {Context} from './context.js';
import {spansYears, type Ledger} from './facts.js';
import {markOf} from './marks.js';
import {shapeOf, type Shape} from './ledger-shape.js';
import {tellLedger} from './points.js';
import {fontOf, nameLabels, textOf} from './row-text.js';
import type {ClaimsScene, Line} from './scene.js';

const AFTER_MARK = 8;
/** The last label has at least this much of the way from its mark. */
const LAST_LABEL = 110;
/** Under a heading the words at the top of the line keep away from it. */
const UNDER_HEADING = 14;
/** Where there is no official figure, its line of words is not there either. */
const FIRST_LINE = 20;

/** One row a claim, on one scale from zero, the official figure as a line through all of them. */
export function ledgerDrawing(
  ledger: Ledger,
  context: Context,
  width: number,
  isHeaded: boolean,
): Omit<Drawing<ClaimsScene>, 'place'> {
  const {say} = context;
  const isPlaces = ledger.form === 'places';
  const chosen = shapeOf(isPlaces, width);
  const shift = isPlaces ? 0 : (isHeaded ? UNDER_HEADING : 0) - (ledger.official ? 0 : FIRST_LINE);
  const shape = {...chosen, top: chosen.top + shift};
  const left = shape.names;
  const length = width - shape.end - left;
  const scale = scaleFor(ledger, context, shape, length);
  const at = (value: number): number => tenth(left + scale.at(value));
  const texts = ledger.claims.map((claim) => textOf(claim, ledger, context, left - 24, shape));
  const heights = texts.map(({names, lines}) =>
    Math.max(shape.least, (isPlaces ? 12 : 18) + 20 * names.length + 18 * lines.length),
  );
  const tops = heights.map((_, i) => shape.top + sum(heights.slice(0, i)));
  const bottom = shape.top + sum(heights);
  const middles = tops.map((top, i) => top + heights[i]! / 2);
  const marks = ledger.claims.map((claim, i) => ({
    ...markOf(claim, 'x', middles[i]!, at, left - 14),
    point: `${ledger.id}:${claim.row}`,
  }));
  const values = ledger.claims.map((claim, i): Label => {
    const x = isCounted(claim.figure) ? marks[i]!.x + reachOf(marks[i]!)[1] : left;
    const label: Label = {
      x: tenth(x + AFTER_MARK),
      y: middles[i]! + 5,
      text: context.figure(claim),
      role: shape.value,
      anchor: 'start',
    };
    return besideLine(label, ledger.official ? at(rank(ledger.official.figure)) : undefined);
  });
  const told = tellLedger(ledger, ledger.claims, context, 'rows');
  return {
    kind: 'drawing',
    id: ledger.id,
    width,
    height: bottom + (isPlaces ? 4 : 28),
    scene: {
      rules: tops.slice(1).map((top) => ({x1: 0, x2: width, y: top + 0.5, role: 'grid'})),
      lines: [...gridLines(scale, at, shape.top, bottom), ...officialLine(ledger, at, shape.top, bottom)],
      marks,
      labels: [
        ...scaleLabels(scale, at, isPlaces ? shape.top - 12 : bottom + 19, context),
        ...(isPlaces ? [] : heads(ledger, context, at, width, shape)),
        ...texts.flatMap((_, i) => nameLabels(texts[i]!, middles[i]!, shape)),
        ...values,
        ...(shape.dates === 0
          ? []
          : ledger.claims.map((claim, i): Label => ({
              x: width - shape.dates,
              y: middles[i]! + 5,
              text: context.said(claim, 'short-year'),
              role: 'plain',
              anchor: 'start',
            }))),
      ],
    },
    points: told.map((point, i) => ({...point, inRow: true, box: boxOf(marks[i]!, values[i]!)})),
  };

  function heads(
    {official}: Ledger,
    {words}: Context,
    place: (value: number) => number,
    end: number,
    {dates}: Shape,
  ): readonly Label[] {
    const head = (x: number, text: string): Label => ({x, y: 33 + shift, text, role: 'axis', anchor: 'start'});
    const columns = [head(0, say.columns.who), head(end - dates, say.columns.said)];
    if (!official) return columns;
    const lines = [
      say.official(words.amount(rank(official.figure))),
      say.officialBy(official.claimant, context.said(official, spansYears(ledger) ? 'long' : 'day')),
    ];
    const half = Math.max(textWidth(lines[0]!, 14, 600), textWidth(lines[1]!, 14)) / 2;
    const x = tenth(Math.max(place(rank(official.figure)), half + 100));
    return [
      ...columns,
      {x, y: 13 + shift, text: lines[0]!, role: 'name', anchor: 'middle'},
      {x, y: 33 + shift, text: lines[1]!, role: 'note', anchor: 'middle'},
    ];
  }
}

/** A value that would stand on the line of the official figure stands behind it. */
function besideLine(label: Label, line: number | undefined): Label {
  const end = label.x + textWidth(label.text, fontOf(label.role), 600);
  return line === undefined || line < label.x - 4 || line > end + 4 ? label : {...label, x: tenth(line + AFTER_MARK)};
}

/** To the next round number that leaves room for every label. */
function scaleFor({claims}: Ledger, context: Context, {end, dates, value}: Shape, length: number): Scale {
  const counted = claims.filter(({figure}) => isCounted(figure));
  const highest = max(counted, ({figure}) => rank(figure)) ?? 0;
  const room = length + end - dates - 8;
  let scale = scaleFromZero(highest, length);
  const step = scale.ticks[1] ?? scale.top;
  const fits = ({top}: Scale): boolean =>
    counted.every((claim) => {
      const mark = markOf(claim, 'x', 0, (number) => (number / top) * length, 0);
      const label = reachOf(mark)[1] + AFTER_MARK + textWidth(context.figure(claim), fontOf(value), 600);
      return mark.x + label <= room && (dates === 0 || mark.x + LAST_LABEL <= room);
    });
  while (!fits(scale) && scale.top < 3 * highest) scale = scaleFromZero(scale.top + step / 2, length);
  return scale;
}

const upright = (x: number, top: number, bottom: number): string => `M${Math.round(x) + 0.5},${top}V${bottom}`;

const gridLines = ({ticks}: Scale, at: (value: number) => number, top: number, bottom: number): readonly Line[] =>
  ticks.map((value) => ({d: upright(at(value), top - 8, bottom), role: value === 0 ? 'base' : 'grid'}));

const officialLine = (
  {official}: Ledger,
  at: (value: number) => number,
  top: number,
  bottom: number,
): readonly Line[] => (official ? [{d: `M${at(rank(official.figure))},${top - 12}V${bottom}`, role: 'official'}] : []);

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
