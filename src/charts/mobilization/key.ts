import {BOUNDS, isCounted, type Bound} from '../../data/estimate.js';
import type {KeyEntry} from '../../model/contract.js';
import {reachOf} from '../../model/point-marks.js';
import type {Context} from './context.js';
import {bracketSign} from './gutter.js';
import {markAlone} from './marks.js';
import {bracketsOf} from './ties.js';
import type {ClaimsScene} from './scene.js';

const HEIGHT = 20;

/** The marks that are drawn: what their ends say, then the outline of a source without a name. */
export function keyOf(
  {facts, say: {sameSource, perhapsSame}, words}: Context,
  listed: ReadonlySet<string>,
): readonly KeyEntry<ClaimsScene>[] {
  const {say} = words;
  // an official target that is a line has no mark
  const marked = facts.ledgers.flatMap(({claims}) => claims);
  const bounds = BOUNDS.filter((bound) => marked.some(({figure}) => figure.bound === bound));
  const signs = bounds.map((bound) => ({text: say.bounds[bound], sample: sample(bound, false)}));
  const unnamed = marked.some(({source, figure}) => source.kind === 'unnamed' && isCounted(figure));
  const brackets = facts.ledgers
    .filter((ledger) => ledger.form !== 'progress' || listed.has(ledger.id))
    .flatMap(({claims}) => bracketsOf(claims, facts.byId));
  const joins = [true, false].filter((isSure) => brackets.some((bracket) => bracket.isSure === isSure));
  return [
    ...signs,
    ...(unnamed ? [{text: say.kinds.unnamed, sample: sample('exact', true)}] : []),
    ...joins.map((isSure) => ({
      text: isSure ? sameSource : perhapsSame,
      sample: bracketSign(isSure, HEIGHT),
    })),
  ];
}

function sample(bound: Bound, hollow: boolean): KeyEntry<ClaimsScene>['sample'] {
  const mark = markAlone(bound, hollow, 1, HEIGHT / 2);
  const [before, after] = reachOf(mark);
  return {
    width: Math.ceil(before + after) + 2,
    height: HEIGHT,
    scene: {rules: [], lines: [], marks: [mark], labels: []},
  };
}
