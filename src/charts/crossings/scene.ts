import type {Box} from '../../model/contract.js';
import type {FigureScene} from '../../model/marks/figure-scene.js';

/** Everything this chart draws, from a symbol of a key to a panel: its own lines are ticks, and counts of 24 hours. */
export interface CrossingsScene extends FigureScene<'base' | 'hours'> {
  /** The day chosen here or in a linked chart. */
  readonly chosen?: Box;
}

export type Line = CrossingsScene['lines'][number];
