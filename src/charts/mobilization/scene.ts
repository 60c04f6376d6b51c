import type {PointMark} from '../../model/marks.js';
import type {Label, Rule} from '../../model/pieces.js';

/** A line that is not level: the grid of a ledger, the official figure, steps. */
export interface Line {
  /** Path data. */
  readonly d: string;
  readonly role: 'grid' | 'base' | 'scale' | 'official' | 'steps';
}

/** Everything this chart draws, from a sign of the key to a panel: lines under marks under words. */
export interface ClaimsScene {
  readonly rules: readonly Rule[];
  readonly lines: readonly Line[];
  readonly marks: readonly (PointMark & {readonly point?: string})[];
  readonly labels: readonly Label[];
}
