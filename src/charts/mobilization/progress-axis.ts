import type {Claim} from '../../datasets/mobilization.js';
import {dateLabels as placeDates, middleOf, yearStarts, type DateTick} from '../../model/date-labels.js';
import {tenth} from '../../model/frame.js';
import type {Label, Rule} from '../../model/pieces.js';
import type {Context} from './context.js';
import type {Line} from './scene.js';
import type {TimeAxis} from './time-axis.js';

/** The grid leaves a gap where the axis does. */
export const broken = (rule: Rule, {end, later}: TimeAxis, width: number): readonly Rule[] =>
  later === undefined
    ? [rule]
    : [
        {...rule, x2: end},
        {...rule, x1: later, x2: width},
      ];

export const laterLabel = (x: number, y: number, {say}: Context): Label => ({
  x,
  y,
  text: say.saidLater,
  role: 'name',
  anchor: 'start',
});

export const ticks = (axis: TimeAxis, base: number): readonly Line[] =>
  [...axis.before, ...axis.after].map((claim) => ({d: `M${Math.round(axis.at(claim)) + 0.5},${base}v5`, role: 'base'}));

/** Days under the axis as far as they have room; each that is the first of its year, or stands after the break, over its year. */
export function dateLabels(
  axis: TimeAxis,
  base: number,
  official: Claim | undefined,
  {said, words}: Context,
): readonly Label[] {
  const ticksOf = (claims: readonly Claim[]): readonly DateTick[] =>
    claims.map((claim) => {
      const texts = [said(claim, 'short')];
      return {
        day: claim.date,
        x: axis.after.includes(claim) ? axis.at(claim) : axis.day(claim.date),
        texts,
        dated: texts,
      };
    });
  const before = ticksOf([...(official && official.date === axis.first ? [official] : []), ...axis.before]);
  const after = ticksOf(axis.after);
  const years = yearStarts([...before, ...after]);
  const placed = [
    ...placeDates(before, {
      left: 0,
      right: axis.end,
      between: 8,
      last: [...before, ...after].at(-1)?.day ?? axis.first,
    }),
    ...placeDates(after, {left: axis.end, right: Infinity, between: 8}),
  ];
  return placed.flatMap((one): readonly Label[] => {
    const {tick, text} = one;
    const label: Label = {x: tenth(middleOf(one)), y: base + 21, text, role: 'axis', anchor: 'middle'};
    const isYearSaid = after.includes(tick) || years.includes(tick);
    return isYearSaid ? [label, {...label, y: base + 37, text: words.day(tick.day, 'year'), role: 'tiny'}] : [label];
  });
}
