import {max} from 'd3';
import {isCounted, rank} from '../../data/estimate.js';
import {yearOf} from '../../data/day.js';
import type {Claim} from '../../datasets/mobilization.js';
import type {Drawing} from '../../model/contract.js';
import {tenth} from '../../model/frame.js';
import {reachOf} from '../../model/marks.js';
import {grid, type Label, type Rule} from '../../model/pieces.js';
import {textWidth} from '../../model/text-width.js';
import {scaleFromZero} from '../../model/ticks.js';
import type {Context} from './context.js';
import type {Ledger} from './facts.js';
import {markOf} from './marks.js';
import {claimId, tellLedger} from './points.js';
import {placeLabels, type Area, type Wanted} from './room.js';
import type {ClaimsScene, Line} from './scene.js';
import {timeAxis, type TimeAxis} from './time-axis.js';

/** The least height of the plot, and the most where it stands beside something higher. */
const PLOT = [256, 360] as const;
const ABOVE = 44;
const UNDER = 44;
/** No other figure follows the words of the official target on its line. */
const APART = 48;
/** Rail for what has no number. */
const RAIL = 30;

type Mark = ClaimsScene['marks'][number];

/** How far it got: officials as steps, other voices as single marks, the official target as a line; as high as what is beside it. */
export function progressDrawing(ledger: Ledger, context: Context, width: number, beside = 0): Omit<Drawing<ClaimsScene>, 'place'> {
  const {say, words} = context;
  const plot = Math.min(PLOT[1], Math.max(PLOT[0], beside - ABOVE - UNDER));
  const {claims, official} = ledger;
  const counted = claims.filter(({figure}) => isCounted(figure));
  const base = ABOVE + plot;
  const scale = scaleFromZero(max([...counted, ...(official ? [official] : [])], ({figure}) => rank(figure)) ?? 0, plot);
  const axis = timeAxis(claims, official?.date, Math.ceil(textWidth(words.number(scale.top), 14)), width);
  const at = (value: number): number => tenth(base - scale.at(value));
  const {rules, labels} = grid(scale, base, width, say.unit(ledger.measure), words.amount);
  const marks = claims.map((claim): Mark => {
    const mark = markOf(claim, 'y', axis.at(claim), at, base + UNDER + 8);
    return {...mark, point: claimId(ledger, claim)};
  });
  const steps = stepsOf(axis, at, claims);
  const target = official ? targetOf(official, axis, at, width, context) : undefined;

  const crossed = [...steps.map(({area}) => area), ...(target ? [target.across] : [])];
  const taken = [...marks.map(areaOf), ...labels.map(({x, y, text}) => ({left: x, right: x + textWidth(text, 14), top: y - 12, bottom: y + 4})), ...(target ? [target.area] : [])];
  const frame = {left: 0, right: width, top: 4, bottom: base - 3};
  const placed = placeLabels(counted.map((claim) => wantedOf(claim, marks[claims.indexOf(claim)]!, axis, context)), frame, taken, crossed);
  const values = claims.map((claim, i): readonly Label[] => placed[counted.indexOf(claim)] ?? [inRail(marks[i]!, context.figure(claim))]);
  const hasRail = counted.length < claims.length;
  const told = tellLedger(ledger, claims, context, 'time');
  return {
    kind: 'drawing',
    id: ledger.id,
    width,
    height: base + UNDER + (hasRail ? RAIL : 0),
    scene: {
      rules: [...rules, {x1: 0, x2: width, y: base + 0.5, role: 'base' as const}].flatMap((rule) => broken(rule, axis, width)),
      lines: [...ticks(axis, base), ...(target?.lines ?? []), ...(steps.length > 0 ? [{d: steps.map(({d}) => d).join(''), role: 'steps' as const}] : [])],
      marks,
      labels: [...labels, ...dateLabels(axis, base, official, context), ...(axis.later === undefined ? [] : [laterLabel(axis.later, ABOVE - 23, context)]), ...(target ? [target.label] : []), ...values.flat()],
    },
    points: told.map((point, i) => ({...point, box: boxOf(areaOf(marks[i]!), values[i]!)})),
  };
}

/** The grid leaves a gap where the axis does. */
const broken = (rule: Rule, {end, later}: TimeAxis, width: number): readonly Rule[] =>
  later === undefined ? [rule] : [{...rule, x2: end}, {...rule, x1: later, x2: width}];

const laterLabel = (x: number, y: number, {say}: Context): Label => ({x, y, text: say.saidLater, role: 'name', anchor: 'start'});

interface Step {
  readonly d: string;
  readonly area: Area;
}

