import type {FigureScene} from '../../model/marks/figure-scene.js';

/** The lines of the chart: a ledger's grid, the official figure, steps, who repeats whom. */
type LineRole = 'grid' | 'base' | 'scale' | 'official' | 'steps' | 'same' | 'perhaps';

/** Words in a box: a denial. */
export interface Tag {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly lines: readonly {readonly y: number; readonly text: string}[];
  /** Where they begin. */
  readonly textX: number;
}

/** Everything this chart draws, from a sign of the key to a panel. */
export interface ClaimsScene extends FigureScene<LineRole> {
  readonly tags?: readonly Tag[];
}

export type Line = ClaimsScene['lines'][number];
