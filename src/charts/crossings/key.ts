import {BOUNDS, isCounted, type Bound} from '../../data/estimate.js';
import type {KeyEntry} from '../../model/contract.js';
import {sampleMark} from '../../model/figure-mark.js';
import {reachOf, type PointMark} from '../../model/point-marks.js';
import type {Context} from './context.js';
import {isBeside} from './facts.js';
import type {CrossingsScene, Line} from './scene.js';

const HEIGHT = 20;
const MIDDLE = HEIGHT / 2;

/** The marks that are drawn: what their ends say, then what their fill and the lines between them say. */
export function keyOf({facts, words, say}: Context): readonly KeyEntry<CrossingsScene>[] {
  const figures = facts.days.flatMap(({dots, rail}) => [...dots, ...rail]);
  const rows = figures.map(({drawn}) => drawn);
  const bounds = BOUNDS.filter((bound) => rows.some(({count}) => count.bound === bound));
  const isJoined = facts.days.some(({dots}) => dots.some((dot, i) => i > 0 && isBeside(dots[i - 1]!, dot)));
  const signs: readonly (readonly [boolean, string, KeyEntry<CrossingsScene>['sample']])[] = [
    ...bounds.map((bound) => [true, words.say.bounds[bound], sample(bound, {hollow: false})] as const),
    [
      rows.some(({isPart, count}) => isPart && isCounted(count)),
      say.key.part,
      sample('exact', {hollow: false, part: true}),
    ],
    [rows.some(({source}) => source.kind === 'unnamed'), words.say.kinds.unnamed, sample('exact', {hollow: true})],
    [isJoined, say.key.joined, pair()],
    [rows.some(({date, end}) => end > date), say.key.hours, hours()],
  ];
  return signs.filter(([isThere]) => isThere).map(([, text, one]) => ({text, sample: one}));
}

const scene = (marks: readonly PointMark[], lines: readonly Line[]): CrossingsScene => ({
  rules: [],
  lines,
  marks,
  labels: [],
});

function sample(bound: Bound, look: Pick<PointMark, 'hollow' | 'part'>): KeyEntry<CrossingsScene>['sample'] {
  const mark = sampleMark(bound, look, 1, MIDDLE);
  const [before, after] = reachOf(mark);
  return {width: Math.ceil(before + after) + 2, height: HEIGHT, scene: scene([mark], [])};
}

function pair(): KeyEntry<CrossingsScene>['sample'] {
  const marks = [1, 21].map((left) => sampleMark('exact', {hollow: false}, left, MIDDLE));
  return {width: 36, height: HEIGHT, scene: scene(marks, [{d: `M8,${MIDDLE}h20`, role: 'joined'}])};
}

function hours(): KeyEntry<CrossingsScene>['sample'] {
  const mark = sampleMark('exact', {hollow: false}, 16, MIDDLE);
  return {width: 30, height: HEIGHT, scene: scene([mark], [{d: `M1,${MIDDLE}h20`, role: 'hours'}])};
}
