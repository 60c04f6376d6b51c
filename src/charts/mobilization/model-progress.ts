import {isCounted, rank} from '../../data/estimate.js';
import type {Claim} from '../../datasets/mobilization.js';
import type {Drawing} from '../../model/contract.js';
import {tenth} from '../../model/frame.js';
import {reachOf} from '../../model/point-marks.js';
import {grid, type Label} from '../../model/pieces.js';
import {textWidth} from '../../model/text-width.js';
import {scaleFromZero} from '../../model/ticks.js';
import {wrap} from '../../model/wrap.js';
import type {Context} from './context.js';
import type {Ledger} from './ledgers.js';
import {markOf} from './marks.js';
import {claimId, tellLedger} from './points.js';
import {broken, dateLabels, laterLabel, ticks} from './progress-axis.js';
import {stepsOf, targetOf} from './progress-lines.js';
import {placeLabels, type Area, type Wanted} from './room.js';
import type {ClaimsScene} from './scene.js';
import {timeAxis} from './time-axis.js';

/** The least height of the plot, and the most where it stands beside something higher. */
const PLOT = [256, 360] as const;
const ABOVE = 44;
const UNDER = 44;
/** Rail for what has no number. */
const RAIL = 30;

type Mark = ClaimsScene['marks'][number];

/**
 * How far it got: officials as steps, other voices as single marks, the official target as a line; as high as what is beside it,
 * or as its names need. Undefined where one of them finds no room beside its mark: then all are rows.
 */
export function progressDrawing(
  ledger: Ledger,
  context: Context,
  width: number,
  beside = 0,
): Omit<Drawing<ClaimsScene>, 'place'> | undefined {
  const least = Math.min(PLOT[1], Math.max(PLOT[0], beside - ABOVE - UNDER));
  for (const plot of [least, PLOT[1]]) {
    const drawing = drawingOf(ledger, context, width, plot);
    if (drawing) return drawing;
  }
  return undefined;
}

function drawingOf(
  ledger: Ledger,
  context: Context,
  width: number,
  plot: number,
): Omit<Drawing<ClaimsScene>, 'place'> | undefined {
  const {say, words} = context;
  const {claims, official} = ledger;
  const counted = claims.filter(({figure}) => isCounted(figure));
  const base = ABOVE + plot;
  // how far it got has two claims with a number at least
  const highest = Math.max(...[...counted, ...(official ? [official] : [])].map(({figure}) => rank(figure)));
  const scale = scaleFromZero(highest, plot);
  const axis = timeAxis(claims, official?.date, Math.ceil(textWidth(words.number(scale.top), 14)), width);
  const at = (value: number): number => tenth(base - scale.at(value));
  const {rules, labels} = grid(scale, base, width, say.unit(ledger.measure), words.amount);
  const marks = claims.map((claim): Mark => {
    const mark = markOf(claim, 'y', axis.at(claim), at, base + UNDER + 8);
    return {...mark, point: claimId(ledger, claim)};
  });
  const steps = stepsOf(axis, at);
  const drawn = [...marks.map(areaOf), ...steps.map(({area}) => area)];
  const target = official ? targetOf(official, axis, at, width, context, drawn) : undefined;
  const taken = [
    ...drawn,
    ...labels.map(({x, y, text}) => ({left: x, right: x + textWidth(text, 14), top: y - 12, bottom: y + 4})),
    ...(target ? target.areas : []),
  ];
  // the gap of the axis stays empty
  const days = {left: 0, right: axis.later === undefined ? width : axis.end, top: 4, bottom: base - 3};
  const frameOf = (claim: Claim): Area =>
    axis.after.includes(claim) ? {...days, left: axis.later ?? 0, right: width} : days;
  const placed = placeLabels(
    counted.map((claim) => ({...wantedOf(claim, marks[claims.indexOf(claim)]!, context), frame: frameOf(claim)})),
    taken,
  );
  if (!placed) return undefined;
  const values = claims.map(
    (claim, i): readonly Label[] =>
      placed[counted.indexOf(claim)] ?? [inRail(marks[i]!, `${claim.claimant} · ${context.figure(claim)}`)],
  );
  const hasRail = counted.length < claims.length;
  const told = tellLedger(ledger, claims, context, 'time');
  return {
    kind: 'drawing',
    id: ledger.id,
    width,
    height: base + UNDER + (hasRail ? RAIL : 0),
    scene: {
      rules: [...rules, {x1: 0, x2: width, y: base + 0.5, role: 'base' as const}].flatMap((rule) =>
        broken(rule, axis, width),
      ),
      lines: [
        ...ticks(axis, base),
        ...(target?.lines ?? []),
        ...(steps.length > 0 ? [{d: steps.map(({d}) => d).join(''), role: 'steps' as const}] : []),
      ],
      marks,
      labels: [
        ...labels,
        ...dateLabels(axis, base, official, context),
        ...(axis.later === undefined ? [] : [laterLabel(axis.later, ABOVE - 23, context)]),
        ...(target?.labels ?? []),
        ...values.flat(),
      ],
    },
    points: told.map((point, i) => ({...point, box: boxOf(areaOf(marks[i]!), values[i]!)})),
  };
}

/** Where a mark is, with what its end says. */
function areaOf(mark: Mark): Area {
  const [before, after] = reachOf(mark);
  const across = mark.bound === 'about' ? 10 : mark.bound === 'at_most' || mark.bound === 'range' ? 9 : 7;
  return {left: mark.x - across, right: mark.x + across, top: mark.y - after, bottom: mark.y + before};
}

/** Names in lines of these widths, px, and in one. */
const NAMES = [Infinity, 150, 110, 80];

/** The value, and who says it. */
function wantedOf(claim: Claim, mark: Mark, {words}: Context): Omit<Wanted, 'frame'> {
  const {left, right, top, bottom} = areaOf(mark);
  const {x, y} = mark;
  const forms = NAMES.map((room) => wrap(claim.claimant, room, 14));
  return {
    x,
    y,
    reach: {left: x - left, right: right - x, top: y - top, bottom: bottom - y},
    value: words.label(claim.figure),
    names: forms.filter((lines, i) => lines.length !== forms[i - 1]?.length),
  };
}

const inRail = ({x, y}: Mark, text: string): Label => ({x: x + 12, y: y + 5, text, role: 'value', anchor: 'start'});

/** Round the mark and its value. */
function boxOf(mark: Area, labels: readonly Label[]): {x: number; y: number; width: number; height: number} {
  const value = labels[0];
  const wide = value ? textWidth(value.text, 14, 600) : 0;
  const start = !value
    ? mark.left
    : value.anchor === 'end'
      ? value.x - wide
      : value.anchor === 'middle'
        ? value.x - wide / 2
        : value.x;
  const left = Math.min(mark.left, start);
  const right = Math.max(mark.right, start + wide);
  const top = Math.min(mark.top, value ? value.y - 13 : mark.top);
  const bottom = Math.max(mark.bottom, value ? value.y + 4 : mark.bottom);
  return {x: tenth(left), y: tenth(top), width: tenth(right - left), height: tenth(bottom - top)};
}
