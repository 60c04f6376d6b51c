import {BOUNDS, isCounted, type Bound} from '../../data/estimate.js';
import type {KeyEntry} from '../../model/contract.js';
import {sampleMark} from '../../model/figure-mark.js';
import {reachOf} from '../../model/point-marks.js';
import type {Context} from './context.js';
import {bracketSample, bracketsOf} from './ledger/brackets.js';
import type {ClaimsScene} from './scene.js';

const HEIGHT = 20;

/** The marks that are drawn: what their ends say, then the outline of a source without a name, then the brackets. */
export function legendOf(
  {selection, say, words}: Context,
  listed: ReadonlySet<string>,
): readonly KeyEntry<ClaimsScene>[] {
  const {bounds, kinds} = words.say;
  const {ledgers, byId} = selection;
  // an official target that is a line has no mark
  const marked = ledgers.flatMap(({claims}) => claims);
  const isUnnamed = marked.some(({source, figure}) => source.kind === 'unnamed' && isCounted(figure));
  const brackets = ledgers
    .filter(({form, id}) => form !== 'progress' || listed.has(id))
    .flatMap(({claims}) => bracketsOf(claims, byId));
  return [
    ...BOUNDS.filter((bound) => marked.some(({figure}) => figure.bound === bound)).map((bound) => ({
      text: bounds[bound],
      sample: sample(bound, false),
    })),
    ...(isUnnamed ? [{text: kinds.unnamed, sample: sample('exact', true)}] : []),
    ...[true, false]
      .filter((isSure) => brackets.some((bracket) => bracket.isSure === isSure))
      .map((isSure) => ({text: isSure ? say.sameSource : say.perhapsSame, sample: bracketSample(isSure, HEIGHT)})),
  ];
}

function sample(bound: Bound, hollow: boolean): KeyEntry<ClaimsScene>['sample'] {
  const mark = sampleMark(bound, {hollow}, 1, HEIGHT / 2);
  const [before, after] = reachOf(mark);
  return {
    width: Math.ceil(before + after) + 2,
    height: HEIGHT,
    scene: {rules: [], lines: [], marks: [mark], labels: []},
  };
}
