import type {FigureScene} from '../../model/marks/figure-scene.js';

/** The lines of the chart: base and grid lines, the official figure, steps, brackets of repeated claims. */
type LineRole = 'grid' | 'base' | 'scale' | 'official' | 'steps' | 'same' | 'perhaps';

/** Text in a box: a denial. */
export interface Tag {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly lines: readonly {readonly y: number; readonly text: string}[];
  /** The x at which the text begins. */
  readonly textX: number;
}

/** Everything this chart draws, from a legend symbol to a panel. */
export interface ClaimsScene extends FigureScene<LineRole> {
  readonly tags?: readonly Tag[];
}

export type Line = ClaimsScene['lines'][number];
