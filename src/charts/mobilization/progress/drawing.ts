import {isCounted, rank} from '../../../data/estimate.js';
import type {Claim} from '../../../datasets/mobilization.js';
import type {Box, Drawing} from '../../../model/contract.js';
import {boxOfMark} from '../../../model/marks/figure-scene.js';
import {roundPx} from '../../../model/frame.js';
import {grid, textAt, type Label, type Rule} from '../../../model/marks/primitives.js';
import {boxAround, boxOfLabel, placeAll, type Choice, type Wanted} from '../../../model/labels/label-placement.js';
import type {DotMark} from '../../../model/marks/dot.js';
import {textWidth, wrap} from '../../../model/labels/text-width.js';
import {scaleFromZero} from '../../../model/scales/linear-scale.js';
import {figureOf, saidOn, type Context} from '../context.js';
import {claimDot} from '../mark.js';
import {pointsOf, type ClaimPoint, type Ledger} from '../ledgers.js';
import type {ClaimsScene} from '../scene.js';
import {broken, dateLabels, laterLabel, stepsOf, targetOf, ticks, timeAxis} from './axis.js';

/** Heights of the plot, px, of which the first is taken in which every name has its place. */
const PLOTS = [236, 248, 260, 272, 284, 300, 330, 360];
const ABOVE = 44;
const UNDER = 44;
/** Height of the rail for claims without a number, px. */
const RAIL = 30;
/** Widths at which names are wrapped, px; first on a single line. */
const NAMES = [Infinity, 150, 110, 80];

type Unplaced = Omit<Drawing<ClaimsScene, ClaimPoint>, 'place'>;

/**
 * Progress over time: officials as steps, other voices as single marks, the official target as a line; as high as the panel beside
 * it or as its names need. Undefined if a name has no room beside its mark: then all claims are rows.
 */
export function progressDrawing(ledger: Ledger, context: Context, width: number, beside: number): Unplaced | undefined {
  const most = PLOTS.at(-1)!;
  const least = Math.min(most, beside - ABOVE - UNDER);
  for (const plot of [...PLOTS.filter((height) => height >= least), most]) {
    const drawing = drawingOf(ledger, context, width, Math.max(plot, least));
    if (drawing) return drawing;
  }
  return undefined;
}

function drawingOf(ledger: Ledger, context: Context, width: number, plot: number): Unplaced | undefined {
  const {say, words} = context;
  const {claims, official} = ledger;
  const counted = claims.filter(({figure}) => isCounted(figure));
  const base = ABOVE + plot;
  // a progress ledger has at least two claims with a number
  const highest = Math.max(...[...counted, ...(official ? [official] : [])].map(({figure}) => rank(figure)));
  const scale = scaleFromZero(highest, plot);
  const axis = timeAxis(claims, official?.date, Math.ceil(textWidth(words.number(scale.top), 14)), width);
  const at = (value: number): number => roundPx(base - scale.at(value));
  const {rules, labels} = grid(scale, base, width, say.unit(ledger.measure), words.amount);
  const marks = claims.map((claim) => claimDot(claim, 'y', axis.at(claim), at, base + UNDER + 8));
  const steps = stepsOf(axis, at);
  const drawn = [...marks.map(boxOfMark), ...steps.map(({box}) => box)];
  const target = official ? targetOf(official, axis, at, width, context, drawn) : undefined;
  const taken: readonly Box[] = [...drawn, ...labels.map(boxOfLabel), ...(target?.boxes ?? [])];
  const frameOf = (claim: Claim): Box => {
    const isAfter = axis.after.includes(claim);
    // the gap of the axis stays empty
    const [left, right] = isAfter ? [axis.later ?? 0, width] : [0, axis.end];
    return {x: left, y: 4, width: right - left, height: base - 7};
  };
  const dates = dateLabels(axis, base, official, context);
  // after the break only the axis says the year
  if (axis.after.some((claim) => !dates.dated.has(claim))) return undefined;
  const wanted = counted.map((claim) => {
    const by = dates.dated.has(claim) ? claim.claimant : say.who(claim.claimant, saidOn(claim, 'short', words));
    return wantedOf(by, claim, marks[claims.indexOf(claim)]!, frameOf(claim), context);
  });
  // the labels that are placed first can leave no room for the others
  const placed = placeAll(wanted, taken) ?? [...(placeAll([...wanted].reverse(), taken) ?? [])].reverse();
  if (placed.length < wanted.length) return undefined;
  const values = claims.map(
    (claim, i): readonly Label[] => placed[counted.indexOf(claim)] ?? [inRail(claim, marks[i]!, context)],
  );
  const points = pointsOf(ledger);
  const baseline: Rule = {x1: 0, x2: width, y: base + 0.5, role: 'base'};
  return {
    kind: 'drawing',
    unit: 'claim',
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
        ...dates.labels,
        ...laterLabel(axis, ABOVE - 23, context),
        ...(target?.labels ?? []),
        ...values.flat(),
      ],
    },
    points: points.map((point, i) => ({...point, box: boxAround(boxOfMark(marks[i]!), values[i]![0])})),
  };
}

