import {isCounted, rank} from '../../../data/estimate.js';
import type {Claim} from '../../../datasets/mobilization.js';
import type {Box, Drawing} from '../../../model/contract.js';
import {boxOfMark, figureDot} from '../../../model/marks/figure-scene.js';
import {roundPx} from '../../../model/frame.js';
import {grid, type Label, type Rule} from '../../../model/marks/primitives.js';
import type {DotMark} from '../../../model/marks/dot.js';
import {textWidth} from '../../../model/labels/text-width.js';
import {scaleFromZero} from '../../../model/scales/linear-scale.js';
import {wrap} from '../../../model/labels/wrap.js';
import {figureOf, type Context} from '../context.js';
import {pointsOf, type ClaimPoint, type Ledger} from '../ledgers.js';
import type {ClaimsScene} from '../scene.js';
import {broken, dateLabels, laterLabel, ticks, timeAxis} from './axis.js';
import {placeLabels, type Wanted} from './labels.js';
import {stepsOf, targetOf} from './lines.js';

/** The least height of the plot, and the most where it stands beside something higher, px. */
const PLOT = [256, 360] as const;
const ABOVE = 44;
const UNDER = 44;
/** Rail for what has no number. */
const RAIL = 30;
/** Names in lines of these widths, px, and in one. */
const NAMES = [Infinity, 150, 110, 80];

type Unplaced = Omit<Drawing<ClaimsScene, ClaimPoint>, 'place'>;

/**
 * How far it got: officials as steps, other voices as single marks, the official target as a line; as high as what is beside it,
 * or as its names need. Undefined where one of them finds no room beside its mark: then all are rows.
 */
export function progressDrawing(ledger: Ledger, context: Context, width: number, beside: number): Unplaced | undefined {
  const least = Math.min(PLOT[1], Math.max(PLOT[0], beside - ABOVE - UNDER));
  return drawingOf(ledger, context, width, least) ?? drawingOf(ledger, context, width, PLOT[1]);
}

function drawingOf(ledger: Ledger, context: Context, width: number, plot: number): Unplaced | undefined {
  const {say, words} = context;
  const {claims, official} = ledger;
  const counted = claims.filter(({figure}) => isCounted(figure));
  const base = ABOVE + plot;
  // how far it got has two claims with a number at least
  const highest = Math.max(...[...counted, ...(official ? [official] : [])].map(({figure}) => rank(figure)));
  const scale = scaleFromZero(highest, plot);
  const axis = timeAxis(claims, official?.date, Math.ceil(textWidth(words.number(scale.top), 14)), width);
  const at = (value: number): number => roundPx(base - scale.at(value));
  const {rules, labels} = grid(scale, base, width, say.unit(ledger.measure), words.amount);
  const marks = claims.map((claim) => {
    const look = {axis: 'y', hollow: claim.source.kind === 'unnamed'} as const;
    return figureDot(claim.figure, look, axis.at(claim), at, base + UNDER + 8);
  });
  const steps = stepsOf(axis, at);
  const drawn = [...marks.map(boxOfMark), ...steps.map(({box}) => box)];
  const target = official ? targetOf(official, axis, at, width, context, drawn) : undefined;
  const taken: readonly Box[] = [
    ...drawn,
    ...labels.map(({x, y, text}) => ({x, y: y - 12, width: textWidth(text, 14), height: 16})),
    ...(target?.boxes ?? []),
  ];
  const frameOf = (claim: Claim): Box => {
    const isAfter = axis.after.includes(claim);
    // the gap of the axis stays empty
    const [left, right] = isAfter ? [axis.later ?? 0, width] : [0, axis.end];
    return {x: left, y: 4, width: right - left, height: base - 7};
  };
  const wanted = counted.map((claim) => wantedOf(claim, marks[claims.indexOf(claim)]!, frameOf(claim), context));
  const placed = placeLabels(wanted, taken);
  if (!placed) return undefined;
  const values = claims.map(
    (claim, i): readonly Label[] => placed[counted.indexOf(claim)] ?? [inRail(claim, marks[i]!, context)],
  );
  const points = pointsOf(ledger);
  const baseline: Rule = {x1: 0, x2: width, y: base + 0.5, role: 'base'};
  return {
    kind: 'drawing',
    id: ledger.id,
    width,
    height: base + UNDER + (counted.length < claims.length ? RAIL : 0),
    scene: {
      rules: [...rules, baseline].flatMap((rule) => broken(rule, axis, width)),
      lines: [
        ...ticks(axis, base),
        ...(target?.lines ?? []),
        ...(steps.length > 0 ? [{d: steps.map(({d}) => d).join(''), role: 'steps' as const}] : []),
      ],
      marks: marks.map((mark, i) => ({...mark, point: points[i]!.id})),
      labels: [
        ...labels,
        ...dateLabels(axis, base, official, context),
        ...laterLabel(axis, ABOVE - 23, context),
        ...(target?.labels ?? []),
        ...values.flat(),
      ],
    },
    points: points.map((point, i) => ({...point, box: boxOf(boxOfMark(marks[i]!), values[i]![0]!)})),
  };
}

/** The value, and who says it. */
function wantedOf({claimant, figure}: Claim, mark: DotMark, frame: Box, {words}: Context): Wanted {
  const forms = NAMES.map((room) => wrap(claimant, room, 14));
  return {
    ...{x: mark.x, y: mark.y, mark: boxOfMark(mark), frame},
    value: words.label(figure),
    names: forms.filter((lines, i) => lines.length !== forms[i - 1]?.length),
  };
}

const inRail = (claim: Claim, {x, y}: DotMark, {words}: Context): Label => ({
  ...{x: x + 12, y: y + 5, text: `${claim.claimant} · ${figureOf(claim, words)}`},
  ...{role: 'value', anchor: 'start'},
});

/** Round the mark and its value. */
function boxOf(mark: Box, value: Label): Box {
  const wide = textWidth(value.text, 14, 600);
  const start = {start: value.x, middle: value.x - wide / 2, end: value.x - wide}[value.anchor];
  const [left, top] = [Math.min(mark.x, start), Math.min(mark.y, value.y - 13)];
  const right = Math.max(mark.x + mark.width, start + wide);
  const bottom = Math.max(mark.y + mark.height, value.y + 4);
  return {x: roundPx(left), y: roundPx(top), width: roundPx(right - left), height: roundPx(bottom - top)};
}
