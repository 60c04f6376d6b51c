import type {LegendEntry, Panel} from '../../model/contract.js';
import {boundSigns, sampleTrack} from '../../model/marks/figure-scene.js';
import type {DotMark} from '../../model/marks/dot.js';
import type {Context} from './context.js';
import type {ClaimPoint} from './ledgers.js';
import type {ClaimsScene} from './scene.js';

/** The marks that are drawn: the meaning of their ends, then the outline of a source without a name. The rows say the rest. */
export function legendOf(
  panels: readonly Panel<ClaimsScene, ClaimPoint>[],
  {words}: Context,
): readonly LegendEntry<ClaimsScene>[] {
  const {bounds, kinds} = words.say;
  const marks = panels.flatMap(marksOf);
  const isUnnamed = marks.some(({hollow, bound}) => hollow && bound !== 'uncounted' && bound !== 'withheld');
  return [
    ...boundSigns(marks, bounds),
    ...(isUnnamed ? [{text: kinds.unnamed, sample: sampleTrack('exact', {hollow: true})}] : []),
  ];
}

const marksOf = (panel: Panel<ClaimsScene, ClaimPoint>): readonly DotMark[] =>
  panel.kind === 'drawing'
    ? panel.scene.marks
    : panel.groups.flatMap(({rows}) => rows.flatMap(({track}) => track?.scene.marks ?? []));