/** What officials said holds until they say something else. */
function stepsOf(axis: TimeAxis, at: (value: number) => number, claims: readonly Claim[]): readonly Step[] {
  const officials = axis.before.filter((claim) => claim.source.kind === 'official' && isCounted(claim.figure) && claims.includes(claim));
  return officials.slice(1).flatMap((claim, i): readonly Step[] => {
    const [from, to] = [officials[i]!, claim];
    const [x1, x2, y1, y2] = [axis.at(from), axis.at(to), at(rank(from.figure)), at(rank(to.figure))];
    return [
      {d: `M${x1},${y1}H${x2}`, area: {left: x1, right: x2, top: y1 - 1, bottom: y1 + 1}},
      {d: `V${y2}`, area: {left: x2 - 1, right: x2 + 1, top: Math.min(y1, y2), bottom: Math.max(y1, y2)}},
    ];
  });
}

function targetOf(official: Claim, axis: TimeAxis, at: (value: number) => number, width: number, {say, words}: Context): {label: Label; area: Area; across: Area; lines: readonly Line[]} {
  const y = at(rank(official.figure));
  const label: Label = {x: axis.left, y: y - 7, text: say.officialTarget(words.amount(rank(official.figure))), role: 'name', anchor: 'start'};
  const area = {left: label.x, right: label.x + textWidth(label.text, 14, 600) + APART, top: y - 20, bottom: y - 2};
  const d = axis.later === undefined ? `M${axis.left},${y}H${width}` : `M${axis.left},${y}H${axis.end}M${axis.later},${y}H${width}`;
  return {label, area, across: {left: axis.left, right: width, top: y - 1, bottom: y + 1}, lines: [{d, role: 'official'}]};
}

const ticks = (axis: TimeAxis, base: number): readonly Line[] =>
  [...axis.before, ...axis.after].map((claim) => ({d: `M${Math.round(axis.at(claim)) + 0.5},${base}v5`, role: 'base'}));

/** Days under the axis as far as they have room; after the break each with its year. */
function dateLabels(axis: TimeAxis, base: number, official: Claim | undefined, {said, words}: Context): readonly Label[] {
  let free = 0;
  const label = (x: number, text: string): readonly Label[] => {
    const half = textWidth(text, 14) / 2;
    if (x - half < free) return [];
    free = x + half + 8;
    return [{x, y: base + 21, text, role: 'axis', anchor: 'middle'}];
  };
  const start = official && official.date === axis.first ? label(axis.day(official.date), said(official, 'short')) : [];
  const before = axis.before.flatMap((claim) => label(axis.at(claim), said(claim, 'short')));
  const after = axis.after.flatMap((claim): readonly Label[] => {
    const day = label(axis.at(claim), said(claim, 'short'));
    return day.length === 0 ? [] : [...day, {x: axis.at(claim), y: base + 37, text: words.number(yearOf(claim.date)).replace(/\D/g, ''), role: 'tiny', anchor: 'middle'}];
  });
  return [...start, ...before, ...after];
}

/** Where a mark is, with what its end says. */
function areaOf(mark: Mark): Area {
  const [before, after] = reachOf(mark);
  const across = mark.bound === 'about' ? 10 : mark.bound === 'at_most' || mark.bound === 'range' ? 9 : 7;
  return {left: mark.x - across, right: mark.x + across, top: mark.y - after, bottom: mark.y + before};
}

/** The value, and who says it: before the break, where a name has room. */
function wantedOf(claim: Claim, mark: Mark, axis: TimeAxis, {words}: Context): Wanted {
  const {left, right, top, bottom} = areaOf(mark);
  const {x, y} = mark;
  const second = axis.after.includes(claim) ? '' : claim.claimant;
  return {x, y, reach: {left: x - left, right: right - x, top: y - top, bottom: bottom - y}, value: words.label(claim.figure), second};
}

const inRail = ({x, y}: Mark, text: string): Label => ({x: x + 12, y: y + 5, text, role: 'value', anchor: 'start'});

/** Round the mark and its value. */
function boxOf(mark: Area, labels: readonly Label[]): {x: number; y: number; width: number; height: number} {
  const value = labels[0];
  const wide = value ? textWidth(value.text, 14, 600) : 0;
  const start = !value ? mark.left : value.anchor === 'end' ? value.x - wide : value.anchor === 'middle' ? value.x - wide / 2 : value.x;
  const left = Math.min(mark.left, start);
  const right = Math.max(mark.right, start + wide);
  const top = Math.min(mark.top, value ? value.y - 13 : mark.top);
  const bottom = Math.max(mark.bottom, value ? value.y + 4 : mark.bottom);
  return {x: tenth(left), y: tenth(top), width: tenth(right - left), height: tenth(bottom - top)};
}
