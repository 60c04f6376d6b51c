import {BOUNDS, isCounted, type Bound} from '../../data/estimate.js';
import type {KeyEntry} from '../../model/contract.js';
import {sampleMark} from '../../model/figure-mark.js';
import {reachOf, type PointMark} from '../../model/point-marks.js';
import type {Context} from './context.js';
import {isBeside} from './figures.js';
import type {CrossingsScene, Line} from './scene.js';

const HEIGHT = 20;
const MIDDLE = HEIGHT / 2;

/** The marks that are drawn: what their ends say, then what their fill and the lines between them say. */
export function legendOf({selection, words, say}: Context): readonly KeyEntry<CrossingsScene>[] {
  const {bounds, kinds} = words.say;
  const rows = selection.days.flatMap(({figures}) => figures.map(({drawn}) => drawn));
  const isJoined = selection.days.some(({dots}) => dots.some((dot, i) => i > 0 && isBeside(dots[i - 1]!, dot)));
  const signs: readonly (readonly [isThere: boolean, text: string, sample: Sample])[] = [
    ...BOUNDS.map((bound) => {
      const isThere = rows.some(({count}) => count.bound === bound);
      return [isThere, bounds[bound], dot(bound, {hollow: false})] as const;
    }),
    [
      rows.some(({isPart, count}) => isPart && isCounted(count)),
      say.key.part,
      dot('exact', {hollow: false, part: true}),
    ],
    [rows.some(({source}) => source.kind === 'unnamed'), kinds.unnamed, dot('exact', {hollow: true})],
    [isJoined, say.key.joined, pair()],
    [rows.some(({date, end}) => end > date), say.key.hours, hours()],
  ];
  return signs.filter(([isThere]) => isThere).map(([, text, sample]) => ({text, sample}));
}

type Sample = KeyEntry<CrossingsScene>['sample'];

const sampleOf = (width: number, marks: readonly PointMark[], lines: readonly Line[] = []): Sample => ({
  width,
  height: HEIGHT,
  scene: {rules: [], lines, marks, labels: []},
});

function dot(bound: Bound, look: Pick<PointMark, 'hollow' | 'part'>): Sample {
  const mark = sampleMark(bound, look, 1, MIDDLE);
  const [before, after] = reachOf(mark);
  return sampleOf(Math.ceil(before + after) + 2, [mark]);
}

function pair(): Sample {
  const marks = [1, 21].map((left) => sampleMark('exact', {hollow: false}, left, MIDDLE));
  return sampleOf(36, marks, [{d: `M8,${MIDDLE}h20`, role: 'joined'}]);
}

const hours = (): Sample =>
  sampleOf(30, [sampleMark('exact', {hollow: false}, 16, MIDDLE)], [{d: `M1,${MIDDLE}h20`, role: 'hours'}]);
