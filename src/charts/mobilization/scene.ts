import type {PointMark} from '../../model/point-marks.js';
import type {Label, Rule} from '../../model/pieces.js';

/** A line that is not level: the grid of a ledger, the official figure, steps, who repeats whom. */
export interface Line {
  /** Path data. */
  readonly d: string;
  readonly role: 'grid' | 'base' | 'scale' | 'official' | 'steps' | 'same' | 'perhaps';
}

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

/** Everything this chart draws, from a sign of the key to a panel: lines under marks under words. */
export interface ClaimsScene {
  readonly rules: readonly Rule[];
  readonly lines: readonly Line[];
  readonly marks: readonly (PointMark & {readonly point?: string})[];
  readonly labels: readonly Label[];
  readonly tags?: readonly Tag[];
}
