import {isCounted} from '../../data/estimate.js';
import type {LegendEntry} from '../../model/contract.js';
import {boundSigns, figureScene, KEY_LINE, sampleMark, sampleTrack} from '../../model/marks/figure-scene.js';
import type {DotMark} from '../../model/marks/dot.js';
import type {Context} from './context.js';
import {isBeside} from './figures.js';
import type {CrossingsScene, Line} from './scene.js';

const MIDDLE = KEY_LINE / 2;

/** The marks that are drawn: the meaning of their ends, then of their fill, then of the lines between them. */
export function legendOf({selection, words, say}: Context): readonly LegendEntry<CrossingsScene>[] {
  const {bounds, kinds} = words.say;
  const rows = selection.days.flatMap(({figures}) => figures.map(({drawn}) => drawn));
  const isJoined = selection.days.some(({dots}) => dots.some((dot, i) => i > 0 && isBeside(dots[i - 1]!, dot)));
  const signs: readonly (readonly [isThere: boolean, text: string, sample: Sample])[] = [
    [
      rows.some(({isPart, count}) => isPart && isCounted(count)),
      say.key.part,
      sampleTrack('exact', {hollow: false, part: true}),
    ],
    [rows.some(({source}) => source.kind === 'unnamed'), kinds.unnamed, sampleTrack('exact', {hollow: true})],
    [isJoined, say.key.joined, pair()],
    [rows.some(({date, end}) => end > date), say.key.hours, hours()],
  ];
  return [
    ...boundSigns(
      rows.map(({count}) => count),
      bounds,
    ),
    ...signs.filter(([isThere]) => isThere).map(([, text, sample]) => ({text, sample})),
  ];
}

type Sample = LegendEntry<CrossingsScene>['sample'];

const track = (width: number, marks: readonly DotMark[], line: Line): Sample => ({
  width,
  height: KEY_LINE,
  scene: figureScene({lines: [line], marks}),
});

const dotAt = (left: number): DotMark => sampleMark('exact', {hollow: false}, left, MIDDLE);

const pair = (): Sample => track(36, [dotAt(1), dotAt(21)], {d: `M8,${MIDDLE}h20`, role: 'joined'});

const hours = (): Sample => track(30, [dotAt(16)], {d: `M1,${MIDDLE}h20`, role: 'hours'});
