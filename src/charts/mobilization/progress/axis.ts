import {least} from 'd3';
import type {Day} from '../../../data/day.js';
import {isCounted, rank} from '../../../data/estimate.js';
import type {Claim} from '../../../datasets/mobilization.js';
import {LONG_STRETCH, STRETCH_GAP} from '../../../model/scales/date-scale.js';
import {dateLabel, dateLabels as placeDates, yearStarts, type DateTick} from '../../../model/scales/date-axis.js';
import {domainOf} from '../../../model/scales/linear-scale.js';
import {roundPx} from '../../../model/frame.js';
import {textAt, type Label, type Rule} from '../../../model/marks/primitives.js';
import {overlaps} from '../../../model/labels/label-placement.js';
import {textWidth, wrap} from '../../../model/labels/text-width.js';
import type {Box} from '../../../model/contract.js';
import {saidOn, type Context} from '../context.js';
import type {Line} from '../scene.js';

/** Width for one claim after the break, px. */
const COLUMN = 66;
/** Largest share of the width after the break. */
const SHARE = 0.36;

/** True days up to the first long stretch without a claim; after this break, each claim has a column. */
interface TimeAxis {
  readonly first: Day;
  /** Left and right edge of the days, px. */
  readonly left: number;
  readonly end: number;
  /** Start of the columns after the break, px; undefined without a break. */
  readonly later: number | undefined;
  readonly before: readonly Claim[];
  readonly after: readonly Claim[];
  at(claim: Claim): number;
  /** The x of a day before the break, px. */
  day(day: Day): number;
}

/** The axis begins at `start`, unless that is after the first claim. */
export function timeAxis(claims: readonly Claim[], start: Day | undefined, left: number, width: number): TimeAxis {
  const anchor = start !== undefined && start <= (claims[0]?.date ?? start) ? start : undefined;
  const dates = claims.map(({date}) => date);
  const cut = dates.findIndex((date, i) => date - (dates[i - 1] ?? anchor ?? date) > LONG_STRETCH);
  const before = cut < 0 ? claims : claims.slice(0, cut);
  const after = cut < 0 ? [] : claims.slice(cut);
  const room = cut < 0 ? 0 : Math.min(SHARE * width, Math.max(100, COLUMN * after.length));
  const end = cut < 0 ? width : width - room - STRETCH_GAP;
  const [first, last] = domainOf([anchor, ...before.map(({date}) => date)]) ?? [0, 0];
  const [from, to] = [left + 24, end - 30];
  const day = (of: Day): number =>
    roundPx(last === first ? (from + to) / 2 : from + ((of - first) / (last - first)) * (to - from));
  const places = new Map(after.map((claim, i) => [claim, roundPx(width - room + (room * (i + 0.5)) / after.length)]));
  return {
    first,
    left: from,
    end,
    later: cut < 0 ? undefined : width - room,
    before,
    after,
    day,
    at: (claim) => places.get(claim) ?? day(claim.date),
  };
}

/** The grid has the same gap as the axis. */
export const broken = (rule: Rule, {end, later}: TimeAxis, width: number): readonly Rule[] =>
  later === undefined
    ? [rule]
    : [
        {...rule, x2: end},
        {...rule, x1: later, x2: width},
      ];

export const laterLabel = ({later}: TimeAxis, y: number, {say}: Context): readonly Label[] =>
  later === undefined ? [] : [textAt(later, y, say.saidLater, 'name', 'start')];

export const ticks = (axis: TimeAxis, base: number): readonly Line[] =>
  [...axis.before, ...axis.after].map((claim) => ({d: `M${Math.round(axis.at(claim)) + 0.5},${base}v5`, role: 'base'}));

/** The day labels under the axis, and the claims whose day has one. */
interface DateLabels {
  readonly labels: readonly Label[];
  readonly dated: ReadonlySet<Claim>;
}

/**
 * As many day labels as have room: first those of the steps, then those of other marks; the day of the official target only if it
 * takes the room of none. The first day of a year, and each day after the break, also shows its year.
 */