/** Label positions around a mark, in the order in which they are tried: horizontal, then vertical direction. */
const SIDES: readonly (readonly [Label['anchor'], -1 | 0 | 1])[] = [
  ...([
    ['end', 0],
    ['middle', -1],
    ['middle', 1],
    ['start', 0],
  ] as const),
  ...([
    ['end', 1],
    ['start', 1],
    ['end', -1],
    ['start', -1],
  ] as const),
];
const LINE = 18;
/** Cost of a label position: per extra line, and per px of distance from the mark. */
const NARROWER = 10;
const FAR = 20;
/** Extra vertical distances from the mark, px: used only if no nearer place is free. */
const FARTHER = [0, 12, 24, 36, 48];

/** The candidates for value and claimant (with the day, if the axis does not name it) beside their mark: all wrappings on all sides. */
function wantedOf(by: string, {figure}: Claim, mark: DotMark, frame: Box, {words}: Context): Wanted {
  const names = NAMES.map((room) => wrap(by, room, 14));
  const forms = names.filter((lines, i) => lines.length !== names[i - 1]?.length);
  const choices = forms.flatMap((lines, form) =>
    FARTHER.flatMap((far) =>
      SIDES.map((side, order): Choice => {
        const texts = [words.label(figure), ...lines];
        return {...choiceAt(mark, side, texts, far), cost: order + NARROWER * form + FAR * far};
      }),
    ),
  );
  return {x: mark.x, y: mark.y, frame, choices};
}

function choiceAt(
  mark: DotMark,
  [anchor, up]: (typeof SIDES)[number],
  texts: readonly string[],
  far: number,
): Pick<Choice, 'box' | 'labels'> {
  const own = boxOfMark(mark);
  const width = Math.max(...texts.map((text, i) => textWidth(text, 14, i === 0 ? 600 : 400)));
  const height = LINE * texts.length;
  // a label above or below its mark begins or ends at the edge of the mark
  const away = up === 0 ? 6 : 0;
  const at = {start: own.x + own.width + away, middle: mark.x, end: own.x - away}[anchor];
  const x = {start: at, middle: at - width / 2, end: at - width}[anchor];
  const [above, under] = [own.y - 2 - far - height, own.y + own.height + 2 + far];
  const y = up === 0 ? mark.y - height / 2 : up < 0 ? above : under;
  return {
    box: {x, y, width, height},
    labels: texts.map((text, i) => textAt(at, y + 14 + LINE * i, text, i === 0 ? 'value' : 'note', anchor)),
  };
}

const inRail = (claim: Claim, {x, y}: DotMark, {words}: Context): Label =>
  textAt(x + 12, y + 5, `${claim.claimant} · ${figureOf(claim, words)}`, 'value', 'start');
