import type {FigureScene} from '../../model/marks/figure-scene.js';

/** Ticks, upright grid, two sources of one day, 24 hours, the period of a total and of one without a named source. */
type LineRole = 'base' | 'grid' | 'joined' | 'hours' | 'period' | 'period-unnamed';

/** Everything this chart draws, from a sign of the key to a panel. */
export interface CrossingsScene extends FigureScene<LineRole> {
  /** The day chosen here or in a linked chart. */
  readonly chosen?: {readonly x: number; readonly width: number; readonly height: number};
}

export type Line = CrossingsScene['lines'][number];
