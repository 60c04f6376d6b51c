import type {PointMark} from '../../model/point-marks.js';
import type {Label, Rule} from '../../model/pieces.js';

/** A line that is not of the level grid. */
export interface Line {
  /** Path data. */
  readonly d: string;
  /** Ticks, upright grid, two sources of one day, 24 hours, the period of a total and of one without a named source. */
  readonly role: 'base' | 'grid' | 'joined' | 'hours' | 'period' | 'period-unnamed';
}

/** Everything this chart draws, from a sign of the key to a panel: lines under marks under words. */
export interface CrossingsScene {
  /** The day chosen here or in a linked chart. */
  readonly chosen?: {readonly x: number; readonly width: number; readonly height: number};
  readonly rules: readonly Rule[];
  readonly lines: readonly Line[];
  readonly marks: readonly (PointMark & {readonly point?: string})[];
  readonly labels: readonly Label[];
}
