import type {FigureScene} from '../../model/marks/figure-scene.js';

/** Ticks, vertical grid, two sources of one day, 24 hours, period of a total, and period of one without a named source. */
type LineRole = 'base' | 'grid' | 'joined' | 'hours' | 'period' | 'period-unnamed';

/** Everything this chart draws, from a legend symbol to a panel. */
export interface CrossingsScene extends FigureScene<LineRole> {
  /** The day chosen here or in a linked chart. */
  readonly chosen?: {readonly x: number; readonly width: number; readonly height: number};
}

export type Line = CrossingsScene['lines'][number];
