import {yearOf} from '../../data/day.js';
import type {Claim} from '../../datasets/mobilization.js';
import type {Label, Rule} from '../../model/pieces.js';
import {textWidth} from '../../model/text-width.js';
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

/** Days under the axis as far as they have room; after the break each with its year. */
export function dateLabels(
  axis: TimeAxis,
  base: number,
  official: Claim | undefined,
  {said, words}: Context,
): readonly Label[] {
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
    return day.length === 0
      ? []
      : [
          ...day,
          {
            x: axis.at(claim),
            y: base + 37,
            text: words.number(yearOf(claim.date)).replace(/\D/g, ''),
            role: 'tiny',
            anchor: 'middle',
          },
        ];
  });
  return [...start, ...before, ...after];
}
