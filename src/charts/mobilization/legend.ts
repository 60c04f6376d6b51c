import {isCounted} from '../../data/estimate.js';
import type {LegendEntry} from '../../model/contract.js';
import {boundSigns, sampleTrack} from '../../model/marks/figure-scene.js';
import type {Context} from './context.js';
import {bracketSample, bracketsOf} from './ledger/brackets.js';
import type {ClaimsScene} from './scene.js';

/** The marks that are drawn: the meaning of their ends, then the outline of a source without a name, then the brackets. */
export function legendOf(
  {selection, say, words}: Context,
  listed: ReadonlySet<string>,
): readonly LegendEntry<ClaimsScene>[] {
  const {bounds, kinds} = words.say;
  const {ledgers, byId} = selection;
  // an official target drawn as a line has no mark
  const marked = ledgers.flatMap(({claims}) => claims);
  const isUnnamed = marked.some(({source, figure}) => source.kind === 'unnamed' && isCounted(figure));
  const brackets = ledgers
    .filter(({form, id}) => form !== 'progress' || listed.has(id))
    .flatMap(({claims}) => bracketsOf(claims, byId));
  return [
    ...boundSigns(
      marked.map(({figure}) => figure),
      bounds,
    ),
    ...(isUnnamed ? [{text: kinds.unnamed, sample: sampleTrack('exact', {hollow: true})}] : []),
    ...[true, false]
      .filter((isSure) => brackets.some((bracket) => bracket.isSure === isSure))
      .map((isSure) => ({text: isSure ? say.sameSource : say.perhapsSame, sample: bracketSample(isSure)})),
  ];
}
