import {BOUNDS, type Bound} from '../../data/estimate.js';
import type {KeyEntry} from '../../model/contract.js';
import {reachOf, type PointMark} from '../../model/marks.js';
import type {Context} from './context.js';
import type {ClaimsScene} from './scene.js';

const HEIGHT = 20;

/** The marks that are drawn: what their ends say, then the outline of a source without a name. */
export function keyOf({facts, words}: Context): readonly KeyEntry<ClaimsScene>[] {
  const {say} = words;
  const bounds = BOUNDS.filter((bound) => facts.drawn.some(({figure}) => figure.bound === bound));
  const signs = bounds.map((bound) => ({text: say.bounds[bound], sample: sample(bound, false)}));
  const unnamed = facts.drawn.some(({source}) => source.kind === 'unnamed');
  return unnamed ? [...signs, {text: say.kinds.unnamed, sample: sample('exact', true)}] : signs;
}

function sample(bound: Bound, hollow: boolean): KeyEntry<ClaimsScene>['sample'] {
  const plain = {
    kind: 'point',
    x: 0,
    y: HEIGHT / 2,
    bound,
    axis: 'x',
    hollow,
    ...(bound === 'range' ? {ends: [-13, 13] as const} : {}),
  } as const;
  const [before, after] = reachOf(plain);
  const width = Math.ceil(before + after) + 2;
  const x = before + 1;
  const mark: PointMark = {...plain, x, ...(bound === 'range' ? {ends: [x - 13, x + 13]} : {})};
  return {width, height: HEIGHT, scene: {rules: [], lines: [], marks: [mark], labels: []}};
}