export function dateLabels(axis: TimeAxis, base: number, official: Claim | undefined, context: Context): DateLabels {
  const starts = official && official.date === axis.first ? [official] : [];
  const [all, ofMarks] = [starts, []].map((some) => placedDates(axis, base, some, context));
  return all!.dated.size < ofMarks!.dated.size ? ofMarks! : all!;
}

function placedDates(axis: TimeAxis, base: number, starts: readonly Claim[], {words}: Context): DateLabels {
  const tickOf = (claim: Claim, x: number): DateTick & {readonly claim: Claim} => {
    const texts = [saidOn(claim, 'short', words)];
    return {claim, day: claim.date, x, texts, dated: texts, rank: isStep(claim) ? 2 : 3};
  };
  const before = [...starts, ...axis.before].map((claim) => tickOf(claim, axis.day(claim.date)));
  const after = axis.after.map((claim) => tickOf(claim, axis.at(claim)));
  const years = yearStarts([...before, ...after]);
  const last = [...before, ...after].at(-1)?.day ?? axis.first;
  const placed = [
    ...placeDates(before, {left: 0, right: axis.end, between: 8, last}),
    ...placeDates(after, {left: axis.end, right: Infinity, between: 8}),
  ];
  const days = new Set(placed.map(({tick}) => tick.x));
  const labels = placed.flatMap((one): readonly Label[] => {
    const {tick} = one;
    const label = dateLabel(one, base + 21);
    const isYearSaid = after.includes(tick) || years.includes(tick);
    return isYearSaid ? [label, {...label, y: base + 37, text: words.day(tick.day, 'year'), role: 'tiny'}] : [label];
  });
  return {labels, dated: new Set([...axis.before, ...axis.after].filter((claim) => days.has(axis.at(claim))))};
}

/** Space kept free after the text of the official target on its line, px. */
const APART = 36;
const LINE = 18;

interface Step {
  readonly d: string;
  readonly box: Box;
}

const isStep = ({source, figure}: Claim): boolean => source.kind === 'official' && isCounted(figure);

/** An official figure holds until officials give another one. */
export function stepsOf(axis: TimeAxis, at: (value: number) => number): readonly Step[] {
  const officials = axis.before.filter(isStep);
  return officials.slice(1).flatMap((to, i): readonly Step[] => {
    const from = officials[i]!;
    const [x1, x2, y1, y2] = [axis.at(from), axis.at(to), at(rank(from.figure)), at(rank(to.figure))];
    return [
      {d: `M${x1},${y1}H${x2}`, box: {x: x1, y: y1 - 1, width: x2 - x1, height: 2}},
      {d: `V${y2}`, box: {x: x2 - 1, y: Math.min(y1, y2), width: 2, height: Math.abs(y2 - y1)}},
    ];
  });
}

/** The official target across the whole axis, with its text at the first place where it covers nothing. */
export function targetOf(
  official: Claim,
  axis: TimeAxis,
  at: (value: number) => number,
  width: number,
  {say, words}: Context,
  drawn: readonly Box[],
): {readonly labels: readonly Label[]; readonly boxes: readonly Box[]; readonly lines: readonly Line[]} {
  const {left, end, later} = axis;
  const y = at(rank(official.figure));
  const text = say.officialTarget(words.amount(rank(official.figure)));
  const places = [[text], wrap(text, 0.7 * textWidth(text, 14, 600), 14, 600)].flatMap((lines) => {
    const size = {width: Math.max(...lines.map((line) => textWidth(line, 14, 600))), height: LINE * lines.length};
    return [y - 2 - size.height, y + 2].map((top) => ({lines, box: {x: left, y: top, ...size}}));
  });
  const {lines, box} = least(places, (place) => overlaps(place.box, drawn))!;
  return {
    labels: lines.map((line, i) => textAt(left, box.y + 13 + LINE * i, line, 'name', 'start')),
    boxes: [
      {...box, width: box.width + APART},
      {x: left, y: y - 1, width: width - left, height: 2},
    ],
    lines: [
      {
        d: later === undefined ? `M${left},${y}H${width}` : `M${left},${y}H${end}M${later},${y}H${width}`,
        role: 'official',
      },
    ],
  };
}
